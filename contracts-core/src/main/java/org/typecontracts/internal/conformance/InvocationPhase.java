package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.Type;

/** The three phases of overload resolution (JLS 15.12.2.2 to 15.12.2.4). */
enum InvocationPhase {
    /** No boxing. */
    STRICT,
    /** With boxing. */
    LOOSE,
    /** With boxing, and the last arguments put into an array. */
    VARIABLE_ARITY;

    boolean isVariableArity() {
        return this == VARIABLE_ARITY;
    }

    /** Return the types that so many arguments are to have, for a candidate that fits. */
    List<Type> formals(Candidate candidate, int count) {
        return isVariableArity()
                ? expanded(candidate, count)
                : candidate.signature().parameters();
    }

    boolean fits(Candidate candidate, int count) {
        return isVariableArity()
                ? candidate.flags().isVariableArity() && count >= candidate.parameterCount() - 1
                : count == candidate.parameterCount();
    }

    static List<Type> expanded(Candidate candidate, int count) {
        List<Type> parameters = candidate.signature().parameters();
        int fixed = parameters.size() - 1;
        List<Type> formals = new ArrayList<>(parameters.subList(0, Math.min(fixed, count)));
        while (formals.size() < count) {
            formals.add(((ArrayType) parameters.get(fixed)).component());
        }
        return formals;
    }
}
