package consumer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.typecontracts.Contracts;
import org.typecontracts.test.ContractArbitraries;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.jqwik.ContractDomain;

class MallardProperties {
    @Provide
    Arbitrary<Object> quackers() {
        return ContractArbitraries.stubs(Quacker.class).returning("quack", Arbitraries.of("quack", "zzz"));
    }

    @Property(tries = 20)
    boolean a_stub_conforms(@ForAll("quackers") Object quacker) {
        return Contracts.isInstance(quacker, Quacker.class);
    }

    @Property(tries = 20)
    @Domain(ContractDomain.class)
    boolean a_protocol_is_a_parameter(@ForAll Quacker quacker) {
        return quacker.quack().length() >= 0;
    }

    @Property(tries = 5)
    void laws_hold_for_all(@ForAll int seed) {
        ContractVerifier.forContract(Quacker.class)
                .onArbitrary(Arbitraries.strings().ofMinLength(1).map(Mallard::new))
                .withArbitrary(Integer.class, Arbitraries.integers())
                .withSeed(seed)
                .withTries(10)
                .verify();
    }
}
