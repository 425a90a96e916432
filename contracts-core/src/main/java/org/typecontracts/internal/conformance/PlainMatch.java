package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Reach;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;

/**
 * Meets the plainest members, which are most, without overload resolution: by the subject's only method of the member's
 * name and number of parameters, those apart that it overrides, where it is declared with the member's own types.
 *
 * <p>No other can be applicable by strict invocation, so that this one is chosen (JLS 15.12.2.2), and the identity
 * conversion serves arguments and result (JLS 5.1.1). What is not plain may yet conform: that is for
 * {@link MethodMatching} to tell.
 */
final class PlainMatch {
    private PlainMatch() {}

    /** Tell whether all members are met plainly, by methods that can be reached. */
    static boolean bindsAll(Type subject, List<ContractMember> members, Surroundings surroundings) {
        if (!(subject instanceof ClassType named)) {
            return false;
        }
        for (ContractMember member : members) {
            MethodDeclaration method = of(named.declaration(), member);
            if (method == null || !isReachable(named.declaration(), method, surroundings)) {
                return false;
            }
        }
        return true;
    }

    static boolean isReachable(ClassDeclaration subject, MethodDeclaration method, Surroundings surroundings) {
        return surroundings.reach(subject, method) instanceof Reach.Reachable;
    }

    /** Return the method that meets a member plainly, or null if there is none. */
    static @Nullable MethodDeclaration of(ClassDeclaration subject, ContractMember member) {
        MethodDeclaration method = unrivalled(subject, member);
        return method != null && suits(method.signature(), member.signature()) ? method : null;
    }

    /**
     * Return the only method of a member's name and number of parameters, or null if overloads or generics interfere.
     */
    static @Nullable MethodDeclaration unrivalled(ClassDeclaration subject, ContractMember member) {
        if (member.marks().ofClass() || member.marks().constructor()) {
            return null;
        }
        List<MethodDeclaration> found = new ArrayList<>(1);
        collect(subject, member.name(), member.declaration().parameterCount(), found);
        return isPlain(found, subject) ? found.get(0) : null;
    }

    /** Collect the methods of the class and its superclasses before those of interfaces. */
    private static void collect(ClassDeclaration type, String name, int count, List<MethodDeclaration> found) {
        if (!type.memberNames().mayAccept(name, count)) {
            return;
        }
        for (MethodDeclaration method : type.methods(name)) {
            boolean isCandidate = !method.flags().isSynthetic() && method.parameterCount() == count;
            if (isCandidate && !found.contains(method)) {
                found.add(method);
            }
        }
        ClassType superclass = type.superclass();
        if (superclass != null) {
            collect(superclass.declaration(), name, count, found);
        }
        for (ClassType each : type.interfaces()) {
            collect(each.declaration(), name, count, found);
        }
    }

    /**
     * What a class has from an interface alone depends on how it came by it, what a generic one has on its arguments.
     */
    private static boolean isPlain(List<MethodDeclaration> found, ClassDeclaration subject) {
        if (found.isEmpty()) {
            return false;
        }
        MethodDeclaration first = found.get(0);
        return !first.flags().isStatic()
                && first.declaringClass().isInterface() == subject.isInterface()
                && !first.declaringClass().isGeneric()
                && !first.signature().isGeneric()
                && (found.size() == 1 || overridesRest(first, found, subject));
    }

    /**
     * What the subject declares overrides all that it would inherit with the same parameters and no type parameters
     * (JLS 8.4.2); what a class inherits overrides it too, unless it is abstract (JLS 8.4.8.1).
     */
    private static boolean overridesRest(
            MethodDeclaration first, List<MethodDeclaration> found, ClassDeclaration subject) {
        boolean overrides = first.declaringClass().equals(subject)
                || !subject.isInterface() && !first.flags().isAbstract();
        for (MethodDeclaration each : found) {
            overrides &= !each.signature().isGeneric()
                    && each.signature().parameters().equals(first.signature().parameters());
        }
        return overrides;
    }

    private static boolean suits(Signature found, Signature wanted) {
        return found.parameters().equals(wanted.parameters())
                && (wanted.result().isVoid() || found.result().equals(wanted.result()))
                && wanted.thrown().containsAll(found.thrown());
    }
}
