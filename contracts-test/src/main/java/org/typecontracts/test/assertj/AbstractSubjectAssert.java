package org.typecontracts.test.assertj;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Violation;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.verification.ContractReport;

/**
 * What can be asserted of an object and of a class alike.
 *
 * <p>An assertion that names a contract is followed by assertions on its members:
 *
 * <pre>{@code
 * assertThatClass(Team.class).conformsTo(Sized.class).hasMember("size").withoutViolation(MISSING);
 * }</pre>
 *
 * @param <SELF> the type of the assertion itself
 * @param <ACTUAL> the type of what is asserted about
 * @since 0.1.0
 */
public abstract class AbstractSubjectAssert<SELF extends AbstractSubjectAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractObjectAssert<SELF, ACTUAL> {
    private ContractRegistry registry = ContractRegistry.global();
    private @Nullable Conformance<?> lastConformance;

    AbstractSubjectAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /**
     * Return the class that is asserted about.
     *
     * @return the class
     */
    abstract Class<?> subject();

    /**
     * Return an object that laws are put to.
     *
     * @return the object
     */
    abstract Object sample();

    /**
     * Return whether the contract's yes to the class also holds for what is asserted about.
     *
     * @param contract the contract
     * @return whether it conforms
     */
    abstract boolean conforms(Contract<?> contract);

    /**
     * Ask another registry than the global one from here on.
     *
     * @param other the registry to ask
     * @return this assertion
     */
    public SELF inRegistry(ContractRegistry other) {
        this.registry = Objects.requireNonNull(other, "registry is null; pass a registry");
        return myself;
    }

    /**
     * Assert that the subject conforms, by whatever route.
     *
     * @param contract the contract
     * @return this assertion
     * @throws AssertionError if it does not; the message is {@link Conformance#explain()}, or ends with it
     */
    public SELF conformsTo(Class<?> contract) {
        requireConformance(registry.contract(contract));
        return myself;
    }

    /**
     * Assert that the subject does not conform.
     *
     * @param contract the contract
     * @return this assertion
     * @throws AssertionError if it does; the message tells by which route
     */
    public SELF doesNotConformTo(Class<?> contract) {
        Conformance<?> conformance = ask(registry.contract(contract));
        if (conforms(conformance.contract())) {
            fail(ShouldConform.shouldNotConform(conformance));
        }
        return myself;
    }

    /**
     * Assert that the subject implements or extends the contract.
     *
     * @param contract the contract
     * @return this assertion
     * @throws AssertionError if it does not conform, or conforms by another route
     */
    public SELF conformsNominallyTo(Class<?> contract) {
        return conformsBy(contract, Route.NOMINAL);
    }

    /**
     * Assert that the subject conforms because it has the members.
     *
     * @param contract the contract
     * @return this assertion
     * @throws AssertionError if it does not conform, or conforms by another route
     */
    public SELF conformsStructurallyTo(Class<?> contract) {
        return conformsBy(contract, Route.STRUCTURAL);
    }

    /**
     * Assert that the subject's class, or a supertype of it, was registered under the contract, with an adapter of its
     * own or without.
     *
     * @param contract the contract
     * @return this assertion
     * @throws AssertionError if it does not conform, or conforms by another route
     */
    public SELF isVirtualSubclassOf(Class<?> contract) {
        return conformsBy(contract, Route.REGISTERED, Route.EXTENDED);
    }

    /**
     * Assert that the subject keeps every law of the contract, as {@link ContractVerifier} verifies it.
     *
     * @param contract the contract
     * @param <T> the contract
     * @return this assertion
     * @throws AssertionError if it breaks a law, or nothing was tried; the message is the verifier's report
     */
    public <T> SELF satisfiesLawsOf(Class<T> contract) {
        return satisfiesLawsOf(contract, verifier -> verifier);
    }

