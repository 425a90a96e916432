package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** Golden texts: members that are met. */
class BindingExplanationTest {
    @Protocol
    interface Parent {
        String name();
    }

    @Protocol
    interface Office {
        Parent firstOf(int rank, Parent one, Parent other);
    }

    @Protocol
    interface Loose {
        Number add(Integer number);
    }

    public static class Person {
        public String name() {
            return "";
        }
    }

    public static class Council {
        public Person firstOf(int rank, Person one, Person other) {
            return one;
        }

        public int add(int... numbers) {
            return 0;
        }
    }

    @Test
    void what_is_adapted_on_its_way_is_told_with_its_place() {
        assertThat(Contracts.check(Council.class, Office.class).explain()).isEqualTo("""
                [conforms] Council conforms to protocol Office (structurally)
                  ok       firstOf(int, Parent, Parent): Parent
                           by public Person Council.firstOf(int, Person, Person)\
                  (argument 2 unwrapped to Person, argument 3 unwrapped to Person, result adapted to Parent)""");
    }

    @Test
    void what_java_converts_is_not_told() {
        assertThat(Contracts.check(Council.class, Loose.class).explain()).isEqualTo("""
                [conforms] Council conforms to protocol Loose (structurally)
                  ok       add(Integer): Number
                           by public int Council.add(int...)""");
    }
}
