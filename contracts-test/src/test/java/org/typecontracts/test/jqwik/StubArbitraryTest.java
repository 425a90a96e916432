package org.typecontracts.test.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.typecontracts.test.ContractAssertions.assertThatObject;
import static org.typecontracts.test.ContractAssertions.conformingTo;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.test.ContractArbitraries;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Sized;

class StubArbitraryTest {
    @Protocol
    public interface Everything<T> {
        int number();

        Boolean flag();

        String text();

        List<String> names();

        Iterator<T> walk();

        Stream<Integer> stream();

        Thread.State state();

        T element(int index, T otherwise);

        void change(String text);

        long[] numbers();
    }

    @Protocol
    public interface Node {
        Node next();

        Sized size();
    }

    enum Colour {
        RED,
        GREEN
    }

    @Protocol
    interface Lamp {
        Colour colour();

        void replace(Lamp[] others);
    }

    @Protocol
    interface Hall {
        Lamp lamp();
    }

    @Property(tries = 20)
    void types_that_are_not_public_may_be_mentioned(@ForAll("halls") Hall hall) {
        assertThat(hall.lamp().colour()).isIn(Colour.RED, Colour.GREEN);
        hall.lamp().replace(new Lamp[] {hall.lamp()});
    }

    @Provide
    Arbitrary<Hall> halls() {
        return ContractArbitraries.adaptedStubs(Hall.class);
    }

    @Protocol
    public interface Overloaded {
        int find(int index);

        String find(String key);
    }

    @Property(tries = 20)
    void overloads_have_results_of_their_own(@ForAll("overloaded") Overloaded overloaded) {
        assertThat(overloaded.find(1)).isEqualTo(overloaded.find(2));
        assertThat(overloaded.find("key")).isNotNull();
    }

    @Provide
    Arbitrary<Overloaded> overloaded() {
        return ContractArbitraries.adaptedStubs(Overloaded.class);
    }

    @Protocol
    public interface Located {
        URI where();
    }

    @Provide
    Arbitrary<Object> sized() {
        return ContractArbitraries.stubs(Sized.class)
                .returning("size", Arbitraries.integers().between(0, 9));
    }

    @Provide
    Arbitrary<Object> everything() {
        return ContractArbitraries.stubs(Everything.class);
    }

    @Provide
    Arbitrary<Node> nodes() {
        return ContractArbitraries.adaptedStubs(Node.class);
    }

    @Property(tries = 20)
    void a_stub_conforms_and_implements_nothing(@ForAll("everything") Object stub) {
        assertThatObject(stub).conformsStructurallyTo(Everything.class);
        assertThat(stub).isNotInstanceOf(Everything.class);
    }

    @Property(tries = 20)
    void a_result_is_generated_and_stays_the_same(@ForAll("everything") Object stub) {
        Everything<?> everything = Contracts.adapt(stub, Everything.class);

        assertThat(everything.number()).isEqualTo(everything.number());
        assertThat(everything.text()).isNotNull().isEqualTo(everything.text());
        assertThat(everything.state()).isNotNull();
        assertThat(everything.numbers()).isEqualTo(everything.numbers());
        everything.change("nothing");
    }

    @Property(tries = 20)
    void an_iterator_or_stream_can_be_asked_for_again(@ForAll("everything") Object stub) {
        Everything<?> everything = Contracts.adapt(stub, Everything.class);

        Iterator<?> first = everything.walk();
        assertThat(everything.walk().hasNext()).isEqualTo(first.hasNext());
        assertThat(everything.walk()).isNotSameAs(first);
        assertThat(everything.stream().toList()).isEqualTo(everything.stream().toList());
    }

    @Property(tries = 20)
    void a_result_can_be_told(@ForAll("sized") Object stub) {
        int size = Contracts.adapt(stub, Sized.class).size();

        assertThat(size).isBetween(0, 9);
        assertThat(stub).hasToString("Sized stub[size=" + size + "]");
    }

    @Property(tries = 20)
    void stubs_stand_in_stubs(@ForAll("nodes") Node node) {
        assertThat(node.next().next().next()).isNull();
        assertThat(node.next().size()).is(conformingTo(Sized.class));
    }