    /**
     * Assert that the subject keeps the laws of the contract, with values for them or without some of them.
     *
     * <pre>{@code
     * assertThatObject(names).satisfiesLawsOf(Container.class, laws -> laws.withSamples("Ann", "Bob"));
     * }</pre>
     *
     * @param contract the contract
     * @param settings what the verifier is told besides the subject
     * @return this assertion
     * @throws AssertionError if it breaks a law, or nothing was tried; the message is the verifier's report
     */
    public SELF satisfiesLawsOf(Class<?> contract, UnaryOperator<ContractVerifier<?>> settings) {
        Objects.requireNonNull(settings, "settings is null; pass what the verifier is told");
        isNotNull();
        ContractVerifier<?> verifier =
                ContractVerifier.forContract(registry.contract(contract)).on(this::sample);
        ContractReport report = Objects.requireNonNull(
                        settings.apply(verifier), "settings returned null; return the verifier of the last step")
                .report();
        if (!report.passed()) {
            AssertionError failure = failure("%s", report.text());
            report.cause().ifPresent(failure::initCause);
            throw failure;
        }
        return myself;
    }

    /**
     * Go on with the answer to a check, whether it is yes or no.
     *
     * @param contract the contract
     * @param <T> the contract
     * @return assertions on the answer
     */
    public <T> ConformanceAssert<T> checkedAgainst(Class<T> contract) {
        Conformance<T> conformance = ask(registry.contract(contract));
        return extracting(subject -> conformance, ConformanceAssert::new);
    }

    /**
     * Assert that the subject offers a member of the contract that was named last.
     *
     * @param name the member's name in the contract
     * @return this assertion
     * @throws AssertionError if the contract has no such member, or the subject does not offer it
     */
    public SELF hasMember(String name) {
        lastAnswer().hasMember(name);
        return myself;
    }

    /**
     * Assert that the contract that was named last finds no violation of a kind.
     *
     * @param kind the kind
     * @return this assertion
     * @throws AssertionError if there is such a violation
     */
    public SELF withoutViolation(Violation.Kind kind) {
        lastAnswer().withoutViolation(kind);
        return myself;
    }

    /**
     * Assert that the contract that was named last finds a violation of a kind.
     *
     * @param kind the kind
     * @return this assertion
     * @throws AssertionError if there is none
     */
    public SELF withViolation(Violation.Kind kind) {
        lastAnswer().withViolation(kind);
        return myself;
    }

    /**
     * Return the registry that is asked.
     *
     * @return the registry
     */
    ContractRegistry registry() {
        return registry;
    }

    /**
     * Fail unless the subject conforms.
     *
     * @param contract the contract
     */
    void requireConformance(Contract<?> contract) {
        Conformance<?> conformance = ask(contract);
        if (!conforms(contract)) {
            fail(ShouldConform.shouldConform(conformance));
        }
    }

    /**
     * Fail with the text, the expected and the actual value of a failure.
     *
     * @param failure the failure
     */
    void fail(ShouldConform failure) {
        throw failureWithActualExpected(failure.actual(), failure.expected(), "%s", failure.text());
    }

    private SELF conformsBy(Class<?> contract, Route... routes) {
        requireConformance(registry.contract(contract));
        if (!ShouldConform.isBy(lastConformance(), routes)) {
            fail(ShouldConform.shouldConformBy(lastConformance(), routes));
        }
        return myself;
    }

    private <T> Conformance<T> ask(Contract<T> contract) {
        isNotNull();
        Conformance<T> conformance = contract.check(subject());
        lastConformance = conformance;
        return conformance;
    }

    private ConformanceAssert<?> lastAnswer() {
        return extracting(subject -> lastConformance(), ConformanceAssert::new);
    }

    private Conformance<?> lastConformance() {
        isNotNull();
        if (lastConformance == null) {
            throw new IllegalStateException(
                    "No contract was named yet; call conformsTo(..), doesNotConformTo(..) or checkedAgainst(..) first");
        }
        return lastConformance;
    }
}
