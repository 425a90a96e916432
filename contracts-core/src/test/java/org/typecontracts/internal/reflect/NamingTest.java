package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.HiddenClass;

/** What a class is called in a text. */
class NamingTest {
    static final class Nested {}

    private static String name(Object object) {
        return ClassReader.simpleName(object.getClass());
    }

    @Test
    void a_nested_class_goes_without_what_encloses_it() {
        assertThat(name(new Nested())).isEqualTo("Nested");
        assertThat(name(new Nested[0][])).isEqualTo("Nested[][]");
    }

    @Test
    void an_anonymous_class_has_its_name_in_the_package() {
        assertThat(name(new Object() {})).isEqualTo("NamingTest$1");
    }

    @Test
    void a_lambda_is_named_the_same_in_each_run() {
        Supplier<String> lambda = () -> "";
        Supplier<Nested> reference = Nested::new;

        assertThat(name(lambda)).isEqualTo("NamingTest$$Lambda");
        assertThat(name(reference)).isEqualTo("NamingTest$$Lambda");
    }

    @Test
    void a_hidden_class_is_named_the_same_in_each_run() throws IOException, IllegalAccessException {
        assertThat(ClassReader.simpleName(HiddenClass.copyOf(Nested.class, MethodHandles.lookup())))
                .isEqualTo("NamingTest$Nested");
    }

    @Test
    void classes_of_one_name_are_told_apart_by_their_loaders_as_in_stack_traces() {
        assertThat(ClassReader.declaration(NamingTest.class).nameWithLoader())
                .isEqualTo("app//org.typecontracts.internal.reflect.NamingTest");
        assertThat(ClassReader.declaration(String.class).nameWithLoader()).isEqualTo("bootstrap//java.lang.String");
    }
}