    @Test
    void stubs_serve_the_verifier_and_are_shrunk() {
        assertThat(ContractVerifier.forContract(org.typecontracts.protocols.Sized.class)
                        .onArbitrary(ContractArbitraries.stubs(org.typecontracts.protocols.Sized.class))
                        .report()
                        .text())
                .contains("\n  input    Sized stub[size=-1]   seed=42, ");
    }

    @Test
    void a_nominal_contract_has_no_stubs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractArbitraries.stubs(Bird.class))
                .withMessage("[" + Bird.class.getTypeName() + "] is no protocol, so nothing conforms to it by its"
                        + " members; mark it with @Protocol, or implement it");
    }

    @Test
    void a_member_that_does_not_exist_returns_nothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> ContractArbitraries.stubs(Sized.class).returning("size", null))
                .withMessage("values is null; pass an arbitrary of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractArbitraries.stubs(Sized.class).returning("count", Arbitraries.integers()))
                .withMessage("[" + Sized.class.getTypeName() + "] has no member [count]; its members are [size]");
    }

    @Property(tries = 1)
    void a_result_of_another_type_is_refused_by_its_member(@ForAll("unfit") Object stub) {
        Sized sized = Contracts.adapt(stub, Sized.class);

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(sized::size)
                .withMessage("The stub of [size(): int] was told to return [\"four\"], which is no int; give"
                        + " .returning(\"size\", ..) values of that type");
    }

    @Provide
    Arbitrary<Object> unfit() {
        return ContractArbitraries.stubs(Sized.class).returning("size", Arbitraries.just("four"));
    }

    @Test
    void a_result_that_cannot_be_generated_must_be_told() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Sessions.in(
                        () -> ContractArbitraries.stubs(Located.class).generator(10)))
                .withMessage("There are no values to return from [where(): URI] of [" + Located.class.getTypeName()
                        + "]; give some: .returning(\"where\", ..)");
    }

    @Protocol
    public interface Shelf<T> {
        T first();

        List<T> all();

        T[] array();
    }

    @Protocol
    public interface NumberedShelf extends Shelf<Integer> {}

    @Property(tries = 5)
    void a_base_with_type_arguments_is_filled_with_them(@ForAll("numbers") NumberedShelf shelf) {
        Integer first = shelf.first();

        assertThat(first).isNotNull();
        assertThat(shelf.all()).hasOnlyElementsOfType(Integer.class);
        assertThat(shelf.array()).isInstanceOf(Integer[].class);
    }

    @Provide
    Arbitrary<NumberedShelf> numbers() {
        return ContractArbitraries.adaptedStubs(NumberedShelf.class);
    }

    @Property(tries = 1)
    void a_result_that_is_no_type_argument_is_refused_by_its_member(@ForAll("unfitNumbers") Object stub) {
        NumberedShelf shelf = Contracts.adapt(stub, NumberedShelf.class);

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(shelf::first)
                .withMessageEndingWith(
                        "was told to return [\"one\"], which is no Integer; give .returning(\"first\", ..)"
                                + " values of that type");
    }

    @Provide
    Arbitrary<Object> unfitNumbers() {
        return ContractArbitraries.stubs(NumberedShelf.class).returning("first", Arbitraries.just("one"));
    }

    @Protocol
    public interface Library {
        Shelf<Integer> numbers();
    }

    @Property(tries = 5)
    void a_stub_in_a_stub_has_the_type_arguments_that_the_member_says(@ForAll("libraries") Library library) {
        assertThat(library.numbers().first()).isInstanceOf(Integer.class);
    }

    @Provide
    Arbitrary<Library> libraries() {
        return ContractArbitraries.adaptedStubs(Library.class);
    }

    @Protocol
    public interface Ranking<T extends Comparable<T>> {
        List<T> ranked();
    }

    @Test
    void a_type_variable_may_stand_in_its_own_bound() {
        assertThat(Sessions.in(() -> ContractArbitraries.stubs(Ranking.class).generator(10)))
                .isNotNull();
    }
}
