package org.typecontracts.internal.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.WildcardType;

/** Draws the consequences of bounds until nothing new follows or two of them contradict each other (JLS 18.3). */
final class Incorporation {
    /** Recursive bounds can beget ever larger ones; a compiler gives up as well. */
    private static final int STEP_LIMIT = 2_000;

    /** One consequence to draw; false means contradiction. */
    private interface Step {
        boolean take(Unchecked unchecked);
    }

    /** What is to hold of two types. */
    private enum Relation {
        SAME,
        SUBTYPE
    }

    private record Comparison(Relation relation, Type one, Type other) {}

    private final TypeRelations relations;
    private final InferenceContext context;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Map<Comparison, Boolean> compared = new HashMap<>();

    Incorporation(TypeRelations relations, InferenceContext context) {
        this.relations = relations;
        this.context = context;
    }

    void boundAdded(InferenceVariable variable, BoundKind kind, Type bound) {
        boundRewritten(variable, kind, bound);
        if (kind == BoundKind.UPPER) {
            steps.add(unchecked -> agreeOnSupertypes(variable, bound, unchecked));
        }
        steps.add(unchecked -> propagate(variable, kind, bound));
    }

    void boundRewritten(InferenceVariable variable, BoundKind kind, Type bound) {
        if (variable.instantiation() != null) {
            steps.add(unchecked -> checkInstantiation(variable, kind, unchecked));
        }
        steps.add(unchecked -> check(variable, kind, bound, unchecked));
    }

    void instantiated(InferenceVariable variable) {
        steps.addFirst(unchecked -> substitute(variable, unchecked));
    }

    void forget() {
        steps.clear();
        compared.clear();
    }

    /** Take all steps; return false if the bounds contradict one another. */
    boolean run(Unchecked unchecked) {
        for (int count = 0; !steps.isEmpty(); count++) {
            if (count == STEP_LIMIT || !steps.removeFirst().take(unchecked)) {
                forget();
                return false;
            }
        }
        compared.clear();
        return true;
    }

    private boolean check(InferenceVariable variable, BoundKind kind, Type bound, Unchecked unchecked) {
        for (BoundKind other : BoundKind.values()) {
            if (other == kind && kind != BoundKind.EQUAL) {
                continue;
            }
            for (Type known : variable.bounds(other)) {
                if (!agree(bound, kind, known, other, unchecked)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean checkInstantiation(InferenceVariable variable, BoundKind kind, Unchecked unchecked) {
        Type instantiation = variable.instantiation();
        return instantiation == null
                || variable.bounds(kind).stream()
                        .allMatch(bound -> agree(instantiation, BoundKind.EQUAL, bound, kind, unchecked));
    }

    private boolean agree(Type one, BoundKind oneKind, Type other, BoundKind otherKind, Unchecked unchecked) {
        if (oneKind == otherKind) {
            return compare(Relation.SAME, one, other, unchecked);
        }
        return oneKind.compareTo(otherKind) < 0
                ? compare(Relation.SUBTYPE, one, other, unchecked)
                : compare(Relation.SUBTYPE, other, one, unchecked);
    }

    private boolean compare(Relation relation, Type one, Type other, Unchecked unchecked) {
        Comparison comparison = new Comparison(relation, one, other);
        Boolean known = compared.get(comparison);
        if (known != null) {
            return known;
        }
        boolean result = relation == Relation.SAME
                ? relations.same().holds(context.opened(one), context.opened(other))
                : relations.conversions().strictly(context.opened(one), context.opened(other), unchecked);
        compared.put(comparison, result);
        return result;
    }

    private boolean propagate(InferenceVariable variable, BoundKind kind, Type bound) {
        if (context.opened(bound) instanceof InferenceVariable other) {
            inherit(variable, kind, other);
        }
        for (BoundKind each : BoundKind.values()) {
            if (kind == BoundKind.EQUAL ? each == kind : each != kind) {
                passOn(kind, bound, variable.bounds(each));
            }
        }
        return true;
    }

    /** A variable that bounds another hands on the bounds that it has on that side. */
    private static void inherit(InferenceVariable variable, BoundKind kind, InferenceVariable other) {
        other.bind(kind.mirrored(), variable.parameter());
        for (BoundKind each : kind == BoundKind.EQUAL ? BoundKind.values() : new BoundKind[] {kind}) {
            List.copyOf(other.bounds(each)).forEach(inherited -> variable.bind(each, inherited));
        }
    }

    private void passOn(BoundKind kind, Type bound, List<Type> known) {
        for (Type each : known) {
            if (context.opened(each) instanceof InferenceVariable other) {
                other.bind(kind, bound);
            }
        }
    }

    /** Two upper bounds with a common generic supertype must agree on its arguments. */
    private boolean agreeOnSupertypes(InferenceVariable variable, Type bound, Unchecked unchecked) {
        for (Type other : List.copyOf(variable.bounds(BoundKind.UPPER))) {
            if (!other.equals(bound) && !agreeOnSupertypes(bound, other, unchecked)) {
                return false;
            }
        }
        return true;
    }

    private boolean agreeOnSupertypes(Type one, Type other, Unchecked unchecked) {
        for (ClassType shared : GenericSupertypes.shared(one, other, relations)) {
            @Nullable Type ones = relations.supertypes().asSuper(one, shared.declaration());
            @Nullable Type others = relations.supertypes().asSuper(other, shared.declaration());
            if (ones instanceof ClassType first
                    && others instanceof ClassType second
                    && !agreeOnArguments(first.arguments(), second.arguments(), unchecked)) {
                return false;
            }
        }
        return true;
    }

    private boolean agreeOnArguments(List<Type> ones, List<Type> others, Unchecked unchecked) {
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            boolean isWild = ones.get(i) instanceof WildcardType || others.get(i) instanceof WildcardType;
            if (!isWild && !compare(Relation.SAME, ones.get(i), others.get(i), unchecked)) {
                return false;
            }
        }
        return true;
    }

    private boolean substitute(InferenceVariable solved, Unchecked unchecked) {
        Type instantiation = solved.instantiation();
        if (instantiation == null) {
            return true;
        }
        for (InferenceVariable variable : context.variables()) {
            variable.replace(solved.parameter(), instantiation);
            if (!hasGreatestLowerBound(variable)) {
                return false;
            }
        }
        for (BoundKind kind : BoundKind.values()) {
            if (!checkInstantiation(solved, kind, unchecked)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasGreatestLowerBound(InferenceVariable variable) {
        List<Type> proper = variable.properBounds(BoundKind.UPPER).stream()
                .filter(bound -> bound != NullType.NULL && !(bound instanceof IntersectionType))
                .toList();
        return proper.size() < 2 || relations.greatestLowerBound().of(proper) != null;
    }
}
