package org.typecontracts.test.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.typecontracts.test.ZooFixture.Sized;
import org.typecontracts.test.jqwik.StubArbitraryTest.Shelf;

class ContractDomainTest {
    @Property(tries = 20)
    @Domain(ContractDomain.class)
    void a_protocol_is_a_parameter(@ForAll Sized sized, @ForAll int other) {
        assertThat(sized.size() + other).isEqualTo(other + sized.size());
    }

    @Property(tries = 20)
    @Domain(ContractDomain.class)
    void a_protocol_has_the_type_arguments_of_the_parameter(@ForAll Shelf<Integer> shelf, @ForAll Shelf<?> any) {
        assertThat(shelf.first()).isInstanceOf(Integer.class);
        assertThat(any.first()).isNotNull();
    }

    static class NegativeFixture {
        @Property(tries = 100)
        @Domain(ContractDomain.class)
        void no_size_is_negative(@ForAll Sized sized) {
            assertThat(sized.size()).isNotNegative();
        }
    }

    @Test
    void a_property_that_a_stub_falsifies_fails_with_the_shrunk_stub() {
        Events tests = EngineTestKit.engine("jqwik")
                .selectors(selectClass(NegativeFixture.class))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute()
                .testEvents();

        tests.assertStatistics(statistics -> statistics.started(1).failed(1));
    }
}
