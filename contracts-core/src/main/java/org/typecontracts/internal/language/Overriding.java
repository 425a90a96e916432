package org.typecontracts.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;

/** Overriding and implementing (JLS 8.4.8.1), as seen from a class that has both methods. */
public final class Overriding {
    private final TypeRelations relations;
    private final Signatures signatures;

    Overriding(TypeRelations relations) {
        this.relations = relations;
        this.signatures = relations.signatures();
    }

    /** Return whether a method is replaced, in a type, by one that its class or a superclass declares. */
    boolean isReplacedIn(ClassType site, MethodDeclaration method) {
        MethodDeclaration implementation = implementation(site.declaration(), method);
        if (implementation == null
                || implementation.equals(method)
                || implementation.declaringClass().equals(method.declaringClass())
                || method.declaringClass().isInterface()
                        && implementation.declaringClass().isObject()) {
            return false;
        }
        return signatures.isSubsignature(
                signatures.asMemberOf(site, implementation), signatures.asMemberOf(site, method));
    }

    /**
     * Return whether one method overrides another where it is declared, whatever the results.
     *
     * @param one the one
     * @param other the other
     * @return whether it does
     */
    public boolean overridesDirectly(MethodDeclaration one, MethodDeclaration other) {
        ClassType owner = ClassType.generic(one.declaringClass());
        return relations.supertypes().asSuper(owner, other.declaringClass()) != null
                && signatures.isSubsignature(one.signature(), signatures.asMemberOf(owner, other));
    }

    private @Nullable MethodDeclaration implementation(ClassDeclaration origin, MethodDeclaration method) {
        ClassDeclaration type = origin;
        while (type != null) {
            MethodDeclaration found = implementationIn(type, origin, method);
            if (found != null) {
                return found;
            }
            type = superclass(type);
        }
        ClassDeclaration superclass = superclass(origin);
        return superclass != null && isDerivedRaw(origin) ? implementation(superclass, method) : null;
    }

    private static @Nullable ClassDeclaration superclass(ClassDeclaration type) {
        ClassType superclass = type.superclass();
        return superclass == null ? null : superclass.declaration();
    }

    /** Below a raw supertype too little is known of type arguments, so the superclass is asked as well. */
    private static boolean isDerivedRaw(ClassDeclaration type) {
        for (ClassDeclaration each : type.ancestry()) {
            ClassType superclass = each.superclass();
            if (superclass != null && superclass.isRaw() || anyIsRaw(each.interfaces())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIsRaw(List<ClassType> types) {
        for (ClassType each : types) {
            if (each.isRaw()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable MethodDeclaration implementationIn(
            ClassDeclaration type, ClassDeclaration origin, MethodDeclaration method) {
        MethodDeclaration found = null;
        for (MethodDeclaration candidate : type.methods(method.name())) {
            if (!candidate.flags().isSynthetic()
                    && candidate.parameterCount() == method.parameterCount()
                    && overrides(candidate, method, origin)) {
                found = candidate;
                if (!candidate.flags().isAbstract()) {
                    return candidate;
                }
            }
        }
        return found;
    }

    private boolean overrides(MethodDeclaration one, MethodDeclaration other, ClassDeclaration origin) {
        if (one.equals(other)) {
            return true;
        }
        if (one.flags().isStatic()) {
            return false;
        }
        ClassType owner = ClassType.generic(one.declaringClass());
        if (relations.supertypes().asSuper(owner, other.declaringClass()) != null) {
            Signature inherited = signatures.asMemberOf(owner, other);
            if (signatures.isSubsignature(one.signature(), inherited)
                    && signatures.isReturnTypeSubstitutable(one.signature(), inherited)) {
                return true;
            }
        }
        return inheritedImplements(one, other, origin);
    }

    /** A class may inherit the implementation of an interface's method from a superclass that never saw it. */
    private boolean inheritedImplements(MethodDeclaration one, MethodDeclaration other, ClassDeclaration origin) {
        boolean isConcrete = !one.flags().isAbstract() && !one.declaringClass().isInterface();
        boolean toBeImplemented =
                other.declaringClass().isInterface() || other.flags().isAbstract();
        if (!isConcrete || !toBeImplemented) {
            return false;
        }
        ClassType site = ClassType.generic(origin);
        Signature ones = signatures.asMemberOf(site, one);
        Signature others = signatures.asMemberOf(site, other);
        return signatures.isSubsignature(ones, others) && signatures.isReturnTypeSubstitutable(ones, others);
    }
}
