package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Where a member returns a protocol with type arguments, the adapter of the result keeps to them. */
class NestedTypeArgumentsTest {
    @Protocol
    public interface Player {
        String name();
    }

    public record Ada(String name) {}

    @Protocol
    public interface Team {
        Iterable<Player> players();
    }

    public static class Listed {
        private final List<Ada> players = new ArrayList<>(List.of(new Ada("Ada")));

        public List<Ada> players() {
            return players;
        }

        public boolean hasOnlyThese(List<Ada> others) {
            return players == others;
        }
    }

    @Protocol
    public interface Roster extends Team {
        boolean hasOnlyThese(Iterable<Player> others);
    }

    @Test
    void the_elements_of_a_collection_are_adapted() {
        Listed listed = new Listed();
        Team team = Contracts.adapt(listed, Team.class);

        assertThat(team.players()).extracting(Player::name).containsExactly("Ada");
        team.players().forEach(player -> assertThat(player.name()).isEqualTo("Ada"));
        assertThat(team.players()).hasToString("[Ada[name=Ada]]");
        assertThat(Contracts.unwrap(team.players())).isSameAs(listed.players);
        listed.players.add(new Ada("Lovelace"));
        assertThat(team.players()).extracting(Player::name).containsExactly("Ada", "Lovelace");
    }

    @Test
    void what_came_out_of_the_subject_goes_back_as_itself() {
        Roster roster = Contracts.adapt(new Listed(), Roster.class);

        assertThat(roster.hasOnlyThese(roster.players())).isTrue();
    }

    @Protocol
    public interface Source<T> {
        T next();
    }

    public static class Dugout {
        public Ada next() {
            return new Ada("Ada");
        }
    }

    public static class Box<T> {
        private final T content;

        Box(T content) {
            this.content = content;
        }

        public T next() {
            return content;
        }
    }

    @Protocol
    public interface Bench {
        Source<Player> bench();
    }

    public static class Dugouts {
        public Dugout bench() {
            return new Dugout();
        }
    }

    public static class Boxes {
        private boolean isEmpty;

        public Box<Ada> bench() {
            return isEmpty ? null : new Box<>(new Ada("Ada"));
        }
    }

    @Test
    void a_generic_class_is_adapted_by_what_the_signature_says() {
        Boxes boxes = new Boxes();

        assertThat(Contracts.adapt(new Dugouts(), Bench.class).bench().next().name())
                .isEqualTo("Ada");
        assertThat(Contracts.adapt(boxes, Bench.class).bench().next().name()).isEqualTo("Ada");
        boxes.isEmpty = true;
        assertThat(Contracts.adapt(boxes, Bench.class).bench()).isNull();
    }

    public static class Adas implements Source<Ada> {
        @Override
        public Ada next() {
            return new Ada("Ada");
        }
    }

    public static class Echo implements UnaryOperator<Ada> {
        @Override
        public Ada apply(Ada ada) {
            return ada;
        }
    }

    @Test
    void what_implements_the_contract_with_other_arguments_is_adapted_to_these() {
        Contract<Source<Player>> source = Contract.of(new TypeToken<Source<Player>>() {});
        Contract<UnaryOperator<Player>> operator = Contract.callable(new TypeToken<UnaryOperator<Player>>() {});
        Player ada = Contracts.adapt(new Ada("Ada"), Player.class);

        assertThat(source.adapt(new Adas()).next().name()).isEqualTo("Ada");
        assertThat(operator.adapt(new Echo()).apply(ada).name()).isEqualTo("Ada");
        Source<Player> adapted = source.adapt(new Adas());
        assertThat(source.adapt(adapted)).isSameAs(adapted);
    }

    @Test
    void so_is_what_implements_each_of_several_contracts() {
        class Named extends Adas implements Player {
            @Override
            public String name() {
                return "team";
            }
        }
        Contract<Source<Player>> source = Contract.of(new TypeToken<Source<Player>>() {});
        Contract<Source<Ada>> own = Contract.of(new TypeToken<Source<Ada>>() {});
        Contract<Player> player = Contract.of(Player.class);
        Named named = new Named();

        assertThat(Contract.allOf(source, player).adapt(named).next().name()).isEqualTo("Ada");
        assertThat(Contract.allOf(own, player).adapt(named)).isSameAs(named);
    }

