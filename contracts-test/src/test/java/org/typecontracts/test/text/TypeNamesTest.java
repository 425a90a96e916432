package org.typecontracts.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.protocols.Sized;

/** What a class is called in a report, and in the name of a test. */
class TypeNamesTest {
    @Test
    void an_adapter_and_a_lambda_are_named_the_same_in_each_run() {
        Supplier<String> lambda = () -> "";

        assertThat(nameOf(Contracts.adapt(new ByteArrayOutputStream(), Sized.class)))
                .isEqualTo("SizedAdapter");
        assertThat(nameOf(lambda)).isEqualTo("TypeNamesTest$$Lambda");
    }

    @Test
    void an_anonymous_class_has_its_name_in_the_package() {
        assertThat(nameOf(new Object() {})).isEqualTo("TypeNamesTest$1");
        assertThat(nameOf(new Comparable<?>[][] {{}})).isEqualTo("Comparable[][]");
    }

    private static String nameOf(Object object) {
        return TypeNames.simple(object.getClass());
    }
}
