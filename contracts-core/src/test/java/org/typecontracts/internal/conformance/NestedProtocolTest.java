package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NestedProtocolTest {
    interface Node {
        Node next();

        boolean isLinkedTo(Node other);
    }

    interface Named {
        String name();
    }

    interface Register {
        Named first();

        void add(Named entry);

        Named[] all();
    }

    public static class Link {
        public Link next() {
            return this;
        }

        public boolean isLinkedTo(Link other) {
            return other == this;
        }
    }

    public static class Loose {
        public Loose next() {
            return this;
        }

        public boolean isLinkedTo(String other) {
            return false;
        }
    }

    public static class Person {
        public String name() {
            return "";
        }
    }

    public static class Phonebook {
        public Person first() {
            return new Person();
        }

        public void add(Person person) {}

        public Person[] all() {
            return new Person[0];
        }
    }

    interface Welcoming {
        void welcome(Named guest);
    }

    public static class Dog {
        public String name() {
            return "";
        }
    }

    public static class Hotel {
        public void welcome(Person person) {}

        public void welcome(Dog dog) {}

        public void welcome(String name) {}
    }

    interface Seating {
        @SuppressWarnings("rawtypes") // the raw type is what is tested
        List<Integer> seat(Named guest, List names);
    }

    public static class Hall {
        public List<String> seat(Person person, List<String> names) {
            return names;
        }
    }

    @Test
    void an_unchecked_argument_erases_the_result_beside_one_that_is_adapted_too() {
        assertThat(Rules.decideNested(Hall.class, Seating.class, Set.<Class<?>>of(Named.class)::contains)
                        .refusals())
                .isEmpty();
    }

    @Test
    void results_and_arguments_are_adapted_recursively() {
        StructuralDecision decision =
                Rules.decideNested(Link.class, Node.class, Set.<Class<?>>of(Node.class)::contains);

        assertThat(decision.refusals()).isEmpty();
        MemberBinding argument = (MemberBinding) decision.members().get(0);
        assertThat(argument.parameterConversions()).singleElement().isInstanceOf(Conversion.NestedProtocol.class);
        MemberBinding result = (MemberBinding) decision.members().get(1);
        assertThat(result.resultConversion()).isInstanceOf(Conversion.NestedProtocol.class);
    }

    @Test
    void an_argument_that_is_no_nested_protocol_stays_what_it_is() {
        assertThat(Rules.decideNested(Loose.class, Node.class, Set.<Class<?>>of(Node.class)::contains)
                        .refusals())
                .extracting(MemberRefusal::kind)
                .containsExactly(RefusalKind.PARAMETERS, RefusalKind.RESULT);
    }

    @Test
    void only_protocols_are_bridged() {
        assertThat(Rules.decide(Link.class, Node.class).refusals())
                .extracting(MemberRefusal::kind)
                .containsExactly(RefusalKind.PARAMETERS, RefusalKind.RESULT);
    }

    @Test
    void arrays_of_protocols_are_not_bridged() {
        assertThat(Rules.decideNested(Phonebook.class, Register.class, Set.<Class<?>>of(Named.class)::contains)
                        .refusals())
                .extracting(refusal -> refusal.member().name())
                .containsExactly("all");
    }

    @Test
    void two_overloads_that_take_what_is_adapted_are_ambiguous() {
        assertThat(Rules.decideNested(Hotel.class, Welcoming.class, Set.<Class<?>>of(Named.class)::contains)
                        .refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(RefusalKind.AMBIGUOUS);
                    assertThat(refusal.candidates()).hasSize(2);
                });
    }
}
