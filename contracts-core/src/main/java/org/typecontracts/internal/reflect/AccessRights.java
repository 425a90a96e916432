package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;

/**
 * Finds out whether a public member can be accessed: through a public type that its module exports, in a package open
 * to this module, or with a lookup that the caller hands in. It never widens anyone's rights. Immutable.
 */
public final class AccessRights {
    private static final Module THIS_MODULE = AccessRights.class.getModule();
    private static final String NAME = "org.typecontracts.core";

    private final MethodHandles.@Nullable Lookup lookup;

    private AccessRights(MethodHandles.@Nullable Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Return the rights that this module has by itself.
     *
     * @return the rights to what is exported, or open to this module
     */
    public static AccessRights ofThisModule() {
        return new AccessRights(null);
    }

    /**
     * Return the rights that this module and a caller have together.
     *
     * @param lookup the caller's lookup
     * @return the rights of both
     */
    public static AccessRights with(MethodHandles.Lookup lookup) {
        return new AccessRights(lookup);
    }

    /**
     * Tell how a member can be accessed. A public type is preferred to an open package, because it needs nobody's
     * leave, and the member's own class to others.
     *
     * @param subject the class that was checked
     * @param chosen the member of it, perhaps declared by a supertype
     * @return the class to link it through, or what stands in the way
     */
    public Access access(ClassDeclaration subject, MemberDeclaration chosen) {
        Class<?> declaring = ((Member) chosen.handle()).getDeclaringClass();
        if (isExported(declaring)) {
            return new Access.Granted(chosen.declaringClass(), chosen);
        }
        List<Class<?>> types = new ArrayList<>();
        types.add(declaring);
        types.addAll(Lineage.of(ClassReader.classOf(subject)).types());
        for (Class<?> type : reached(types)) {
            Access access = through(type, chosen);
            if (access != null) {
                return access;
            }
        }
        Class<?> owner = Proxy.isProxyClass(declaring) ? proxied(types, chosen) : declaring;
        return denied(owner, Modifier.isPublic(owner.getModifiers()));
    }

    /** Return the interface for which a proxy has a method: the package of the proxy is nobody's to open. */
    private static Class<?> proxied(List<Class<?>> types, MemberDeclaration chosen) {
        return types.stream()
                .filter(Class::isInterface)
                .filter(type -> memberOf(type, ClassReader.declaration(type), chosen) != null)
                .findFirst()
                .orElse(types.get(0));
    }

    /** Return those that code of this module can name or may open, the former first. */
    private List<Class<?>> reached(List<Class<?>> types) {
        List<Class<?>> exported = new ArrayList<>();
        List<Class<?>> open = new ArrayList<>();
        for (Class<?> type : types) {
            if (isExported(type)) {
                exported.add(type);
            } else if (isOpen(type)) {
                open.add(type);
            }
        }
        exported.addAll(open);
        return exported;
    }

    private static @Nullable Access through(Class<?> type, MemberDeclaration chosen) {
        ClassDeclaration through = ClassReader.declaration(type);
        MemberDeclaration linked = memberOf(type, through, chosen);
        return linked == null ? null : new Access.Granted(through, linked);
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
        return type.getModule().isOpen(type.getPackageName(), THIS_MODULE)
                || lookup != null && (LookupReach.names(lookup, type) || LookupReach.opens(lookup, type));
    }

    /**
     * Return what keeps this module, which nobody lends a lookup, from a class.
     *
     * @param type a class in a package that is not open to this module
     * @param isPublic whether the class and what is wanted of it are public
     * @return what its module would have to declare
     */
    public static Access.Denied denied(Class<?> type, boolean isPublic) {
        String packageName = type.getPackageName();
        String module = type.getModule().getName();
        boolean isToExport = isPublic && !type.getModule().isExported(packageName);
        String verb = isToExport ? "export" : "open";
        String option = ModuleOption.of(verb + "s", type);
        boolean toEverybody = isToExport || !THIS_MODULE.isNamed();
        String what = toEverybody ? packageName : packageName + " to " + NAME;
        return new Access.Denied("module %s does not %s %s".formatted(module, verb, what), verb + "s " + what, option);
    }
}
