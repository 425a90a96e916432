package org.typecontracts;

/**
 * A service through which a module ships registrations for types that it does not own.
 *
 * <p>Providers are found by {@link java.util.ServiceLoader}: those that a class loader sees are asked when a class of
 * that loader is first asked about in the {@linkplain ContractRegistry#global() global registry} or a child of it. Each
 * provider class is asked once, be it listed or what a provider method returns. What it registers is seen by these
 * registries, and not by isolated ones.
 *
 * <pre>{@code
 * public final class JodaContracts implements ContractProvider {
 *     @Override
 *     public void register(ContractRegistry registry) {
 *         registry.register(Interval.class, org.joda.time.Interval.class);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ContractProvider {
    /**
     * Make the registrations. A provider that throws is reported by name, as a warning of the {@link System.Logger}
     * called {@code org.typecontracts}, and does not disturb the others; what it had registered before is taken back.
     *
     * <p>It may ask the registry itself. Other threads that ask meanwhile wait until all is registered, so it must not
     * wait for one of them.
     *
     * @param registry the registry to register with
     */
    void register(ContractRegistry registry);
}
