package org.typecontracts.test;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.typecontracts.ContractRegistry;
import org.typecontracts.test.jupiter.IsolatedRegistry;

/**
 * A JUnit extension that gives each test an isolated {@link ContractRegistry}.
 *
 * <pre>{@code
 * @ExtendWith(ContractRegistryExtension.class)
 * class RobinTest {
 *     @Test
 *     void a_registered_robin_is_a_bird(ContractRegistry registry) {
 *         registry.register(Bird.class, Robin.class);
 *         assertThatClass(Robin.class).inRegistry(registry).isVirtualSubclassOf(Bird.class);
 *     }
 * }
 * }</pre>
 *
 * <p>Constructor, {@code @BeforeEach}, test and {@code @AfterEach} of one test are given the same registry. What
 * {@code @BeforeAll} registers with the registry that it is given is seen by each test of the class, and changed by
 * none. Safe in parallel runs, since tests share nothing. Needs {@code junit-jupiter-api} 5.13 or later.
 *
 * @since 0.1.0
 */
public final class ContractRegistryExtension implements BeforeEachCallback, ParameterResolver {
    /** Create the extension; JUnit does. */
    public ContractRegistryExtension() {}

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        IsolatedRegistry.of(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractRegistry.class;
    }

    @Override
    public ContractRegistry resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return IsolatedRegistry.of(context);
    }
}
