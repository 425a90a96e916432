package org.typecontracts.internal.language;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** The contexts in which a value is converted: assignment (JLS 5.2), strict and loose invocation (JLS 5.3). */
public final class Conversions {
    private final TypeRelations relations;

    Conversions(TypeRelations relations) {
        this.relations = relations;
    }

    /**
     * Return whether a value may be assigned: a loose invocation conversion, constants apart.
     *
     * @param from the type of the value
     * @param to the type of the variable
     * @return whether it may be
     */
    public boolean assigns(Type from, Type to) {
        return from.isVoid() || to.isVoid() ? from == to : passes(from, to);
    }

    /**
     * Return whether an argument may be passed: by a loose invocation conversion.
     *
     * @param argument the type of the argument
     * @param parameter the type of the parameter
     * @return whether it may be
     */
    public boolean passes(Type argument, Type parameter) {
        return loosely(argument, parameter, new Unchecked());
    }

    boolean loosely(Type from, Type to, Unchecked unchecked) {
        if (from.isPrimitive() == to.isPrimitive()) {
            return strictly(from, to, unchecked);
        }
        if (from instanceof InferenceVariable || to instanceof InferenceVariable) {
            return relations
                    .subtypes()
                    .holds(
                            relations.boxing().reference(from),
                            relations.boxing().reference(to));
        }
        if (from instanceof PrimitiveType primitive) {
            return relations.subtypes().holds(relations.boxing().boxed(primitive), to);
        }
        PrimitiveType unboxed = relations.boxing().unboxed(from);
        return unboxed != null && relations.subtypes().holds(unboxed, to);
    }

    boolean strictly(Type from, Type to, Unchecked unchecked) {
        return strictlyAsIs(relations.subtypes().captured(from, to), to, unchecked);
    }

    private boolean strictlyAsIs(Type from, Type to, Unchecked unchecked) {
        if (from instanceof ArrayType source && to instanceof ArrayType target) {
            return source.component().isPrimitive()
                    ? relations.same().holds(source.component(), target.component())
                    : strictlyAsIs(source.component(), target.component(), unchecked);
        }
        if (relations.subtypes().holdsAsIs(from, to)) {
            return true;
        }
        if (from instanceof TypeVariable variable && !(from instanceof InferenceVariable)) {
            return strictlyAsIs(variable.upperBound(), to, unchecked);
        }
        return to instanceof ClassType target && target.isParametrised() && isUnchecked(from, target, unchecked);
    }

    private boolean isUnchecked(Type from, ClassType to, Unchecked unchecked) {
        @Nullable Type found = relations.supertypes().asSuper(from, to.declaration());
        if (!(found instanceof ClassType named) || !named.isRaw()) {
            return false;
        }
        if (isReifiable(to)) {
            unchecked.noteHarmless();
        } else {
            unchecked.note();
        }
        return true;
    }

    private static boolean isReifiable(ClassType type) {
        return type.arguments().stream()
                .allMatch(argument ->
                        argument instanceof WildcardType wildcard && wildcard.kind() == WildcardType.Kind.UNBOUNDED);
    }
}
