package org.typecontracts;

import java.util.Objects;

/**
 * Makes contracts of other contracts.
 *
 * <p>Apart from {@link Contract}, because the JVM loads whatever class a method returns as a contract when it verifies
 * the method's own class.
 */
final class Combinations {
    private Combinations() {}

    static <T> Contract<T> allOf(Contract<T> first, Contract<?>... others) {
        return new AllOfContract<>(first, CombinedContract.parts(first, others));
    }

    static Contract<Object> anyOf(Contract<?> first, Contract<?>... others) {
        return new AnyOfContract(CombinedContract.parts(first, others));
    }

    static <T> Contract<T> but(Contract<T> base, Contract<?> excepted) {
        Objects.requireNonNull(excepted, "excepted is null; name a contract");
        return new ButContract<>(base, new Excepted.Conforming(excepted));
    }

    static <T> Contract<T> but(Contract<T> base, Class<?> excepted) {
        return new ButContract<>(base, Excepted.of(excepted));
    }
}
