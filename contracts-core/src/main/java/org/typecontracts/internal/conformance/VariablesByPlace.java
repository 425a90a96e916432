package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.MentionedVariables;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.model.DeclaredVariable;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * Puts in the place of type variables such as are told apart by their places and bounds alone. A member's own type
 * parameters are new ones for each question about it: with {@code <U> Functor<U> map(..)} one question would otherwise
 * lead to the next without end, though it differs in the name of an unknown at most.
 */
final class VariablesByPlace {
    /** What a variable is equal by; the bounds speak of variables by their places. */
    private record Place(int position, List<Type> bounds) {}

    private VariablesByPlace() {}

    /** Replace the variables that a type mentions, but for those that stand for a wildcard: they are no unknowns. */
    static Substitution of(Type type) {
        List<TypeVariable> from = new ArrayList<>();
        for (TypeVariable variable : MentionedVariables.of(type)) {
            if (!(variable instanceof CapturedVariable)) {
                from.add(variable);
            }
        }
        List<Type> bounds = bounds(from);
        List<TypeVariable> to = new ArrayList<>();
        Substitution byPlace = Substitution.of(from, to);
        for (TypeVariable variable : from) {
            to.add(new DeclaredVariable(
                    variable.name(), new Place(to.size(), bounds), () -> byPlace.apply(variable.upperBound())));
        }
        return byPlace;
    }

    private static List<Type> bounds(List<TypeVariable> variables) {
        List<Type> places = new ArrayList<>();
        List<Type> bounds = new ArrayList<>();
        for (TypeVariable variable : variables) {
            places.add(new DeclaredVariable(variable.name(), places.size(), variable::upperBound));
            bounds.add(variable.upperBound());
        }
        return Substitution.of(variables, places).apply(bounds);
    }
}