    @SuppressWarnings("rawtypes") // As in code that is older than type parameters.
    public static class Old implements Source {
        @Override
        public String next() {
            return "old";
        }
    }

    @Test
    void what_implements_the_raw_contract_and_gives_what_is_asked_is_itself() {
        Old old = new Old();

        assertThat(Contract.of(new TypeToken<Source<String>>() {}).adapt(old)).isSameAs(old);
    }

    @Protocol
    public interface Sink<T> {
        void put(T value);
    }

    public static class Overloaded {
        private final List<String> called = new ArrayList<>();

        public void put(Object value) {
            called.add("put(Object)");
        }

        public void put(String value) {
            called.add("put(String)");
        }
    }

    @Protocol
    public interface Desk {
        Sink<String> tray();
    }

    public record Office(Overloaded tray) {}

    @Test
    void of_several_methods_the_one_for_the_type_arguments_is_called() {
        Office office = new Office(new Overloaded());

        Contracts.adapt(office, Desk.class).tray().put("a letter");

        assertThat(office.tray().called).containsExactly("put(String)");
    }

    @Protocol
    public interface Chain<T> {
        T value();

        Chain<T> rest();
    }

    @Protocol
    public interface Chained {
        Chain<Player> chain();
    }

    public record Link<T>(T value, Link<T> rest) {}

    public record Links(Link<Ada> chain) {}

    @Test
    void a_type_that_leads_back_to_itself_has_one_class_of_adapters() {
        Link<Ada> last = new Link<>(new Ada("Ada"), null);
        Chain<Player> chain = Contracts.adapt(new Links(new Link<>(null, new Link<>(null, last))), Chained.class)
                .chain();

        assertThat(chain.rest().rest().value().name()).isEqualTo("Ada");
        assertThat(chain.rest().rest()).hasSameClassAs(chain.rest());
        assertThat(chain.rest()).hasSameClassAs(chain);
    }

    public record Named(String players) {}

    @Protocol
    public interface Letters {
        Iterable<Character> players();
    }

    @Test
    void an_extension_adapts_where_the_type_has_no_such_members() {
        assertThat(Contracts.adapt(new Named("Ada"), Letters.class).players()).containsExactly('A', 'd', 'a');
    }

    @Test
    void the_adapter_follows_what_is_said_later() {
        ContractRegistry registry = ContractRegistry.create();
        Bench bench = registry.adapt(new Dugouts(), Bench.class);
        assertThat(bench.bench().next().name()).isEqualTo("Ada");

        registry.extend(Source.class, Dugout.class, dugout -> () -> (Player) () -> "somebody else");

        assertThat(bench.bench().next().name()).isEqualTo("somebody else");
    }

    @Protocol
    public interface Squad {
        <T extends Iterable<Player>> T squad(T other);

        Iterator<? extends Player> starting();
    }

    public static class Eleven {
        public <T extends Iterable<Player>> T squad(T other) {
            return other;
        }

        public Iterator<Ada> starting() {
            return List.of(new Ada("Ada")).iterator();
        }
    }

    @Test
    void wildcards_are_kept_to_as_well() {
        assertThat(Contracts.adapt(new Eleven(), Squad.class).starting().next().name())
                .isEqualTo("Ada");
    }

    public interface Pitch<T> {
        T next();
    }

    public static class Field implements Pitch<Player>, Source<Player> {
        @Override
        public Player next() {
            return () -> "Ada";
        }
    }

    public static class Ground {
        private final Field field = new Field();

        public Pitch<Player> bench() {
            return field;
        }
    }

    @Test
    void what_is_a_protocol_already_stays_itself_although_the_signature_does_not_say_so() {
        Ground ground = new Ground();

        assertThat(Contracts.adapt(ground, Bench.class).bench()).isSameAs(ground.field);
    }
}
