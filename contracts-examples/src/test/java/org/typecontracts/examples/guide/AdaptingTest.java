package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.typecontracts.ConformanceException;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.TypeToken;
import org.typecontracts.protocols.Container;

/** docs/guide/adapting.md */
class AdaptingTest {
    @Protocol
    public interface Account {
        String owner();

        void withdraw(long amount);
    }

    public static class Wallet {
        private long money = 100;

        public String owner() {
            return "Ada";
        }

        public long money() {
            return money;
        }

        public void withdraw(long amount) {
            if (amount > money) {
                throw new IllegalStateException("only " + money + " left");
            }
            money -= amount;
        }

        @Override
        public String toString() {
            return "a wallet with " + money;
        }
    }

    @Test
    void an_adapter_is_an_instance_of_the_contract() {
        Wallet wallet = new Wallet();
        Account account = Contracts.adapt(wallet, Account.class);

        account.withdraw(30);
        assertThat(wallet.money()).isEqualTo(70);
    }

    @Test
    void a_contract_is_kept_like_a_pattern() {
        class Bank {
            private static final Contract<Account> ACCOUNT = Contract.of(Account.class);

            String ownerOf(Object anything) {
                return ACCOUNT.tryAdapt(anything).map(Account::owner).orElse("nobody");
            }
        }
        assertThat(new Bank().ownerOf(new Wallet())).isEqualTo("Ada");
        assertThat(new Bank().ownerOf("a string")).isEqualTo("nobody");
    }

    @Test
    void an_adapter_has_the_type_arguments_that_were_asked_for() {
        Contract<Container<String>> texts = Contract.of(new TypeToken<Container<String>>() {});
        Container<String> colours = texts.adapt(new String[] {"red", "blue"});

        assertThat(colours.contains("red")).isTrue();
    }

    @Test
    void an_adapter_stands_for_its_target() {
        Wallet wallet = new Wallet();
        Account account = Contracts.adapt(wallet, Account.class);

        assertThat(account).hasToString("a wallet with 100");
        assertThat(account).isEqualTo(Contracts.adapt(wallet, Account.class));
        assertThat(account).hasSameHashCodeAs(wallet);
        assertThat(Contracts.unwrap(account)).isSameAs(wallet);
    }

    @Test
    void what_implements_the_contract_is_left_alone() {
        Account account = Contracts.adapt(new Wallet(), Account.class);

        assertThat(Contracts.adapt(account, Account.class)).isSameAs(account);
    }

    @Test
    void exceptions_arrive_unchanged() {
        Account account = Contracts.adapt(new Wallet(), Account.class);

        assertThatThrownBy(() -> account.withdraw(1000))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("only 100 left")
                .hasNoCause();
    }

    @Test
    void a_stack_trace_shows_the_member() {
        Account account = Contracts.adapt(new Wallet(), Account.class);

        assertThatThrownBy(() -> account.withdraw(1000))
                .hasStackTraceContaining("at adapter//" + Account.class.getName() + ".withdraw(");
    }

    @Test
    void what_does_not_conform_is_refused() {
        assertThat(Contracts.tryAdapt("a string", Account.class)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> Contracts.adapt("a string", Account.class))
                .isInstanceOf(ConformanceException.class)
                .isInstanceOf(ClassCastException.class)
                .hasMessage(Contracts.check(String.class, Account.class).explain());
    }

    public abstract static class Parrot {
        public abstract String fly();

        public abstract String talk();
    }

    @Protocol
    public abstract static class Singer {
        private int verses;

        protected abstract String verse(int number);

        public String next() {
            return verse(++verses);
        }
    }

    public static final class Cuckoo {
        public String verse(int number) {
            return "cuckoo ".repeat(number).strip();
        }
    }

    @Test
    void an_adapter_to_an_abstract_class_extends_it() {
        Singer singer = Contracts.adapt(new Cuckoo(), Singer.class);

        assertThat(singer.next()).isEqualTo("cuckoo");
        assertThat(singer.next()).isEqualTo("cuckoo cuckoo");
    }

    @Test
    void create_calls_the_constructor_that_takes_the_arguments() {
        assertThat(Contracts.create(StringBuilder.class, "four").length()).isEqualTo(4);
    }

    @Test
    void create_says_what_an_abstract_class_still_lacks() {
        assertThatThrownBy(() -> Contracts.create(Parrot.class)).hasMessage("""
                        can't instantiate abstract class Parrot with abstract members fly(): String of Parrot, talk(): String of Parrot; implement them in a concrete class
                        """.stripTrailing());
    }
}
