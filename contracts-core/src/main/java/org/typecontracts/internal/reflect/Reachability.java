package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Reach;

/**
 * Finds out whether a public member can be reached: through a public type that its module exports, in a package open to
 * this module, or with a lookup that the caller hands in. It never widens anyone's access. Immutable.
 *
 * @since 0.1.0
 */
public final class Reachability {
    private static final Module THIS_MODULE = Reachability.class.getModule();
    private static final String NAME = "org.typecontracts.core";

    private final MethodHandles.@Nullable Lookup lookup;

    private Reachability(MethodHandles.@Nullable Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Return what everyone can reach, and this module besides.
     *
     * @return the reach of this module
     */
    public static Reachability ofThisModule() {
        return new Reachability(null);
    }

    /**
     * Return what this module and a caller together can reach.
     *
     * @param lookup the caller's lookup
     * @return the reach of both
     */
    public static Reachability within(MethodHandles.Lookup lookup) {
        return new Reachability(lookup);
    }

    /**
     * Tell how a member can be reached. A public type is preferred to an open package, the member's own class to
     * others.
     *
     * @param subject the class that was checked
     * @param chosen the member of it, perhaps declared by a supertype
     * @return the class to link it through, or what stands in the way
     */
    public Reach reach(ClassDeclaration subject, MemberDeclaration chosen) {
        Class<?> declaring = ((Member) chosen.handle()).getDeclaringClass();
        Reach exported = reach(subject, chosen, declaring, false);
        Reach reach = exported == null ? reach(subject, chosen, declaring, true) : exported;
        return reach == null ? unreachable(declaring) : reach;
    }

    private @Nullable Reach reach(
            ClassDeclaration subject, MemberDeclaration chosen, Class<?> declaring, boolean byOpening) {
        if (isReachable(declaring, byOpening)) {
            return new Reach.Reachable(chosen.declaringClass(), chosen);
        }
        for (Class<?> type : Hierarchy.of(ClassReader.classOf(subject))) {
            if (isReachable(type, byOpening)) {
                ClassDeclaration through = ClassReader.declaration(type);
                MemberDeclaration linked = memberOf(type, through, chosen);
                if (linked != null) {
                    return new Reach.Reachable(through, linked);
                }
            }
        }
        return null;
    }

    /** What is exported comes first: it needs nobody's leave. */
    private boolean isReachable(Class<?> type, boolean byOpening) {
        return byOpening ? isOpen(type) : isExported(type);
    }

    private static @Nullable MemberDeclaration memberOf(
            Class<?> type, ClassDeclaration through, MemberDeclaration chosen) {
        if (ClassReader.classOf(chosen.declaringClass()).isAssignableFrom(type)) {
            return chosen;
        }
        return chosen instanceof MethodDeclaration method ? Overridden.in(through, method) : null;
    }

    /** Whether code of this module can name the class. */
    private static boolean isExported(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), THIS_MODULE);
    }

    /**
     * Whether the class lies in a package open to this module, as everything on the class path does, or to the caller.
     */
    private boolean isOpen(Class<?> type) {
        return type.getModule().isOpen(type.getPackageName(), THIS_MODULE) || lookup != null && isWithin(lookup, type);
    }

    private static boolean isWithin(MethodHandles.Lookup lookup, Class<?> type) {
        try {
            lookup.accessClass(type);
            return true;
        } catch (IllegalAccessException hidden) {
            return false;
        }
    }

    private static Reach unreachable(Class<?> declaring) {
        String packageName = declaring.getPackageName();
        String module = declaring.getModule().getName();
        boolean isToExport = Modifier.isPublic(declaring.getModifiers())
                && !declaring.getModule().isExported(packageName);
        String verb = isToExport ? "export" : "open";
        String what = isToExport ? packageName : packageName + " to " + NAME;
        return new Reach.Unreachable(
                "module %s does not %s %s".formatted(module, verb, what),
                verb + "s " + what,
                THIS_MODULE.isNamed() ? "" : "--add-%ss %s/%s=ALL-UNNAMED".formatted(verb, module, packageName));
    }
}
