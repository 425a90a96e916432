package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.typecontracts.Constructor;
import org.typecontracts.Static;

/** Golden texts: where the class itself is asked, no extension is of help. */
class ClassMemberExplanationTest {
    public static final class Circle {
        public static final int SIDES = 0;

        public Circle(double radius) throws IOException {
            throw new IOException("no paper for a radius of " + radius);
        }

        public Circle(Integer radius, Object colour) {}

        public Circle(Object radius, Integer colour) {}

        public static String parseCircle(int radius) {
            return "a circle of " + radius;
        }

        public static void print(int radius) {}

        public Factory factory() {
            return new Factory();
        }
    }

    public static final class Factory {
        public static Circle newest() {
            throw new UnsupportedOperationException();
        }
    }

    interface Throwing {
        @Constructor
        Object make(double radius);
    }

    interface Unclear {
        @Constructor
        Object make(Integer radius, Integer colour);
    }

    interface Parsing {
        @Static
        int parseCircle(int radius);
    }

    interface Printing {
        @Static
        String print(int radius);
    }

    interface Misspelt {
        @Static
        String parseCirle(int radius);
    }

    interface Elsewhere {
        @Static
        Circle newest();
    }

    interface Sides {
        @Static
        int getSIDES();
    }

    private static void assertAdvice(Class<?> contract, String advice) {
        assertThat(explain(Circle.class, contract)).endsWith(advice);
    }

    @Test
    void what_would_bridge_the_gap_is_in_the_class_or_in_the_contract() {
        assertAdvice(Throwing.class, "help:    declare the exception on the member");
        assertAdvice(Unclear.class, "help:    ask with the parameters of the one that is meant");
        assertAdvice(Parsing.class, "help:    ask for what was found, and convert the result in a default method");
        assertAdvice(Printing.class, "help:    ask for what was found, and supply the result in a default method");
    }

    @Test
    void what_is_near_is_bridged_by_marks_alone() {
        assertAdvice(
                Misspelt.class,
                "nearest: public static String Circle.parseCircle(int)  (a similar name; @Alias would bridge it)");
        assertAdvice(
                Sides.class,
                "nearest: public static final int Circle.SIDES  (the property of that name; @Property would bridge it)");
        assertThat(explain(Circle.class, Elsewhere.class)).doesNotContain("nearest:");
    }
}
