package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** Chooses the most specific of two applicable candidates (JLS 15.12.2.5). */
final class MostSpecific {
    /** The outcome of a comparison. */
    enum Preference {
        /** The first candidate. */
        FIRST,
        /** The second candidate. */
        SECOND,
        /** Neither. */
        NEITHER
    }

    private final TypeRelations relations;

    MostSpecific(TypeRelations relations) {
        this.relations = relations;
    }

    Preference choose(Candidate one, Candidate other, int argumentCount, InvocationPhase phase) {
        boolean oneIs = isMoreSpecific(one, other, argumentCount, phase);
        boolean otherIs = isMoreSpecific(other, one, argumentCount, phase);
        if (oneIs && otherIs) {
            return chooseAmongEquals(one, other);
        }
        if (oneIs) {
            return Preference.FIRST;
        }
        return otherIs ? Preference.SECOND : Preference.NEITHER;
    }

    /** Equal parameters: prefer the one that overrides the other, else a concrete one to an abstract one. */
    private Preference chooseAmongEquals(Candidate one, Candidate other) {
        if (!relations.signatures().areOverrideEquivalent(one.signature(), other.signature())) {
            return Preference.NEITHER;
        }
        if (overrides(one, other)) {
            return Preference.FIRST;
        }
        if (overrides(other, one)) {
            return Preference.SECOND;
        }
        if (one.isAbstract() == other.isAbstract()) {
            return Preference.NEITHER;
        }
        return one.isAbstract() ? Preference.SECOND : Preference.FIRST;
    }

    private boolean overrides(Candidate one, Candidate other) {
        return one.member() instanceof MethodDeclaration overrider
                && other.member() instanceof MethodDeclaration overridden
                && !overrider.declaringClass().equals(overridden.declaringClass())
                && (!one.isInInterface() || other.isInInterface())
                && relations.overriding().overridesDirectly(overrider, overridden);
    }

    /** The one is more specific if the other takes its parameters, without boxing. */
    private boolean isMoreSpecific(Candidate one, Candidate other, int argumentCount, InvocationPhase phase) {
        int count = Math.max(argumentCount, Math.max(one.parameterCount(), other.parameterCount()));
        List<Type> arguments = lowered(phase.formals(one, count));
        List<Type> formals = phase.formals(other, arguments.size());
        Signature signature = other.signature();
        if (!signature.isGeneric()) {
            return areSubtypes(arguments, formals);
        }
        InferenceContext context = new InferenceContext(relations, signature.typeParameters(), signature.thrown());
        Unchecked unchecked = new Unchecked();
        return areSubtypes(arguments, context.opened(formals))
                && new Resolution(context).solveAll(unchecked)
                && areSubtypes(arguments, context.solution().apply(formals))
                && !unchecked.isAny();
    }

    private boolean areSubtypes(List<Type> types, List<Type> supertypes) {
        for (int i = 0; i < supertypes.size(); i++) {
            if (!relations.subtypes().holdsAsIs(types.get(i), supertypes.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Type> lowered(List<Type> types) {
        List<Type> result = new ArrayList<>();
        for (Type type : types) {
            result.add(
                    type instanceof TypeVariable variable && variable.lowerBound() != NullType.NULL
                            ? variable.lowerBound()
                            : type);
        }
        return result;
    }
}
