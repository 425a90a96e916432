package org.typecontracts.test.jqwik;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.typecontracts.Protocol;

/**
 * A jqwik domain that gives adapted stubs to each parameter of a property whose type is a protocol, and to the others
 * what they are given without a domain.
 *
 * <pre>{@code
 * @Property
 * @Domain(ContractDomain.class)
 * void a_report_names_the_size(@ForAll Sized sized) { ... }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContractDomain implements DomainContext {
    private final DomainContext global = DomainContext.global();

    /** Create the domain; jqwik does. */
    public ContractDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return Stream.concat(Stream.of(new StubProvider()), global.getArbitraryProviders().stream())
                .toList();
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return global.getArbitraryConfigurators();
    }

    /** Provides for protocols. */
    private static final class StubProvider implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.getRawType().isAnnotationPresent(Protocol.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(StubArbitrary.of(target.getRawType(), target.getTypeArguments())
                    .adapted());
        }
    }
}
