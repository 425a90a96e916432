package org.typecontracts.test.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.typecontracts.Contract;
import org.typecontracts.protocols.CollectionLike;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.MutableMapping;
import org.typecontracts.protocols.MutableSequence;
import org.typecontracts.protocols.MutableSetLike;
import org.typecontracts.protocols.Reversible;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.SetLike;
import org.typecontracts.protocols.Sized;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.mutants.AdapterFixture.Adder;
import org.typecontracts.test.mutants.AdapterFixture.Book;
import org.typecontracts.test.mutants.AdapterFixture.Calculator;
import org.typecontracts.test.mutants.AdapterFixture.FickleEquals;
import org.typecontracts.test.mutants.AdapterFixture.Lookup;
import org.typecontracts.test.mutants.AdapterFixture.PatientBook;
import org.typecontracts.test.mutants.AdapterFixture.UnstableHash;
import org.typecontracts.test.mutants.CrewFixture.Crew;
import org.typecontracts.test.verification.ContractReport;

class MutantsTest {
    private static final int FEWEST_MUTANTS = 30;

    /** A subject that is wrong in one way, and the law that must say so. */
    private record Mutant(String name, ContractVerifier<?> verifier, String law) {}

    @TestFactory
    Stream<DynamicTest> a_mutant_is_caught_by_name() {
        return mutants()
                .map(mutant -> dynamicTest(mutant.name(), () -> {
                    ContractReport report = mutant.verifier().report();
                    assertThat(report.failures())
                            .as(report.text())
                            .anyMatch(failure -> failure.name().endsWith("." + mutant.law()));
                    assertThat(report.text()).contains(mutant.law().equals("conformance") ? "missing" : mutant.law());
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_healthy_is_not_accused() {
        return healthy()
                .map(verifier -> dynamicTest(verifier.report().results().get(0).name(), verifier::verify));
    }

    @Test
    void there_are_mutants_enough() {
        assertThat(mutants()).hasSizeGreaterThanOrEqualTo(FEWEST_MUTANTS);
    }

    private static Stream<ContractVerifier<?>> healthy() {
        return Stream.of(
                crew(Sized.class, Crew::new),
                crew(Container.class, Crew::new),
                crew(Iterable.class, Crew::new),
                crew(CollectionLike.class, Crew::new),
                crew(Reversible.class, Crew::new),
                crew(Sequence.class, JavaCollectionFixture::list),
                crew(MutableSequence.class, JavaCollectionFixture::list),
                crew(SetLike.class, JavaCollectionFixture::set),
                crew(MutableSetLike.class, JavaCollectionFixture::set),
                crew(Mapping.class, JavaCollectionFixture::map),
                crew(MutableMapping.class, JavaCollectionFixture::map),
                crew(Mapping.class, RoleBookFixture.RoleBook::new),
                crew(Sequence.class, () -> "Ann Bob"),
                crew(Sized.class, () -> new int[3]),
                crew(Sized.class, () -> BitSet.valueOf(new long[] {5})),
                adder((left, right) -> left + right),
                book(Contract.of(Lookup.class), Book::new),
                book(Contract.of(Lookup.class), PatientBook::new),
                book(AdapterFixture.extended(Book::find), Book::new));
    }

    private static Stream<Mutant> mutants() {
        return Stream.of(crews(), javaCollections(), adapters()).flatMap(List::stream);
    }

    private static List<Mutant> crews() {
        return List.of(
                crew(Sized.class, CrewFixture.NegativeSize::new, "size-is-non-negative"),
                crew(Sized.class, CrewFixture.GrowingSize::new, "size-is-stable"),
                crew(Sized.class, CrewFixture.FailingSize::new, "size-is-stable"),
                crew(Sized.class, CrewFixture.EmptyWithSize::new, "empty-means-size-zero"),
                crew(CollectionLike.class, CrewFixture.SizeOneTooMany::new, "size-is-number-of-elements"),
                crew(CollectionLike.class, CrewFixture.SizeOneTooFew::new, "size-is-number-of-elements"),
                crew(Container.class, CrewFixture.Forgetful::new, "membership-is-stable"),
                crew(CollectionLike.class, CrewFixture.ForgetsTheLast::new, "elements-are-contained"),
                crew(CollectionLike.class, CrewFixture.ContainsNothing::new, "elements-are-contained"),
                crew(CollectionLike.class, CrewFixture.RefusesMembers::new, "elements-are-contained"),
                crew(CollectionLike.class, CrewFixture.IteratesTwice::new, "size-is-number-of-elements"),
                crew(Iterable.class, CrewFixture.SharedIterator::new, "iterators-are-independent"),
                crew(Iterable.class, CrewFixture.ChangesOrder::new, "iterators-are-independent"),
                crew(Iterable.class, CrewFixture.MovingHasNext::new, "exhausted-next-throws"),
                crew(Iterable.class, CrewFixture.ForgetfulHasNext::new, "has-next-moves-nothing"),
                crew(Iterable.class, CrewFixture.RestartingIterator::new, "exhausted-next-throws"),
                crew(Iterable.class, () -> new CrewFixture.Exhausted(position -> null), "exhausted-next-throws"),
                crew(
                        Iterable.class,
                        () -> new CrewFixture.Exhausted(position -> List.of("").get(position)),
                        "exhausted-next-throws"),
                crew(Reversible.class, CrewFixture.ReversesNothing::new, "reversing-twice-is-identity"),
                crew(Reversible.class, CrewFixture.ReversesPartly::new, "reversing-twice-is-identity"));
    }

    private static List<Mutant> javaCollections() {
        return List.of(
                crew(Sequence.class, JavaCollectionFixture.ShiftedGet::new, "get-agrees-with-iteration"),
                crew(Sequence.class, JavaCollectionFixture.NegativeIndex::new, "get-out-of-range-throws"),
                crew(Sequence.class, JavaCollectionFixture.NullBeyondTheEnd::new, "get-out-of-range-throws"),
                crew(MutableSequence.class, JavaCollectionFixture.AddsInFront::new, "pop-undoes-append"),
                crew(MutableSequence.class, JavaCollectionFixture.KeepsEverything::new, "pop-undoes-append"),
                crew(SetLike.class, JavaCollectionFixture.IteratesPairs::new, "elements-are-distinct"),
                crew(MutableSetLike.class, JavaCollectionFixture.IgnoresAdd::new, "add-and-discard-decide-membership"),
                crew(
                        MutableSetLike.class,
                        JavaCollectionFixture.IgnoresRemove::new,
                        "add-and-discard-decide-membership"),
                crew(Mapping.class, RoleBookFixture.WrongItems::new, "keys-lead-to-values"),
                crew(Mapping.class, RoleBookFixture.StaleValues::new, "views-agree"),
                crew(Mapping.class, RoleBookFixture.StaleKeys::new, "views-agree"),
                crew(MutableMapping.class, JavaCollectionFixture.IgnoresPut::new, "put-and-remove-decide-get"),
                crew(MutableMapping.class, JavaCollectionFixture.IgnoresUnmapping::new, "put-and-remove-decide-get"));
    }

    private static List<Mutant> adapters() {
        return List.of(
                new Mutant("subtraction", adder((left, right) -> left - right), "plus-is-commutative"),
                new Mutant("maximum", adder(Math::max), "zero-is-neutral"),
                new Mutant("saturation", adder((left, right) -> Math.min(left + right, 900)), "zero-is-neutral"),
                new Mutant("refusal", adder(Math::floorDiv), "zero-is-neutral"),
                new Mutant(
                        "swallowing adapter",
                        book(AdapterFixture.extended(AdapterFixture::swallowing), Book::new),
                        "adapter-transparency"),
                new Mutant(
                        "translating adapter",
                        book(AdapterFixture.extended(AdapterFixture::translating), Book::new),
                        "adapter-transparency"),
                new Mutant(
                        "adapter that throws of itself",
                        book(AdapterFixture.extended((book, key) -> book.find("?" + key)), Book::new),
                        "adapter-transparency"),
                new Mutant(
                        "adapter that accepts null",
                        book(AdapterFixture.extended((book, key) -> book.find("" + key)), Book::new),
                        "null-handling"),
                new Mutant(
                        "adapter that refuses null",
                        book(AdapterFixture.extended((book, key) -> book.find(key.toString())), PatientBook::new),
                        "null-handling"),
                new Mutant("unstable hash", book(Contract.of(Lookup.class), UnstableHash::new), "adapter-equality"),
                new Mutant("fickle equals", book(Contract.of(Lookup.class), FickleEquals::new), "adapter-equality"),
                new Mutant(
                        "promise not kept",
                        book(AdapterFixture.registeredWithoutMember(), () -> new Calculator(Math::max)),
                        "conformance"),
                new Mutant("stranger", book(Contract.of(Lookup.class), Object::new), "conformance"));
    }

    private static Mutant crew(Class<?> contract, Supplier<?> subject, String law) {
        return new Mutant(subject.get().getClass().getSimpleName() + " " + law, crew(contract, subject), law);
    }

    private static ContractVerifier<?> crew(Class<?> contract, Supplier<?> subject) {
        return ContractVerifier.forContract(contract)
                .on(subject)
                .withSamples("Ann", "Zoe")
                .withTries(8);
    }

    private static ContractVerifier<Adder> adder(IntBinaryOperator operator) {
        return ContractVerifier.forContract(Adder.class).on(() -> new Calculator(operator));
    }

    private static ContractVerifier<Lookup> book(Contract<Lookup> contract, Supplier<?> subject) {
        return ContractVerifier.forContract(contract)
                .on(subject)
                .withSamples("whale", "?squid")
                .withTries(8);
    }
}
