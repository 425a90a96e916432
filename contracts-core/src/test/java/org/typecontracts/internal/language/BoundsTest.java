package org.typecontracts.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

class BoundsTest {
    private final TypeRelations relations = new TypeRelations(ClassReader.known());

    @SuppressWarnings({"unused", "rawtypes"}) // only the types of the fields matter
    static class Written {
        Integer integer;
        String string;
        Long longNumber;
        int[] ints;
        String[] strings;
        Integer[] integers;
        ArrayList<String> arrayList;
        LinkedList<String> linkedList;
        HashSet<Integer> hashSet;
        ArrayList rawList;
        Runnable runnable;
        Serializable serializable;
        Set<Integer> integerSet;
    }

    private String join(String... fields) {
        List<Type> types = Set.of(fields).stream()
                .sorted()
                .map(field -> Types.ofField(Written.class, field))
                .toList();
        Type bound = relations.leastUpperBound().of(types);
        return bound == null ? "none" : ReadableForm.of(bound);
    }

    private String meet(String one, String other) {
        Type bound = relations
                .greatestLowerBound()
                .of(Types.ofField(Written.class, one), Types.ofField(Written.class, other));
        return bound == null ? "none" : ReadableForm.of(bound);
    }

    @Test
    void a_type_alone_is_its_own_least_upper_bound() {
        assertThat(join("string")).isEqualTo("String");
    }

    @Test
    void classes_share_a_superclass_and_interfaces() {
        assertThat(join("integer", "longNumber")).startsWith("Number & ").contains("Comparable<? extends Number & ");
    }

    @Test
    void the_same_arguments_stay() {
        assertThat(join("arrayList", "linkedList"))
                .startsWith("AbstractList<String>")
                .contains("List<String>");
    }

    @Test
    void a_raw_type_makes_the_bound_raw() {
        assertThat(join("arrayList", "rawList")).isEqualTo("ArrayList");
    }

    @Test
    void arrays_of_references_join_by_their_elements() {
        assertThat(join("strings", "integers")).endsWith("[]");
        assertThat(join("strings", "ints")).isEqualTo("Serializable & Cloneable");
    }

    @Test
    void the_greatest_lower_bound_is_the_subtype_or_an_intersection() {
        assertThat(meet("arrayList", "serializable")).isEqualTo("ArrayList<String>");
        assertThat(meet("runnable", "serializable")).isEqualTo("Serializable & Runnable");
        assertThat(meet("arrayList", "runnable")).isEqualTo("ArrayList<String> & Runnable");
    }

    @Test
    void unrelated_classes_have_no_greatest_lower_bound() {
        assertThat(meet("string", "integer")).isEqualTo("none");
    }
}
