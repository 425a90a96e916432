package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;
import org.typecontracts.protocols.Container;

/** Type arguments narrow what is answered without them; they never change the way. */
class ParametrisedQuestionTest {
    @Protocol
    public interface Holder<T> {
        boolean holds(T value);
    }

    public interface Names extends Holder<String> {}

    public interface Shelf<T> {
        T get(int place);

        int count();
    }

    public interface Front<T> {
        T first();
    }

    public interface OpenShelf<L, T> extends Front<T> {
        T get(int place);

        @Override
        default T first() {
            return get(0);
        }
    }

    public interface LabelShelf<T> extends Shelf<List<T>> {}

    public static class IntegerHolder implements Holder<Integer> {
        @Override
        public boolean holds(Integer value) {
            return true;
        }
    }

    public static class StringShelf {
        public String get(int place) {
            return "book " + place;
        }
    }

    public static class ListShelf {
        public List<String> get(int place) {
            return List.of("book " + place);
        }

        public int count() {
            return 1;
        }
    }

    public static class Anything {}

    public static class Card {}

    public static class Deck<C> {
        private final C top;

        Deck(C top) {
            this.top = top;
        }

        /** Not what the extension means by it. */
        public boolean holds(Object value) {
            return false;
        }
    }

    public static class CardDeck extends Deck<Card> {
        CardDeck() {
            super(new Card());
        }
    }

    static class DeckShelf<C> implements Function<Deck<C>, Shelf<C>> {
        @Override
        public Shelf<C> apply(Deck<C> deck) {
            return new Shelf<>() {
                @Override
                public C get(int place) {
                    return deck.top;
                }

                @Override
                public int count() {
                    return 1;
                }
            };
        }
    }

    @Protocol
    public interface Table {
        Iterator<String> rows();
    }

    public static class EnumeratedTable {
        public Enumeration<String> rows() {
            return Collections.enumeration(List.of("a"));
        }
    }

    public static class NumberTable {
        public Enumeration<Integer> rows() {
            return Collections.enumeration(List.of(1));
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    public interface Case {}

    static class TextShelf implements Function<Case, Shelf<String>> {
        @Override
        public Shelf<String> apply(Case from) {
            return shelf("text");
        }
    }

    static class NumberShelf implements Function<Case, Shelf<Integer>> {
        @Override
        public Shelf<Integer> apply(Case from) {
            return shelf(7);
        }
    }

    private static <T> Shelf<T> shelf(T element) {
        return new Shelf<>() {
            @Override
            public T get(int place) {
                return element;
            }

            @Override
            public int count() {
                return 1;
            }
        };
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // The classes of the functions say what they make.
    void of_the_extensions_at_the_end_of_a_way_that_one_is_asked_which_makes_what_is_wanted() {
        registry.extend(Case.class, Card.class, card -> new Case() {});
        registry.extend((Class) Shelf.class, "numbers", Case.class, (Function) new NumberShelf());
        registry.extend((Class) Shelf.class, "texts", Case.class, (Function) new TextShelf());

        assertThat(asked(new TypeToken<Shelf<String>>() {}).adapt(new Card()).get(0))
                .isEqualTo("text");
        assertThat(asked(new TypeToken<Shelf<Integer>>() {}).adapt(new Card()).get(0))
                .isEqualTo(7);
    }

    private <T> Contract<T> asked(TypeToken<T> token) {
        return registry.contract(token);
    }

    @Test
    void a_class_that_implements_the_contract_with_other_arguments_does_not_conform() {
        assertThat(asked(new TypeToken<Holder<Integer>>() {})
                        .check(IntegerHolder.class)
                        .route())
                .isEqualTo(Route.NOMINAL);
        assertThat(asked(new TypeToken<Holder<String>>() {}).isSubclass(IntegerHolder.class))
                .isFalse();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> asked(new TypeToken<Holder<String>>() {}).adapt(new IntegerHolder()))
                .withMessageStartingWith("[parameters-mismatch]");
    }

    @Protocol
    public interface Slot<T> {
        T get();
    }

    public static class StringSlot {
        public String get() {
            return "letter";
        }
    }

    @Test
    void an_adapter_is_an_instance_of_what_it_was_adapted_to() {
        Contract<Slot<String>> strings = asked(new TypeToken<Slot<String>>() {});
        Slot<String> slot = strings.adapt(new StringSlot());

        assertThat(strings.isInstance(slot)).isTrue();
        assertThat(strings.adapt(slot)).isSameAs(slot);
    }

    @Test
    void an_adapter_is_asked_for_its_type_arguments_as_its_target_is() {
        StringSlot target = new StringSlot();
        Object slot = registry.adapt(target, Slot.class);
        Contract<Slot<Integer>> integers = asked(new TypeToken<Slot<Integer>>() {});

        assertThat(Contracts.unwrap(asked(new TypeToken<Slot<String>>() {}).adapt(slot)))
                .isSameAs(target);
        assertThat(integers.isInstance(slot)).isFalse();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> integers.adapt(slot))
                .withMessage(integers.check(StringSlot.class).explain());
    }

