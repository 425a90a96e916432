package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.Type;

/** The three phases of overload resolution (JLS 15.12.2.2 to 15.12.2.4). */
public enum InvocationPhase {
    /** No boxing. */
    STRICT,
    /** With boxing. */
    LOOSE,
    /** With boxing, and the last arguments put into an array. */
    VARIABLE_ARITY;

    /**
     * Return whether the last arguments are put into an array.
     *
     * @return whether this is the third phase
     */
    public boolean isVariableArity() {
        return this == VARIABLE_ARITY;
    }

    /**
     * Return the types that arguments are to have.
     *
     * @param candidate a candidate that fits
     * @param count the number of arguments
     * @return a type for each argument
     */
    public List<Type> formals(Candidate candidate, int count) {
        return isVariableArity()
                ? expanded(candidate, count)
                : candidate.signature().parameters();
    }

    /**
     * Return whether a candidate takes so many arguments in this phase.
     *
     * @param candidate the candidate
     * @param count the number of arguments
     * @return whether it does
     */
    public boolean fits(Candidate candidate, int count) {
        return isVariableArity()
                ? candidate.flags().isVariableArity() && count >= candidate.parameterCount() - 1
                : count == candidate.parameterCount();
    }

    private static List<Type> expanded(Candidate candidate, int count) {
        List<Type> parameters = candidate.signature().parameters();
        int fixed = parameters.size() - 1;
        List<Type> formals = new ArrayList<>(parameters.subList(0, Math.min(fixed, count)));
        while (formals.size() < count) {
            formals.add(((ArrayType) parameters.get(fixed)).component());
        }
        return formals;
    }
}
