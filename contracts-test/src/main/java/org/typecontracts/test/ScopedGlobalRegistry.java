package org.typecontracts.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.typecontracts.test.jupiter.GlobalRegistryScope;

/**
 * Mark a test, or all tests of a class, as ones that register with the global registry and want it put back.
 *
 * <pre>{@code
 * @ScopedGlobalRegistry
 * class StartupTest {
 *     @Test
 *     void the_application_registers_its_birds() {
 *         Application.start();
 *         assertThatClass(Robin.class).isVirtualSubclassOf(Bird.class);
 *     }
 * }
 * }</pre>
 *
 * <p>What {@code @BeforeAll} registers holds for each test of the class. In a parallel run JUnit runs nothing else
 * beside such a test. Where the code under test takes a registry, {@link ContractRegistryExtension} is better: its
 * tests may run in parallel. Needs {@code junit-jupiter-api} 5.13 or later.
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(GlobalRegistryScope.class)
@ResourceLock(Resources.GLOBAL)
public @interface ScopedGlobalRegistry {}
