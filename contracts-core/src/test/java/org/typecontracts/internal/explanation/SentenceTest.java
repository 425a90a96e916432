package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Property;
import org.typecontracts.Static;
import org.typecontracts.Violation;

/** Golden texts: each violation in one sentence. */
class SentenceTest {
    public static class Judge {
        public void hear(Integer one, Object other) {}

        public void hear(Object one, Integer other) {}

        public static int lenght() {
            return 0;
        }

        public long age() throws IOException {
            return 0;
        }

        public int rank;
    }

    static class Clerk {
        public void write(int word) {}
    }

    public static class HeadClerk extends Clerk {}

    interface Hearing {
        void hear(Integer one, Integer other);
    }

    interface Lengthy {
        int length();
    }

    interface Misspelt {
        int lenght();
    }

    interface Aged {
        int age() throws IOException;
    }

    interface Old {
        long age();
    }

    interface Ranked {
        @Static
        @Property
        int rank();
    }

    interface Writing {
        void write(String word);
    }

    @Test
    void a_missing_member_has_something_near() {
        assertThat(sentence(Judge.class, Lengthy.class))
                .isEqualTo("length(): int is missing: the nearest is public static int Judge.lenght()");
    }

    @Test
    void no_method_takes_the_arguments() {
        assertThat(sentence(HeadClerk.class, Writing.class))
                .isEqualTo("write(String): void finds no method that takes its arguments:"
                        + " public void HeadClerk.write(int) argument 1: String is no int");
    }

    @Test
    void the_result_is_another() {
        assertThat(sentence(Judge.class, Aged.class))
                .isEqualTo("age(): int throws IOException finds another result:"
                        + " public long Judge.age() throws IOException returns long, not int (a narrowing)");
    }

    @Test
    void an_exception_is_not_declared() {
        assertThat(sentence(Judge.class, Old.class))
                .isEqualTo(
                        "age(): long finds an exception it does not declare:"
                                + " public long Judge.age() throws IOException throws IOException, which the member does not declare");
    }

    @Test
    void several_methods_are_equally_specific() {
        assertThat(sentence(Judge.class, Hearing.class))
                .isEqualTo(
                        "hear(Integer, Integer): void finds several methods equally specific:"
                                + " public void Judge.hear(Integer, Object) no more specific than public void Judge.hear(Object, Integer);"
                                + " public void Judge.hear(Object, Integer) no more specific than public void Judge.hear(Integer, Object)");
    }

    @Test
    void a_method_is_static() {
        assertThat(sentence(Judge.class, Misspelt.class))
                .isEqualTo("lenght(): int finds a method of the wrong kind:"
                        + " public static int Judge.lenght() static: it belongs to the class, not to the object");
    }

    @Test
    void a_field_is_not_static() {
        assertThat(sentence(Judge.class, Ranked.class))
                .isEqualTo("rank(): int finds a field of the wrong kind:"
                        + " public int Judge.rank not static: it belongs to an object, not to the class");
    }

    private static String sentence(Class<?> subject, Class<?> contract) {
        return Contract.structural(contract).check(subject).violations().stream()
                .map(Violation::message)
                .collect(Collectors.joining("\n"));
    }
}
