package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * What a type parameter of a contract was taken for where nothing suits it.
 *
 * @param parameter the type parameter
 * @param type the type that comes nearest, or the parameter's erasure
 */
public record GuessedType(TypeVariable parameter, Type type) {
    /** Return what was guessed for those parameters that these types mention. */
    static List<GuessedType> among(List<Type> types, Substitution guess) {
        List<GuessedType> guesses = new ArrayList<>();
        for (TypeVariable parameter : guess.variables()) {
            if (Mentions.any(types, List.of(parameter))) {
                guesses.add(new GuessedType(parameter, guess.apply(parameter)));
            }
        }
        return guesses;
    }
}
