package org.typecontracts.internal.language;

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
        Candidate candidate, InvocationPhase phase, List<Type> parameters, Type result, List<Type> thrown) {}
