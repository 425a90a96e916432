package org.typecontracts.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

/** What source code can write in the place of a type. */
class DenotationTest {
    @SuppressWarnings("unused") // only the types of the fields matter
    static class Written<X extends Number & Comparable<X>, Y extends Number & Runnable> {
        List<? extends String> wild;
        List<X> recursive;
        List<Y[]> withinArray;
        Number number;
        Runnable runnable;
    }

    private static Type type(String field) {
        return Types.ofField(Written.class, field);
    }

    private static String denoted(Type type) {
        return new Denotation(ClassReader.known())
                .of(type)
                .toString()
                .replace("java.lang.", "")
                .replace("java.util.", "");
    }

    @Test
    void what_can_be_written_stays_as_it_is() {
        assertThat(denoted(type("wild"))).isEqualTo("List<? extends String>");
    }

    @Test
    void a_type_variable_becomes_the_first_of_its_bounds() {
        assertThat(denoted(type("recursive"))).isEqualTo("List<? extends Number>");
        assertThat(denoted(type("withinArray"))).isEqualTo("List<? extends Number[]>");
    }

    @Test
    void of_an_intersection_the_first_component_stands_for_all() {
        Type both = new IntersectionType(List.of(type("number"), type("runnable")));
        ClassType list = (ClassType) type("wild");

        assertThat(denoted(both)).isEqualTo("Number");
        assertThat(denoted(new ArrayType(both))).isEqualTo("Number[]");
        assertThat(denoted(new ClassType(list.declaration(), List.of(both)))).isEqualTo("List<? extends Number>");
    }
}
