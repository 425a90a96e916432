package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Candidates;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.Type;

/** Finds the candidates that take a member's arguments once those that are protocols are unwrapped. */
final class NestedArguments {
    /**
     * A candidate that takes them.
     *
     * @param candidate the candidate
     * @param arguments the types of the arguments after unwrapping
     * @param conversions what happens to each argument
     */
    record Match(Candidate candidate, List<Type> arguments, List<Conversion> conversions) {}

    private final TypeRelations relations;
    private final NestedProtocols nested;

    NestedArguments(TypeRelations relations, NestedProtocols nested) {
        this.relations = relations;
        this.nested = nested;
    }

    /** Return the candidates that take them. */
    List<Match> matches(Candidates candidates, List<Type> parameters) {
        if (parameters.stream().noneMatch(nested::isProtocol)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            Match match = match(candidate, parameters);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    /**
     * Return whether arguments are unwrapped for a candidate at all: not one by one, nor for types that are inferred.
     */
    static boolean mayUnwrap(Candidate candidate, List<Type> parameters) {
        return candidate.parameterCount() == parameters.size()
                && !candidate.signature().isGeneric();
    }

    private @Nullable Match match(Candidate candidate, List<Type> parameters) {
        if (!mayUnwrap(candidate, parameters)) {
            return null;
        }
        List<Type> arguments = new ArrayList<>();
        List<Conversion> conversions = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Type formal = candidate.signature().parameters().get(i);
            Conversion conversion = nested.argument(parameters.get(i), formal);
            if (conversion == null) {
                return null;
            }
            boolean isDirect = conversion == Conversion.Direct.DIRECT;
            arguments.add(
                    isDirect
                            ? relations.capture().of(parameters.get(i))
                            : relations.capture().of(formal));
            conversions.add(conversion);
        }
        return new Match(candidate, arguments, conversions);
    }
}
