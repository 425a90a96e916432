package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** A type parameter of a generic method while its type is being inferred, with the bounds found so far (JLS 18.1). */
final class InferenceVariable implements TypeVariable {
    private final InferenceContext context;
    private final TypeVariable parameter;
    private final Map<BoundKind, List<Type>> bounds = new EnumMap<>(BoundKind.class);
    private @Nullable Type instantiation;

    InferenceVariable(InferenceContext context, TypeVariable parameter) {
        this.context = context;
        this.parameter = parameter;
        for (BoundKind kind : BoundKind.values()) {
            bounds.put(kind, List.of());
        }
    }

    TypeVariable parameter() {
        return parameter;
    }

    /** Return bounds, which mention type parameters in place of inference variables. */
    List<Type> bounds(BoundKind kind) {
        return bounds.getOrDefault(kind, List.of());
    }

    List<Type> properBounds(BoundKind kind) {
        return bounds(kind).stream()
                .filter(bound -> !context.mentionsVariables(bound))
                .toList();
    }

    /** Add a bound, unless it is known, and have its consequences drawn. */
    void bind(BoundKind kind, Type type) {
        if (add(kind, type)) {
            context.incorporation().boundAdded(this, kind, bounds(kind).get(0));
        }
    }

    /** Add a bound that another one was rewritten to: it is checked against the others and not propagated again. */
    private void bindQuietly(BoundKind kind, Type type) {
        if (add(kind, type)) {
            context.incorporation().boundRewritten(this, kind, bounds(kind).get(0));
        }
    }

    private boolean add(BoundKind kind, Type type) {
        Type bound = context.closed(type);
        List<Type> known = bounds(kind);
        if (bound.equals(parameter) || known.contains(bound)) {
            return false;
        }
        List<Type> more = new ArrayList<>();
        more.add(bound);
        more.addAll(known);
        bounds.put(kind, List.copyOf(more));
        return true;
    }

    /** Replace a solved variable in all bounds. */
    void replace(TypeVariable solved, Type by) {
        Substitution substitution = Substitution.of(List.of(solved), List.of(by));
        for (BoundKind kind : BoundKind.values()) {
            List<Type> before = bounds(kind);
            List<Type> affected = before.stream()
                    .filter(bound -> Mentions.any(bound, List.of(solved)))
                    .toList();
            if (!affected.isEmpty()) {
                bounds.put(
                        kind,
                        before.stream()
                                .filter(bound -> !affected.contains(bound))
                                .toList());
                affected.forEach(bound -> bindQuietly(kind, substitution.apply(bound)));
            }
        }
    }

    @Nullable
    Type instantiation() {
        return instantiation;
    }

    void instantiate(Type type) {
        instantiation = type;
        context.incorporation().instantiated(this);
    }

    Memento save() {
        return new Memento(Map.copyOf(bounds), instantiation);
    }

    void restore(Memento memento) {
        bounds.putAll(memento.bounds());
        instantiation = memento.instantiation();
    }

    record Memento(
            Map<BoundKind, List<Type>> bounds, @Nullable Type instantiation) {}

    @Override
    public String name() {
        return parameter.name();
    }

    @Override
    public Type upperBound() {
        return parameter.upperBound();
    }

    @Override
    public String toString() {
        return name() + "?";
    }
}