    @Test
    void what_an_extension_means_without_arguments_it_means_with_them() {
        Contract<Container<String>> container = asked(new TypeToken<Container<String>>() {});
        Hashtable<String, String> table = new Hashtable<>();
        table.put("key", "value");

        assertThat(container.check(Hashtable.class).route()).isEqualTo(Route.EXTENDED);
        assertThat(container.adapt(table).contains("key")).isTrue();
        assertThat(container.adapt(table).contains("value")).isFalse();
        assertThat(container.check(Properties.class).route()).isEqualTo(Route.EXTENDED);
    }

    @Test
    void a_registration_under_a_contract_that_declares_the_arguments_counts_for_these_only() {
        registry.register(Names.class, Anything.class);

        assertThat(asked(new TypeToken<Holder<String>>() {})
                        .check(Anything.class)
                        .route())
                .isEqualTo(Route.REGISTERED);
        assertThat(asked(new TypeToken<Holder<? extends CharSequence>>() {}).isSubclass(Anything.class))
                .isTrue();
        assertThat(asked(new TypeToken<Holder<Integer>>() {}).isSubclass(Anything.class))
                .isFalse();
    }

    @Test
    void a_registration_that_leaves_the_arguments_open_is_trusted_as_far_as_the_members_that_there_are() {
        registry.register(Shelf.class, StringShelf.class);
        Contract<Shelf<String>> strings = asked(new TypeToken<Shelf<String>>() {});
        Contract<Shelf<Integer>> integers = asked(new TypeToken<Shelf<Integer>>() {});

        assertThat(strings.check(StringShelf.class).route()).isEqualTo(Route.REGISTERED);
        assertThat(strings.adapt(new StringShelf()).get(3)).isEqualTo("book 3");
        assertThatExceptionOfType(MissingMemberException.class)
                .isThrownBy(() -> strings.adapt(new StringShelf()).count());
        assertThat(integers.isSubclass(StringShelf.class)).isFalse();
        assertThat(integers.check(StringShelf.class).explain())
                .startsWith("[not-registered] StringShelf does not conform to nominal contract Shelf<Integer>\n"
                        + "  nominal  StringShelf is no Shelf<Integer>, although ["
                        + StringShelf.class.getTypeName() + "] is registered under [" + Shelf.class.getTypeName()
                        + "]; ask without type arguments, or register it under a contract that declares them\n"
                        + "  missing  count(): int\n"
                        + "  result   get(int): Integer\n");
        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> integers.adapt(new StringShelf()));
    }

    @Test
    void arguments_that_a_sub_contract_declares_in_part_are_compared_with_the_members() {
        registry.register(LabelShelf.class, ListShelf.class);

        assertThat(asked(new TypeToken<Shelf<List<String>>>() {}).isSubclass(ListShelf.class))
                .isTrue();
        assertThat(asked(new TypeToken<Shelf<List<Integer>>>() {}).isSubclass(ListShelf.class))
                .isFalse();
    }

