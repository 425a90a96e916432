package org.typecontracts.internal.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Containment of type arguments (JLS 4.5.1). Met with an inference variable, it holds and adds a bound. */
public final class Containment {
    /** Recursive declarations can make a question beget ever larger ones; those have no finite derivation. */
    private static final int DEPTH_LIMIT = 60;

    private record Question(ClassType container, ClassType contained) {}

    private final TypeRelations relations;
    private final Set<Question> underway = new HashSet<>();

    Containment(TypeRelations relations) {
        this.relations = relations;
    }

    /** Return whether the arguments of one type contain those of another of the same declaration. */
    boolean contains(ClassType container, ClassType contained) {
        Question question = new Question(container, contained);
        if (underway.size() >= DEPTH_LIMIT) {
            return false;
        }
        if (!underway.add(question)) {
            ClassType widened = Widening.of(contained);
            return !widened.equals(contained) && contains(container, widened);
        }
        try {
            return containsAll(container, contained);
        } finally {
            underway.remove(question);
        }
    }

    boolean equivalent(List<? extends Type> ones, List<? extends Type> others) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!equivalent(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean equivalent(Type one, Type other) {
        return relations.same().holds(one, other) || contains(one, other) && contains(other, one);
    }

    /**
     * Return whether one type argument contains another.
     *
     * @param container the one
     * @param contained the other
     * @return whether it does
     */
    public boolean contains(Type container, Type contained) {
        return contains(container, contained, null);
    }

    private boolean containsAll(ClassType container, ClassType contained) {
        List<TypeVariable> parameters = container.declaration().typeParameters();
        if (container.arguments().size() != contained.arguments().size()) {
            return false;
        }
        for (int i = 0; i < container.arguments().size(); i++) {
            if (!contains(container.arguments().get(i), contained.arguments().get(i), parameters.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(Type container, Type contained, @Nullable TypeVariable parameter) {
        if (!(container instanceof WildcardType wildcard)) {
            return !(contained instanceof WildcardType && container instanceof InferenceVariable)
                    && relations.same().holds(container, contained);
        }
        if (contained instanceof InferenceVariable variable) {
            return isBoundWithin(variable, wildcard);
        }
        return isCaptureOf(contained, wildcard)
                || switch (wildcard.kind()) {
                    case UNBOUNDED -> true;
                    case EXTENDS -> relations.subtypes().holdsAsIs(upper(contained, parameter), wildcard.bound());
                    case SUPER -> relations.subtypes().holdsAsIs(wildcard.bound(), lower(contained));
                };
    }

    private static boolean isBoundWithin(InferenceVariable variable, WildcardType wildcard) {
        switch (wildcard.kind()) {
            case EXTENDS -> variable.bind(BoundKind.UPPER, wildcard.bound());
            case SUPER -> variable.bind(BoundKind.LOWER, wildcard.bound());
            case UNBOUNDED -> {}
        }
        return true;
    }

    private static boolean isCaptureOf(Type type, WildcardType wildcard) {
        return type instanceof CapturedVariable captured && captured.wildcard().equals(wildcard);
    }

    private Type upper(Type argument, @Nullable TypeVariable parameter) {
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        if (wildcard.kind() == WildcardType.Kind.EXTENDS) {
            return wildcard.bound();
        }
        return parameter == null ? relations.object() : parameter.upperBound();
    }

    private static Type lower(Type argument) {
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        return wildcard.kind() == WildcardType.Kind.SUPER ? wildcard.bound() : NullType.NULL;
    }

    /** Widens lower-bounded wildcards, where a question comes round to itself. */
    private static final class Widening {
        static ClassType of(ClassType type) {
            return new ClassType(
                    type.declaration(),
                    type.arguments().stream().map(Widening::argument).toList());
        }

        private static Type argument(Type argument) {
            if (argument instanceof WildcardType wildcard && wildcard.kind() == WildcardType.Kind.SUPER) {
                return new WildcardType(WildcardType.Kind.UNBOUNDED, wildcard.bound());
            }
            if (argument instanceof ClassType named && !of(named).equals(named)) {
                return new WildcardType(WildcardType.Kind.EXTENDS, of(named));
            }
            return argument;
        }
    }
}
