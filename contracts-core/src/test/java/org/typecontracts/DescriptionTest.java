package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DescriptionTest {
    public interface Counted {
        int count();
    }

    @Protocol
    public interface Shelf<T> extends Counted {
        @Alias({"volume", "tome"})
        T book(int place);

        default boolean isEmpty() {
            return count() == 0;
        }

        @Law("the count is never negative")
        static boolean countIsNotNegative(Shelf<?> shelf) {
            return shelf.count() >= 0;
        }

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return HookResult.DEFER;
        }
    }

    public static class Box {
        public int count() {
            return 0;
        }

        public String book(int place) {
            return "";
        }

        public static Box empty() {
            return new Box();
        }
    }

    public static class Crate {}

    private static final String HERE = DescriptionTest.class.getTypeName();

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_contract_says_what_it_requires_and_gives_and_who_belongs_to_it() {
        registry.register(Shelf.class, Crate.class);
        registry.extend(Shelf.class, String.class, text -> null);
        registry.exclude(Shelf.class, Thread.class);

        assertThat(registry.describe(Shelf.class)).isEqualTo("""
                        protocol Shelf<T> (%1$s$Shelf)

                        requires
                          book(int): T, also as volume, tome
                          count(): int

                        gives
                          isEmpty(): boolean

                        laws
                          the count is never negative

                        bases
                          %1$s$Counted

                        hooks
                          Shelf.hook is asked about each class, before anything else

                        registered
                          %1$s$Crate

                        extended
                          java.lang.String

                        excluded
                          java.lang.Thread""".formatted(HERE));
    }

    @Test
    void sections_without_content_are_left_out() {
        assertThat(registry.describe(Counted.class))
                .isEqualTo("nominal contract Counted (" + HERE + "$Counted)\n\nrequires\n  count(): int");
    }

    @Test
    void a_class_says_what_it_has_and_what_it_conforms_to_and_why() {
        registry.register(Counted.class, Box.class);
        registry.contract(Shelf.class);

        assertThat(registry.describe(Box.class)).isEqualTo("""
                        class Box (%1$s$Box)

                        public members
                          book(int): String
                          count(): int
                          static empty(): Box

                        conforms to
                          %1$s$Counted, by registration
                          %1$s$Shelf, structurally""".formatted(HERE));
    }

    @Test
    void arrays_are_classes_and_primitive_types_are_not() {
        assertThat(registry.describe(int[].class)).startsWith("class int[] (int[])");
        assertThatIllegalArgumentException().isThrownBy(() -> registry.describe(int.class));
    }
}
