package org.typecontracts;

/**
 * A service through which a module ships registrations for types that it does not own.
 *
 * <p>Providers are found by {@link java.util.ServiceLoader}, and asked once for each class loader that declares them.
 *
 * <pre>{@code
 * public final class JodaContracts implements ContractProvider {
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
     * Make the registrations. A provider that throws is reported by name and does not disturb the others; what it had
     * registered before is taken back.
     *
     * @param registry the registry to register with
     */
    void register(ContractRegistry registry);
}
