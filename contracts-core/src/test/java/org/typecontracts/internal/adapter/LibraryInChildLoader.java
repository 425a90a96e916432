package org.typecontracts.internal.adapter;

import java.util.List;
import java.util.function.IntSupplier;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.internal.registry.VerdictCache;

/** What {@link LoadersTest} runs on a copy of the library in a loader of its own. */
public final class LibraryInChildLoader {
    private LibraryInChildLoader() {}

    /**
     * Adapt a list, and ask it for its size.
     *
     * @param list a list
     * @return what came of it
     */
    public static String size(Object list) {
        IntSupplier adapter =
                (IntSupplier) AdapterFactories.make(plan(list.getClass())).adapt(list);
        return adapter.getAsInt() + " for "
                + adapter.getClass().getInterfaces()[0].getName();
    }

    /**
     * Check and adapt a list through caches.
     *
     * @param list a list
     */
    public static void useCaches(Object list) {
        VerdictCache verdicts = new VerdictCache(IntSupplier.class, subject -> true);
        FactoryCache factories = new FactoryCache(IntSupplier.class, subject -> AdapterFactories.make(plan(subject)));
        if (!verdicts.get(list.getClass())
                || ((IntSupplier) factories.get(list.getClass()).adapt(list)).getAsInt() != 0) {
            throw new AssertionError();
        }
    }

    private static AdapterPlan plan(Class<?> subject) {
        return Plans.with(
                Plans.of(IntSupplier.class, subject),
                Plans.forward(
                        Plans.method(IntSupplier.class, "getAsInt"),
                        Plans.target(List.class, Plans.method(List.class, "size"))));
    }

    /**
     * Check and adapt a list as any user would.
     *
     * @param list a list
     */
    public static void usePublicly(Object list) {
        boolean asExpected = Contracts.isInstance(list, Sized.class)
                && !Contracts.isInstance(list, Runnable.class)
                && Contracts.check(list.getClass(), Sized.class).conforms()
                && Contracts.adapt(list, Sized.class).size() == 0
                && Contracts.tryAdapt("text", AutoCloseable.class).isEmpty();
        if (!asExpected) {
            throw new AssertionError();
        }
    }

    /** The contract of {@link #usePublicly}. */
    @Protocol
    public interface Sized {
        /**
         * Return a size.
         *
         * @return the size
         */
        int size();
    }
}
