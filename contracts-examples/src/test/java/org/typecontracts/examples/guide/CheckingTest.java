package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Binding;
import org.typecontracts.Conformance;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.Member;
import org.typecontracts.Protocol;
import org.typecontracts.Violation;

/** docs/guide/checking.md */
class CheckingTest {
    @Protocol
    public interface Shop {
        @Alias("name")
        String title();

        boolean isOpen();

        void sell(String article, int pieces);
    }

    public static final class Bakery {
        public String name() {
            return "The Crust";
        }

        public void sell(String article, String pieces) {}

        public boolean open() {
            return true;
        }
    }

    private static final Contract<Shop> SHOP = Contract.of(Shop.class);

    @Test
    void questions_are_asked_of_objects_and_of_classes() {
        assertThat(SHOP.isInstance(new Bakery())).isFalse();
        assertThat(SHOP.isSubclass(Bakery.class)).isFalse();
        assertThat(SHOP.isInstance(null)).isFalse();
    }

    @Test
    void a_primitive_type_is_refused() {
        assertThatThrownBy(() -> SHOP.isSubclass(int.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_conformance_is_the_answer_with_its_reasons() {
        Conformance<Shop> conformance = SHOP.check(Bakery.class);

        assertThat(conformance.conforms()).isFalse();
        assertThat(conformance.route()).isEqualTo(Conformance.Route.NONE);
        assertThat(conformance.violations())
                .extracting(Violation::kind)
                .containsExactlyInAnyOrder(Violation.Kind.MISSING, Violation.Kind.PARAMETERS);
    }

    @Test
    void every_member_has_a_binding_or_a_violation() {
        List<String> bound = SHOP.check(Bakery.class).members().stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .map(binding ->
                        binding.member().name() + " -> " + binding.target().getName())
                .toList();

        assertThat(bound).containsExactly("title -> name");
    }

    @Test
    void the_members_of_a_contract_are_listed() {
        assertThat(SHOP.members()).extracting(Member::name).containsExactlyInAnyOrder("title", "isOpen", "sell");
    }

    @Test
    void explain_says_it_in_words() {
        assertThat(Contracts.check(Bakery.class, Shop.class).explain()).isEqualTo("""
                        [missing-member] Bakery does not conform to protocol Shop
                          missing  isOpen(): boolean
                                   nearest: public boolean Bakery.open()  (the property of that name; @Property, @Alias or an extension would bridge it)
                          params   sell(String, int): void
                                   found:   public void Bakery.sell(String, String)
                                            argument 2: int is no String
                                   help:    a wider parameter in the class, or an extension, would bridge it
                          ok       title(): String
                                   by public String Bakery.name()
                        """.stripTrailing());
    }

    public interface Open {
        boolean isOpen();
    }

    @Protocol
    public interface Titled {
        String title();
    }

    public static final class Kiosk implements Open {
        public String title() {
            return "News";
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    @Test
    void an_adapter_is_asked_as_its_target_too() {
        Titled titled = Contracts.adapt(new Kiosk(), Titled.class);

        assertThat(titled).isNotInstanceOf(Open.class);
        assertThat(Contracts.isInstance(titled, Open.class)).isTrue();
    }

    static final class Sleeping {
        static {
            initialised = true;
        }

        public String title() {
            return "Zzz";
        }
    }

    private static boolean initialised;

    @Test
    void a_check_initialises_no_class() {
        assertThat(Contracts.isSubclass(Sleeping.class, Titled.class)).isTrue();
        assertThat(initialised).isFalse();
    }

    @Test
    void contracts_can_be_combined() {
        Contract<Titled> openAndTitled = Contract.allOf(Titled.class, Open.class);
        Contract<Object> eitherOfThem = Contract.anyOf(Titled.class, Open.class);
        Contract<Titled> titledButClosed = Contract.of(Titled.class).but(Open.class);

        assertThat(openAndTitled.isInstance(new Kiosk())).isTrue();
        assertThat(eitherOfThem.isInstance(new Kiosk())).isTrue();
        assertThat(titledButClosed.isInstance(new Kiosk())).isFalse();

        Titled both = openAndTitled.adapt(new Kiosk());
        assertThat(both).isInstanceOf(Open.class);
    }

    @Test
    void a_class_can_be_excepted() {
        Contract<CharSequence> textButNoString = Contract.of(CharSequence.class).but(String.class);

        assertThat(textButNoString.isInstance(new StringBuilder("four"))).isTrue();
        assertThat(textButNoString.isInstance("four")).isFalse();
    }

    @Test
    void the_way_is_told_with_the_registrations_on_it() {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(Open.class, Bakery.class);

        assertThat(registry.check(Bakery.class, Open.class).way())
                .startsWith("by registration: ")
                .contains("is registered under");
    }

    @Test
    void describe_is_the_help_text() {
        assertThat(Contracts.describe(Titled.class)).contains("requires\n  title(): String");
    }
}
