package org.typecontracts.test;

import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance;
import org.typecontracts.Contract;
import org.typecontracts.test.assertj.ConformanceAssert;
import org.typecontracts.test.assertj.ConformanceCondition;
import org.typecontracts.test.assertj.ContractClassAssert;
import org.typecontracts.test.assertj.ContractObjectAssert;

/**
 * Entry point of the AssertJ assertions on contracts.
 *
 * <pre>{@code
 * assertThatObject(team).conformsTo(Sized.class).doesNotConformTo(Iterable.class);
 * assertThatClass(Robin.class).isVirtualSubclassOf(Bird.class);
 * assertThat(things).allMatch(conformingTo(Sized.class));
 * assertThat(thing).asInstanceOf(contract(Sized.class)).returns(3, from(Sized::size));
 * }</pre>
 *
 * <p>A failure's message is {@link Conformance#explain()}, or ends with it. AssertJ has a method called
 * {@code assertThatObject}, too: import this one by its name, not by a star. Needs {@code assertj-core} 3.27 or later.
 *
 * @since 0.1.0
 */
public final class ContractAssertions {
    private ContractAssertions() {}

    /**
     * Create assertions on what an object conforms to.
     *
     * @param actual the object
     * @param <T> the type of the object
     * @return the assertions
     */
    public static <T> ContractObjectAssert<T> assertThatObject(@Nullable T actual) {
        return new ContractObjectAssert<>(actual);
    }

    /**
     * Create assertions on what a class conforms to.
     *
     * @param actual the class
     * @return the assertions
     */
    public static ContractClassAssert assertThatClass(@Nullable Class<?> actual) {
        return new ContractClassAssert(actual);
    }

    /**
     * Create assertions on the answer to a check.
     *
     * @param actual the answer
     * @param <T> the contract
     * @return the assertions
     */
    public static <T> ConformanceAssert<T> assertThat(@Nullable Conformance<T> actual) {
        return new ConformanceAssert<>(actual);
    }

    /**
     * Return the condition that an object conforms, for {@code is}, {@code has}, {@code are} and {@code allMatch}.
     *
     * @param contract the contract, asked in the global registry
     * @return the condition
     */
    public static ConformanceCondition conformingTo(Class<?> contract) {
        return conformingTo(Contract.of(contract));
    }

    /**
     * Return the condition that an object conforms.
     *
     * @param contract the contract, asked in its own registry
     * @return the condition
     */
    public static ConformanceCondition conformingTo(Contract<?> contract) {
        return new ConformanceCondition(contract);
    }

    /**
     * Return a factory that goes on with an object as a contract, for {@code asInstanceOf}.
     *
     * @param contract the contract, asked in the global registry
     * @param <T> the contract
     * @return the factory
     */
    public static <T> InstanceOfAssertFactory<Object, ObjectAssert<T>> contract(Class<T> contract) {
        return contract(Contract.of(contract));
    }

    /**
     * Return a factory that goes on with an object as a contract, for {@code asInstanceOf}.
     *
     * @param contract the contract, asked in its own registry
     * @param <T> the contract
     * @return the factory
     */
    public static <T> InstanceOfAssertFactory<Object, ObjectAssert<T>> contract(Contract<T> contract) {
        return new InstanceOfAssertFactory<>(
                Object.class, object -> new ContractObjectAssert<>(object).adaptedTo(contract));
    }
}
