package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Conformance.Route;
import org.typecontracts.protocols.Sized;

/** The field {@code length} of an array (JLS 10.7), as a property. */
class ArrayLengthTest {
    @Protocol
    public interface Lengthy {
        @Property
        int length();
    }

    @Protocol
    public interface Counted {
        @Property
        @Alias("length")
        Long getCount();
    }

    @Protocol
    public interface Written {
        @Property
        void setLength(int length);
    }

    @Protocol
    public interface Named {
        @Property
        String length();
    }

    @Protocol
    public interface OfClass {
        @Static
        @Property
        int length();
    }

    @Protocol
    public interface Called {
        int length();
    }

    @Protocol
    public interface Measured {
        @Property
        Number length();

        @Property
        @Alias("length")
        double size();
    }

    @ParameterizedTest
    @ValueSource(classes = {int[].class, boolean[].class, double[][].class, String[].class, Object[][].class})
    void every_array_has_it(Class<?> array) {
        assertThat(Contracts.check(array, Lengthy.class).route()).isEqualTo(Route.STRUCTURAL);
    }

    @Test
    void it_is_read_through_the_adapter() {
        assertThat(Contracts.adapt(new int[3], Lengthy.class).length()).isEqualTo(3);
        assertThat(Contracts.adapt(new String[] {"a", "b"}, Lengthy.class).length())
                .isEqualTo(2);
    }

    @Test
    void it_is_widened_and_boxed_as_any_field() {
        Measured measured = Contracts.adapt(new byte[7], Measured.class);

        assertThat(measured.length()).isEqualTo(7);
        assertThat(measured.size()).isEqualTo(7.0);
        assertThat(Contracts.isInstance(new byte[7], Counted.class)).isFalse();
    }

    @Test
    void it_is_told_as_it_would_be_declared() {
        Conformance<Lengthy> check = Contracts.check(int[].class, Lengthy.class);

        assertThat(check.explain()).isEqualTo("""
                [conforms] int[] conforms to protocol Lengthy (structurally)
                  ok       length(): int
                           by public final int int[].length""");
        assertThat(check.members().get(0))
                .isInstanceOfSatisfying(
                        Binding.class, binding -> assertThat(binding.target()).hasToString("""
                                        public static native int java.lang.reflect.Array.getLength(java.lang.Object) throws java.lang.IllegalArgumentException"""));
    }

    @Test
    void it_is_an_int() {
        assertThat(Contracts.check(int[].class, Named.class).explain()).isEqualTo("""
                [result-mismatch] int[] does not conform to protocol Named
                  result   length(): String
                           because: returns int, not String
                           help:    an extension that converts the result would bridge it""");
    }

    @ParameterizedTest
    @ValueSource(classes = {Written.class, OfClass.class})
    void nobody_writes_it_and_the_class_has_none(Class<?> contract) {
        assertThat(Contracts.check(int[].class, contract).violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.MISSING);
    }

    @Test
    void it_is_no_method() {
        assertThat(Contracts.isInstance(new int[3], Called.class)).isFalse();
        assertThat(Contracts.check(int[].class, Sized.class).route()).isEqualTo(Route.EXTENDED);
    }
}
