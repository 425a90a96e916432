package org.typecontracts.test.jqwik;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;
import org.typecontracts.Contract.Kind;
import org.typecontracts.Member;
import org.typecontracts.Protocol;

/**
 * Generates objects that conform structurally to a protocol and do not implement it, with generated results.
 *
 * <pre>{@code
 * ContractArbitraries.stubs(Sized.class).returning("size", Arbitraries.integers().between(0, 100))
 * }</pre>
 *
 * <p>A member of a stub always returns the same, whatever its arguments: a value of the member's result type, of a
 * nested protocol another stub. Immutable; a stub shrinks as its results do.
 *
 * @since 0.1.0
 */
public final class StubArbitrary extends ArbitraryDecorator<Object> {
    /** How deep stubs stand in stubs, before null does: a protocol may return itself. */
    private static final int DEEPEST = 2;

    private final Class<?> protocol;
    private final ResultTypes types;
    private final Map<String, Arbitrary<?>> results;
    private final int depth;

    private StubArbitrary(Class<?> protocol, ResultTypes types, Map<String, Arbitrary<?>> results, int depth) {
        this.protocol = protocol;
        this.types = types;
        this.results = results;
        this.depth = depth;
    }

    /**
     * Create an arbitrary of stubs.
     *
     * @param protocol the protocol
     * @return the arbitrary
     * @throws IllegalArgumentException if the contract is nominal
     */
    public static StubArbitrary of(Class<?> protocol) {
        return of(protocol, List.of());
    }

    /** Create an arbitrary of stubs of a protocol with type arguments. */
    static StubArbitrary of(Class<?> protocol, List<TypeUsage> arguments) {
        if (Contract.of(protocol).kind() != Kind.PROTOCOL) {
            throw new IllegalArgumentException("[" + protocol.getTypeName()
                    + "] is no protocol, so nothing conforms to it by its members; mark it with @Protocol, or implement"
                    + " it");
        }
        return new StubArbitrary(protocol, ResultTypes.of(protocol, arguments), Map.of(), 0);
    }

    /**
     * Let a member return values of an arbitrary rather than any value of its type.
     *
     * @param member the member's name
     * @param values what it returns
     * @return the next arbitrary
     * @throws IllegalArgumentException if the protocol has no such member
     */
    public StubArbitrary returning(String member, Arbitrary<?> values) {
        Objects.requireNonNull(values, "values is null; pass an arbitrary of them");
        List<String> names =
                Contract.of(protocol).members().stream().map(Member::name).toList();
        if (!names.contains(member)) {
            throw new IllegalArgumentException(
                    "[" + protocol.getTypeName() + "] has no member [" + member + "]; its members are " + names);
        }
        Map<String, Arbitrary<?>> all = new LinkedHashMap<>(results);
        all.put(member, values);
        return new StubArbitrary(protocol, types, all, depth);
    }

    /** Return an arbitrary of the stubs, adapted to the protocol. */
    Arbitrary<?> adapted() {
        return map(Contract.of(protocol)::adapt);
    }

    @Override
    protected Arbitrary<Object> arbitrary() {
        List<Member> members = Contract.of(protocol).members().stream()
                .filter(member -> member.method().getReturnType() != void.class)
                .toList();
        List<Arbitrary<@Nullable Object>> values =
                members.stream().map(this::resultsOf).toList();
        return Combinators.combine(values).as(drawn -> instance(members, drawn));
    }

    @SuppressWarnings("unchecked") // An arbitrary only gives values, and every value is an object.
    private Arbitrary<@Nullable Object> resultsOf(Member member) {
        Arbitrary<?> given = results.get(member.name());
        return (Arbitrary<@Nullable Object>) (given == null ? standard(member) : given);
    }

    private Arbitrary<?> standard(Member member) {
        TypeUsage type = types.generatedBy(member.method());
        if (type.getRawType().isAnnotationPresent(Protocol.class)) {
            return depth == DEEPEST ? Arbitraries.just(null) : nested(type);
        }
        try {
            return Arbitraries.defaultFor(type);
        } catch (CannotFindArbitraryException exception) {
            throw new IllegalStateException(
                    "There are no values to return from [" + member + "] of [" + protocol.getTypeName()
                            + "]; give some: .returning(\"" + member.name() + "\", ..)",
                    exception);
        }
    }

    private Arbitrary<?> nested(TypeUsage type) {
        Class<?> raw = type.getRawType();
        ResultTypes nested = ResultTypes.of(raw, type.getTypeArguments());
        return new StubArbitrary(raw, nested, Map.of(), depth + 1).adapted();
    }

    private Object instance(List<Member> members, List<@Nullable Object> drawn) {
        return StubClasses.instance(protocol, new StubResults(protocol.getSimpleName(), members, drawn));
    }
}
