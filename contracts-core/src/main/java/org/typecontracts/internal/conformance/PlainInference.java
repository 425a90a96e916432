package org.typecontracts.internal.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * Answers for the plainest subjects of a generic contract without a search: every member is met plainly once each type
 * parameter stands for what the subject's methods have in its place. Which of several type arguments are to be reported
 * is for {@link InstantiationSearch} to tell.
 */
final class PlainInference {
    private final List<TypeVariable> parameters;
    private final Map<TypeVariable, Type> arguments = new HashMap<>();

    private PlainInference(List<TypeVariable> parameters) {
        this.parameters = parameters;
    }

    /** Tell whether all members are met so, by methods that can be reached, for a contract asked as declared. */
    static boolean bindsAll(Type subject, ContractShape contract, Surroundings surroundings) {
        if (!(subject instanceof ClassType named) || !contract.allowsRaw() || hasBound(contract.openParameters())) {
            return false;
        }
        PlainInference inference = new PlainInference(contract.openParameters());
        for (ContractMember member : contract.members()) {
            MethodDeclaration method = PlainMatch.unrivalled(named.declaration(), member);
            if (method == null
                    || !inference.suits(method.signature(), member.signature())
                    || !PlainMatch.isReachable(named.declaration(), method, surroundings)) {
                return false;
            }
        }
        return true;
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
        if (wanted instanceof TypeVariable variable && parameters.contains(variable)) {
            Type known = arguments.putIfAbsent(variable, found);
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
