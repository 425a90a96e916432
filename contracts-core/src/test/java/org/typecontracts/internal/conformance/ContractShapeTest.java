package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.reflect.ClassReader;

class ContractShapeTest {
    interface Source<T> {
        @Alias("fetch")
        T get() throws IOException, InterruptedException;

        default T orElse(T other) {
            return other;
        }

        String toString();
    }

    interface Text extends Source<String> {
        @Override
        @Alias("read")
        String get() throws IOException;
    }

    interface Wide {
        Object value() throws FileNotFoundException, InterruptedException;
    }

    interface Narrow {
        String value() throws IOException;
    }

    interface Both extends Wide, Narrow {}

    interface Again extends Source<String> {
        @Override
        String orElse(String other);

        static void helper() {}
    }

    private static ContractShape shape(Class<?> contract) {
        return ContractShape.of(ClassReader.declaration(contract), ClassReader.known());
    }

    private static List<String> readable(List<ContractMember> members) {
        return members.stream().map(ReadableForm::of).toList();
    }

    @Test
    void abstract_methods_are_members_and_default_ones_mixins() {
        ContractShape source = shape(Source.class);
        assertThat(readable(source.members())).containsExactly("get(): T throws IOException, InterruptedException");
        assertThat(readable(source.mixins())).containsExactly("orElse(T): T");
        assertThat(source.openParameters()).hasSize(1);
    }

    @Test
    void an_overriding_method_takes_the_place_of_the_overridden_and_its_aliases() {
        ContractMember get = shape(Text.class).members().get(0);
        assertThat(ReadableForm.of(get)).isEqualTo("get(): String throws IOException");
        assertThat(get.marks().aliases()).containsExactly("read", "fetch");
        assertThat(get.declarations()).hasSize(2);
    }

    @Test
    void inherited_members_speak_of_the_heir_s_type_arguments() {
        assertThat(readable(shape(Text.class).mixins())).containsExactly("orElse(String): String");
    }

    @Test
    void members_of_two_bases_merge_to_what_both_allow() {
        assertThat(readable(shape(Both.class).members()))
                .containsExactly("value(): String throws FileNotFoundException");
    }

    @Test
    void a_default_method_may_be_made_abstract_again() {
        assertThat(readable(shape(Again.class).members()))
                .containsExactly("orElse(String): String", "get(): String throws IOException, InterruptedException");
    }

    @Test
    void methods_of_object_are_no_members() {
        assertThat(readable(shape(Comparator.class).members())).containsExactly("compare(T, T): int");
    }
}
