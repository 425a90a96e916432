package org.typecontracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance.Route;

/** A contract made of several: every answer is made of theirs, and follows whatever is registered for them. */
abstract sealed class CombinedContract<T> extends Contract<T> permits AllOfContract, AnyOfContract, ButContract {
    static final String NULL_CONTRACTS = "contracts is null; name contracts";

    private final List<Contract<?>> parts;

    CombinedContract(List<Contract<?>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** All that is named, checked to be there. */
    static List<Contract<?>> parts(Contract<?> first, Contract<?>... others) {
        List<Contract<?>> parts = new ArrayList<>();
        parts.add(Objects.requireNonNull(first, "contract is null; name a contract"));
        for (Contract<?> other : Objects.requireNonNull(others, NULL_CONTRACTS)) {
            parts.add(Objects.requireNonNull(other, "contract is null; name a contract"));
        }
        return parts;
    }

    final List<Contract<?>> parts() {
        return parts;
    }

    /** Return whether an object is an instance by what its class says, and by what its instance hooks say. */
    abstract boolean conforms(Object object);

    @Override
    public Kind kind() {
        return parts.stream().allMatch(part -> part.kind() == Kind.PROTOCOL) ? Kind.PROTOCOL : Kind.NOMINAL;
    }

    @Override
    public final boolean isInstance(@Nullable Object object) {
        return object != null && conforms(object);
    }

    @Override
    final boolean consistsOf(Contract<?> other) {
        return super.consistsOf(other) || parts.stream().anyMatch(part -> part.consistsOf(other));
    }

    @Override
    public final T adaptClass(Class<?> subject) {
        throw new UnsupportedOperationException("[" + this
                + "] combines contracts; adapt the class to one of them, or declare an interface that extends them");
    }

    @Override
    public final T fromMap(Map<String, ?> map) {
        throw new UnsupportedOperationException("[" + this
                + "] combines contracts; read the map as one of them, or declare an interface that extends them");
    }

    @Override
    public final <S> Class<S> register(Class<S> subclass) {
        throw notOne();
    }

    @Override
    public final <S> Class<S> registerVerified(Class<S> subclass) {
        throw notOne();
    }

    @Override
    public final boolean unregister(Class<?> subclass) {
        throw notOne();
    }

    @Override
    public final <S> void extend(Class<S> subject, Function<? super S, ? extends @Nullable T> adapter) {
        throw notOne();
    }

    @Override
    public final boolean unextend(Class<?> subject) {
        throw notOne();
    }

    @Override
    public final void exclude(Class<?> subject) {
        throw notOne();
    }

    @Override
    public final void include(Class<?> subject) {
        throw notOne();
    }

    private UnsupportedOperationException notOne() {
        return new UnsupportedOperationException("[" + this
                + "] combines contracts, so nothing can be registered under it; register under each of them");
    }

    @Override
    Object stamp() {
        return parts.stream().map(Contract::stamp).toList();
    }

    @Override
    public Conformance<T> check(Class<?> subject) {
        return combined(
                subject,
                parts.stream().<Conformance<?>>map(part -> part.check(subject)).toList());
    }

    @Override
    Conformance<T> checkObject(Object object) {
        return combined(
                object.getClass(),
                parts.stream()
                        .<Conformance<?>>map(part -> part.checkObject(object))
                        .toList());
    }

    /** What was found, made of what was found for the parts. */
    abstract Conformance<T> combined(Class<?> subject, List<Conformance<?>> parts);

    /** What was found by a way, made of the answers that count: all their members and reasons. */
    final Conformance<T> found(Class<?> subject, Route route, List<? extends Conformance<?>> counting) {
        List<Violation> violations =
                counting.stream().flatMap(part -> part.violations().stream()).toList();
        return new Conformance<>(
                this, subject, new CombinedFindings(route, merged(counting), violations, List.of(), counting));
    }

    /** What was found for the members of several contracts, each member once. */
    private static List<MemberConformance> merged(List<? extends Conformance<?>> parts) {
        Map<String, MemberConformance> merged = new LinkedHashMap<>();
        for (Conformance<?> part : parts) {
            for (MemberConformance found : part.members()) {
                merged.putIfAbsent(String.valueOf(found.member()), found);
            }
        }
        return List.copyOf(merged.values());
    }

    final String joined(String separator) {
        return parts.stream()
                .map(CombinedContract::inParentheses)
                .reduce((a, b) -> a + separator + b)
                .orElse("");
    }

    static String inParentheses(Contract<?> part) {
        return part instanceof CombinedContract<?> ? "(" + part + ")" : part.toString();
    }
}
