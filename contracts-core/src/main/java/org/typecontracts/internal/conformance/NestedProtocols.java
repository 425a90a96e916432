package org.typecontracts.internal.conformance;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.MentionedVariables;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.language.UpwardProjection;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;

/** Decides where a value's type and a protocol in the member's signature are bridged by an adapter of their own. */
final class NestedProtocols {
    private final TypeRelations relations;
    private final Surroundings surroundings;

    NestedProtocols(TypeRelations relations, Surroundings surroundings) {
        this.relations = relations;
        this.surroundings = surroundings;
    }

    boolean isProtocol(Type type) {
        return type instanceof ClassType named
                && named.declaration().flags().isAbstract()
                && surroundings.isProtocol(named.declaration());
    }

    /** Return how a result is made to suit, or null if it cannot be. */
    @Nullable
    Conversion result(Type found, Type expected) {
        return bridge(found, expected);
    }

    /** Return how an argument is made to suit, or null if it cannot be. */
    @Nullable
    Conversion argument(Type argument, Type parameter) {
        if (relations.conversions().passes(relations.capture().of(argument), parameter)) {
            return Conversion.Direct.DIRECT;
        }
        return isProtocol(argument) && isKnown(parameter, argument) ? bridge(parameter, argument) : null;
    }

    /** What is unwrapped is of a type that can be asked for: nobody has an instance of what a wildcard stands for. */
    private static boolean isKnown(Type parameter, Type protocol) {
        return MentionedVariables.of(protocol).containsAll(MentionedVariables.of(parameter));
    }

    private @Nullable Conversion bridge(Type subject, Type protocol) {
        Conversion.NestedProtocol possible = possible(subject, protocol);
        return possible != null && conforms(possible) ? possible : null;
    }

    private boolean conforms(Conversion.NestedProtocol possible) {
        Substitution byPlace = VariablesByPlace.of(possible.protocol());
        return surroundings.conforms(byPlace.apply(possible.type()), byPlace.apply(possible.protocol()));
    }

    /**
     * Return how values of a type would be adapted if it conformed, or null where no protocol is asked for. The
     * question mentions no variable that means nothing to the protocol: fresh ones would make each question a new one.
     */
    Conversion.@Nullable NestedProtocol possible(Type subject, Type protocol) {
        if (subject.isPrimitive() || subject.isVoid() || !isProtocol(protocol)) {
            return null;
        }
        Type meaningful = new UpwardProjection(relations.known(), MentionedVariables.of(protocol)).of(subject);
        return new Conversion.NestedProtocol(DepthLimit.applyTo(protocol), DepthLimit.applyTo(meaningful));
    }
}
