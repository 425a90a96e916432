package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * Meets the plainest members, which are most, without overload resolution: by the subject's only method of the member's
 * name and number of parameters, those apart that it overrides, where it is declared with the member's own types.
 *
 * <p>No other can be applicable by strict invocation, so that this one is chosen (JLS 15.12.2.2), and the identity
 * conversion serves arguments and result (JLS 5.1.1). Each open type parameter of a contract stands for what the
 * subject's methods have in its place; which of several type arguments are to be reported is for
 * {@link InstantiationSearch} to tell. What is not plain may yet conform: that is for {@link MethodMatching} to tell.
 */
final class PlainMatch {
    private final List<TypeVariable> parameters;
    private final Map<Type, Type> arguments = new HashMap<>();

    private PlainMatch(List<TypeVariable> openParameters) {
        this.parameters = openParameters;
    }

    /** Return whether all members are met plainly, by methods that can be reached. */
    static boolean bindsAll(Type subject, ContractShape contract, Surroundings surroundings) {
        List<TypeVariable> open = contract.openParameters();
        boolean isPlain = open.isEmpty() || contract.allowsRaw() && !hasBound(open);
        return isPlain
                && subject instanceof ClassType named
                && new PlainMatch(open).bindsAll(named.declaration(), contract.members(), surroundings);
    }

    private static boolean hasBound(List<TypeVariable> parameters) {
        for (TypeVariable parameter : parameters) {
            boolean isAny = parameter.upperBound() instanceof ClassType bound
                    && bound.declaration().isObject();
            if (!isAny) {
                return true;
            }
        }
        return false;
    }

    private boolean bindsAll(ClassDeclaration subject, List<ContractMember> members, Surroundings surroundings) {
        for (ContractMember member : members) {
            MethodDeclaration method = find(subject, member);
            if (method == null || !(surroundings.access(subject, method) instanceof Access.Granted)) {
                return false;
            }
        }
        return true;
    }

    /** Return the method that meets a member plainly, or null if there is none. */
    static @Nullable MethodDeclaration of(ClassDeclaration subject, ContractMember member) {
        return new PlainMatch(List.of()).find(subject, member);
    }

    private @Nullable MethodDeclaration find(ClassDeclaration subject, ContractMember member) {
        MethodDeclaration method = unrivalled(subject, member);
        return method != null && suits(method.signature(), member.signature()) ? method : null;
    }

    /**
     * Return the only method of a member's name and number of parameters, or null if overloads or generics interfere.
     */
    private static @Nullable MethodDeclaration unrivalled(ClassDeclaration subject, ContractMember member) {
        if (member.marks().asksClass() || member.arrayBound() != null) {
            return null;
        }
        List<MethodDeclaration> found = new ArrayList<>(1);
        collect(subject, member.name(), member.declaration().parameterCount(), found, new HashSet<>());
        return isPlain(found, subject) ? found.get(0) : null;
    }

    /** Collect the methods of the class and its superclasses before those of interfaces, each type's once. */
    private static void collect(
            ClassDeclaration type, String name, int count, List<MethodDeclaration> found, Set<ClassDeclaration> seen) {
        if (!type.memberNames().mayAccept(name, count) || !seen.add(type)) {
            return;
        }
        for (MethodDeclaration method : type.methods(name)) {
            if (!method.flags().isSynthetic() && method.parameterCount() == count) {
                found.add(method);
            }
        }
        ClassType superclass = type.superclass();
        if (superclass != null) {
            collect(superclass.declaration(), name, count, found, seen);
        }
        for (ClassType each : type.interfaces()) {
            collect(each.declaration(), name, count, found, seen);
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

    private boolean suits(Signature found, Signature wanted) {
        return unifies(wanted.parameters(), found.parameters())
                && (wanted.result().isVoid() || unifies(wanted.result(), found.result()))
                && wanted.thrown().containsAll(found.thrown());
    }

    private boolean unifies(List<Type> wanted, List<Type> found) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!unifies(wanted.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean unifies(Type wanted, Type found) {
        if (parameters.contains(wanted)) {
            Type known = arguments.putIfAbsent(wanted, found);
            return found instanceof ClassType && (known == null || known.equals(found));
        }
        if (wanted instanceof ClassType named && named.isParametrised()) {
            return found instanceof ClassType other
                    && other.isParametrised()
                    && other.declaration().equals(named.declaration())
                    && unifies(named.arguments(), other.arguments());
        }
        return wanted.equals(found);
    }
}
