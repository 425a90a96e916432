package org.typecontracts.internal.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.TypeRelations;
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
        return bridge(parameter, argument);
    }

    private @Nullable Conversion bridge(Type subject, Type protocol) {
        Conversion.NestedProtocol possible = possible(subject, protocol);
        return possible != null && surroundings.conforms(possible.type(), possible.protocol()) ? possible : null;
    }

    /** Return how values of a type would be adapted if it conformed, or null where no protocol is asked for. */
    Conversion.@Nullable NestedProtocol possible(Type subject, Type protocol) {
        return subject.isPrimitive() || subject.isVoid() || !isProtocol(protocol)
                ? null
                : new Conversion.NestedProtocol(DepthLimit.applyTo(protocol), DepthLimit.applyTo(uncaptured(subject)));
    }

    /** Give captured variables their wildcards back: fresh ones would make each question a new one. */
    private static Type uncaptured(Type type) {
        if (type instanceof CapturedVariable captured) {
            return uncaptured(captured.upperBound());
        }
        if (type instanceof ClassType named && named.isParametrised()) {
            List<Type> arguments = named.arguments().stream()
                    .map(argument -> argument instanceof CapturedVariable captured ? captured.wildcard() : argument)
                    .toList();
            return new ClassType(named.declaration(), arguments);
        }
        return type;
    }
}
