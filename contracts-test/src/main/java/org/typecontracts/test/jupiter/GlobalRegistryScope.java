package org.typecontracts.test.jupiter;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.typecontracts.ContractRegistry;

/**
 * Opens a scope of the global registry around a test class and around each of its tests, and refuses to share it.
 *
 * <p>{@link org.typecontracts.test.ScopedGlobalRegistry} registers this extension together with the lock that keeps
 * other tests away; registered without, two tests may meet, and the second fails.
 *
 * @since 0.1.0
 */
public final class GlobalRegistryScope
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** The open scopes of this JVM, the innermost first; guarded by itself. */
    private static final Deque<Held> OPEN = new ArrayDeque<>();

    private record Held(ExtensionContext context, ContractRegistry.Scope scope) {}

    /** Create the extension; JUnit does. */
    public GlobalRegistryScope() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        open(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        open(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
    }

    private static void open(ExtensionContext context) {
        synchronized (OPEN) {
            Held innermost = OPEN.peek();
            if (innermost != null && !isAround(innermost.context(), context)) {
                throw new ExtensionConfigurationException("[" + context.getDisplayName()
                        + "] would change the global registry while ["
                        + innermost.context().getDisplayName()
                        + "] has it; mark both with @ScopedGlobalRegistry, which keeps them apart, or inject an isolated"
                        + " ContractRegistry");
            }
            OPEN.push(new Held(context, ContractRegistry.global().openScope()));
        }
    }

    private static void close(ExtensionContext context) {
        synchronized (OPEN) {
            Held innermost = OPEN.peek();
            if (innermost != null && innermost.context().getUniqueId().equals(context.getUniqueId())) {
                OPEN.pop().scope().close();
            }
        }
    }

    private static boolean isAround(ExtensionContext outer, ExtensionContext inner) {
        return inner.getUniqueId().startsWith(outer.getUniqueId() + "/");
    }
}
