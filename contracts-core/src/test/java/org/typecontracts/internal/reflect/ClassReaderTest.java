package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;

class ClassReaderTest {
    @SuppressWarnings({"unused", "rawtypes"}) // only the types of the fields matter
    static class Written<T> {
        int primitive;
        String plain;
        List raw;
        int[][] matrix;
        List<String> parametrised;
        List<? extends Number>[] arrayOfParametrised;
        Map<? super T, ?> wild;
        T variable;
        T[] arrayOfVariables;
        Outer<String>.Inner<Integer> inner;
        Outer<T[]>.Plain plainInner;
        Map.Entry<String, T> nested;
    }

    static class Outer<A> {
        class Inner<B> {}

        class Plain {}
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "primitive",
                "plain",
                "raw",
                "matrix",
                "parametrised",
                "arrayOfParametrised",
                "wild",
                "variable",
                "arrayOfVariables",
                "inner",
                "plainInner",
                "nested"
            })
    void a_type_survives_the_way_into_the_model_and_back(String name) throws NoSuchFieldException {
        Field field = Written.class.getDeclaredField(name);
        Type written = ClassReader.reflected(ClassReader.type(field.getGenericType()));
        assertThat(written).isEqualTo(field.getGenericType());
        assertThat(written).hasSameHashCodeAs(field.getGenericType());
        assertThat(written).hasToString(field.getGenericType().toString());
        assertThat(ClassReader.erasure(ClassReader.type(field.getGenericType())))
                .isEqualTo(field.getType());
    }

    @Test
    void a_generic_class_without_arguments_is_raw() {
        ClassType type = (ClassType) ClassReader.type(List.class);
        assertThat(type.isRaw()).isTrue();
        assertThat(type).hasToString("java.util.List");
    }

    @Test
    void an_inner_class_has_the_parameters_of_its_outer_class() {
        ClassDeclaration inner = ClassReader.declaration(Outer.Inner.class);
        assertThat(inner.typeParameters()).hasToString("[A, B]");
        assertThat(inner.ownTypeParameters()).hasToString("[B]");
    }

    @Test
    void a_declaration_is_read_once() {
        assertThat(ClassReader.declaration(String.class)).isSameAs(ClassReader.declaration(String.class));
    }

    @Test
    void primitives_and_arrays_have_no_declaration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassReader.declaration(int.class))
                .withMessage("[int] has no declaration; only classes and interfaces have one");
        assertThatIllegalArgumentException().isThrownBy(() -> ClassReader.declaration(int[].class));
    }
}