    @Test
    void an_extension_whose_class_declares_what_it_makes_conforms_with_just_these_arguments() {
        registry.extend(Shelf.class, Deck.class, erased(new DeckShelf<>()));
        Contract<Shelf<Card>> cards = asked(new TypeToken<Shelf<Card>>() {});

        assertThat(cards.check(CardDeck.class).route()).isEqualTo(Route.EXTENDED);
        assertThat(cards.adapt(new CardDeck()).get(0)).isInstanceOf(Card.class);
        assertThat(asked(new TypeToken<Shelf<String>>() {}).isSubclass(CardDeck.class))
                .isFalse();
        assertThat(asked(new TypeToken<Shelf<Card>>() {}).isSubclass(Deck.class))
                .isFalse();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The registry knows classes only.
    private static Function<Deck, Shelf> erased(Function<?, ?> function) {
        return (Function<Deck, Shelf>) function;
    }

    @Test
    void an_extension_that_says_nothing_of_the_arguments_is_not_replaced_by_members_that_mean_something_else() {
        Contract<Shelf<String>> strings = asked(new TypeToken<Shelf<String>>() {});
        registry.extend(Shelf.class, StringShelf.class, shelf -> null);

        assertThat(strings.isSubclass(StringShelf.class)).isFalse();
        assertThat(strings.check(StringShelf.class).violations())
                .extracting(Violation::message)
                .contains("StringShelf is no Shelf<String>, although [" + StringShelf.class.getTypeName()
                        + "] is extended to [" + Shelf.class.getTypeName() + "]; ask without type arguments, or"
                        + " extend it with a function whose class declares what it makes");
        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> strings.adapt(new StringShelf()));
    }

    @Test
    void arguments_fit_an_extension_that_takes_whatever_they_are() {
        registry.extend(Holder.class, Deck.class, deck -> value -> true);

        Contract<Holder<String>> strings = asked(new TypeToken<Holder<String>>() {});
        assertThat(strings.check(CardDeck.class).route()).isEqualTo(Route.EXTENDED);
        assertThat(strings.adapt(new CardDeck()).holds("")).isTrue();
    }

    @Test
    void a_verdict_with_arguments_follows_registrations() {
        Contract<Holder<String>> strings = asked(new TypeToken<Holder<String>>() {});
        assertThat(strings.isSubclass(Anything.class)).isFalse();

        registry.register(Names.class, Anything.class);
        assertThat(strings.isSubclass(Anything.class)).isTrue();

        registry.unregister(Names.class, Anything.class);
        assertThat(strings.isSubclass(Anything.class)).isFalse();
    }

    @Test
    void a_result_that_an_extension_adapts_is_compared_with_its_arguments() {
        assertThat(registry.isSubclass(EnumeratedTable.class, Table.class)).isTrue();
        assertThat(registry.adapt(new EnumeratedTable(), Table.class).rows().next())
                .isEqualTo("a");
        assertThat(registry.isSubclass(NumberTable.class, Table.class)).isFalse();
    }

    @Protocol
    public interface Suited {
        String suit();
    }

    public record Ace(String suit) {}

    public static class AceDeck extends Deck<Ace> {
        AceDeck() {
            super(new Ace("spades"));
        }
    }

    @Test
    void what_an_extension_makes_is_not_adapted_to_the_arguments() {
        registry.extend(Shelf.class, Deck.class, erased(new DeckShelf<>()));

        assertThat(asked(new TypeToken<Shelf<Ace>>() {}).isSubclass(AceDeck.class))
                .isTrue();
        assertThat(asked(new TypeToken<Shelf<Suited>>() {}).isSubclass(AceDeck.class))
                .isFalse();
        assertThat(asked(new TypeToken<Iterable<Suited>>() {}).isSubclass(Ace[].class))
                .isFalse();
    }

    @Test
    void a_token_that_is_not_there_is_refused_at_once() {
        assertThatNullPointerException()
                .isThrownBy(() -> registry.contract((TypeToken<Table>) null))
                .withMessage("token is null; write new TypeToken<...>() {}");
    }

    @Test
    void members_of_a_sub_contract_speak_against_arguments_that_it_passes_on() {
        registry.register(OpenShelf.class, StringShelf.class);

        assertThat(asked(new TypeToken<Front<String>>() {}).isSubclass(StringShelf.class))
                .isTrue();
        assertThat(asked(new TypeToken<Front<String>>() {})
                        .adapt(new StringShelf())
                        .first())
                .isEqualTo("book 0");
        assertThat(asked(new TypeToken<Front<Integer>>() {}).isSubclass(StringShelf.class))
                .isFalse();
    }
}
