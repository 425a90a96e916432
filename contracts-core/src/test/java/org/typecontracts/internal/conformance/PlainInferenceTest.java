package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.reflect.ClassReader;

class PlainInferenceTest {
    interface Store<T> {
        T first();

        void add(T element);

        List<T> all();
    }

    interface Bounded<T extends Number> {
        T first();
    }

    public static class Texts {
        public String first() {
            return "";
        }

        public void add(String element) {}

        public List<String> all() {
            return List.of();
        }
    }

    public static class Mixed {
        public String first() {
            return "";
        }

        public void add(CharSequence element) {}

        public List<String> all() {
            return List.of();
        }
    }

    public static class Numbers {
        public int first() {
            return 0;
        }

        public void add(int element) {}

        public List<Integer> all() {
            return List.of();
        }
    }

    public static class Unknown {
        public Object first() {
            return "";
        }

        public void add(Object element) {}

        public List<?> all() {
            return List.of();
        }
    }

    public static class Raw {
        public Object first() {
            return "";
        }

        public void add(Object element) {}

        @SuppressWarnings("rawtypes") // what it tests
        public List all() {
            return List.of();
        }
    }

    public static class One {
        public Integer first() {
            return 1;
        }
    }

    @Test
    void a_type_parameter_stands_for_what_the_subject_has_in_all_its_places() {
        assertThat(infers(Texts.class, Store.class)).isTrue();
    }

    @Test
    void whatever_is_less_plain_is_left_to_the_search() {
        assertThat(List.of(Mixed.class, Numbers.class, Unknown.class, Raw.class))
                .noneMatch(subject -> infers(subject, Store.class));
    }

    @Test
    void a_bounded_type_parameter_is_left_to_the_search() {
        assertThat(infers(One.class, Bounded.class)).isFalse();
        assertThat(Rules.decide(One.class, Bounded.class).conforms()).isTrue();
    }

    @Test
    void the_search_comes_to_the_same_all_over_java_base() throws IOException {
        List<Class<?>> types = JavaBase.publicTypes();
        int count = 0;
        for (Class<?> contract : types) {
            if (contract.isInterface() && contract.getTypeParameters().length > 0) {
                for (Class<?> subject : types) {
                    if (infers(subject, contract)) {
                        assertThat(Rules.decide(subject, contract).conforms())
                                .as("%s as %s", subject, contract)
                                .isTrue();
                        count++;
                    }
                }
            }
        }
        assertThat(count).isPositive();
    }

    private static boolean infers(Class<?> subject, Class<?> contract) {
        ContractShape shape = ContractShape.of(ClassReader.declaration(contract), ClassReader.known());
        ClassType type = ClassType.erased(ClassReader.declaration(subject));
        return Rules.infersPlainly(type, shape);
    }
}
