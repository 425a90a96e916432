package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** What is said in English counts in its digits, wherever the user is. */
class LocaleTest {
    private final Locale ours = Locale.getDefault();

    @Protocol
    interface Parent {
        String name();
    }

    @Protocol
    interface Office {
        void receive(Parent parent);
    }

    @Protocol
    interface Archive {
        void keep(String file);

        void drop(String file, int shelf);
    }

    public static class Person {
        public String name() {
            return "";
        }
    }

    public static class Council {
        public void receive(Person parent) {}

        public void keep(Integer file) {}

        public void drop(String file) {}
    }

    /** Arabic of Egypt has digits of its own. */
    @BeforeEach
    void go_to_egypt() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void come_home() {
        Locale.setDefault(ours);
    }

    @Test
    void an_argument_that_does_not_fit_is_numbered_in_english_digits() {
        assertThat(Contracts.check(Council.class, Archive.class).explain())
                .contains("argument 1: String is no Integer");
    }

    @Test
    void arguments_are_counted_in_english_digits() {
        assertThat(Contracts.check(Council.class, Archive.class).explain()).contains("takes 1 argument, not 2");
    }

    @Test
    void an_argument_that_is_unwrapped_is_numbered_in_english_digits() {
        assertThat(Contracts.check(Council.class, Office.class).explain()).contains("argument 1 unwrapped to Person");
    }
}
