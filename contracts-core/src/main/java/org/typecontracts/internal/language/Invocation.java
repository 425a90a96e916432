package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.Type;

/**
 * What an invocation of a chosen method comes to (JLS 15.12.2.6).
 *
 * @param candidate the chosen method
 * @param phase the phase that found it
 * @param parameters the types of its parameters, inferred ones in place
 * @param result the type of its result, inferred types in place
 * @param thrown the exceptions it throws, inferred ones in place
 */
public record Invocation(
        Candidate candidate, InvocationPhase phase, List<Type> parameters, Type result, List<Type> thrown) {
    /**
     * Return the types that the chosen method takes of anyone. What is inferred for one caller is none of them, but for
     * the array of a call of variable arity: it is the caller who makes it (JLS 15.12.4.2).
     *
     * @return a type for each parameter
     */
    public List<Type> taken() {
        List<Type> taken = new ArrayList<>(candidate.signature().parameters());
        if (phase.isVariableArity()) {
            int last = taken.size() - 1;
            taken.set(last, parameters.get(last));
        }
        return taken;
    }
}
