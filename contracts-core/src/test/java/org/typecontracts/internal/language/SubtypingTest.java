package org.typecontracts.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.typecontracts.internal.reflect.ClassReader;

class SubtypingTest {
    @SuppressWarnings({"unused", "rawtypes"}) // only the types of the fields matter
    static class Written<T extends Number & Comparable<T>, U extends T> {
        int primitive;
        long wider;
        char letter;
        short small;
        Object object;
        String string;
        Integer integer;
        Number number;
        List<String> strings;
        ArrayList<String> arrayOfStrings;
        Collection<? extends CharSequence> someText;
        List<? super String> takesStrings;
        List<?> anything;
        List<Object> objects;
        List raw;
        List<? extends List<?>> nested;
        List<List<String>> nestedStrings;
        List<ArrayList<String>> nestedArrays;
        int[] ints;
        Integer[] integers;
        Number[] numbers;
        Object[] objectArray;
        int[][] matrix;
        Serializable serializable;
        Cloneable cloneable;
        T variable;
        U lower;
        Comparable<T> comparable;
        Comparable<U> comparableLower;
        Enum<?> someEnum;
        Thread.State state;
        Comparable<? super Thread.State> comparesStates;
        Map.Entry<String, ? extends List<?>> entry;
        Map.Entry<String, ArrayList<Integer>> exactEntry;
        Outer<String>.Inner inner;
        Outer<Integer>.Inner otherInner;
        Outer<?>.Inner someInner;
    }

    static class Outer<T> {
        class Inner {}
    }

    @ParameterizedTest
    @CsvSource({
        "primitive, wider, true",
        "wider, primitive, false",
        "letter, primitive, true",
        "small, letter, false",
        "letter, small, false",
        "primitive, object, false",
        "string, object, true",
        "integer, number, true",
        "number, integer, false",
        "arrayOfStrings, strings, true",
        "strings, arrayOfStrings, false",
        "strings, someText, true",
        "objects, someText, false",
        "objects, takesStrings, true",
        "strings, objects, false",
        "strings, anything, true",
        "takesStrings, anything, true",
        "anything, objects, false",
        "raw, strings, false",
        "strings, raw, true",
        "nestedStrings, nested, true",
        "nestedArrays, nestedStrings, false",
        "nestedArrays, nested, true",
        "ints, object, true",
        "ints, serializable, true",
        "ints, cloneable, true",
        "ints, objectArray, false",
        "matrix, objectArray, true",
        "integers, numbers, true",
        "numbers, integers, false",
        "integers, ints, false",
        "variable, number, true",
        "variable, comparable, true",
        "lower, variable, true",
        "lower, comparable, true",
        "lower, comparableLower, false",
        "variable, lower, false",
        "state, someEnum, true",
        "state, comparesStates, true",
        "exactEntry, entry, true",
        "entry, exactEntry, false",
        "inner, inner, true",
        "inner, otherInner, false",
        "inner, someInner, true",
    })
    void subtyping_follows_the_language(String type, String supertype, boolean expected) {
        Subtyping subtyping = new Subtyping(ClassReader.known());
        assertThat(subtyping.isSubtype(Types.ofField(Written.class, type), Types.ofField(Written.class, supertype)))
                .isEqualTo(expected);
    }
}
