package org.typecontracts.internal.adapter;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Map;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.support.Compiled;

/**
 * The program that {@link LeakTest} starts in a small JVM: it checks and adapts across loaders that it throws away, and
 * prints what memory is in use after a quarter of them and at the end.
 */
public final class ThrowAwayLoaders {
    private static final ClassLoader LIBRARY = ThrowAwayLoaders.class.getClassLoader();

    private static final Compiled CODE = new Compiled(Map.of(
            "contract.Quacker",
            "package contract; @org.typecontracts.Protocol public interface Quacker { String quack(); }",
            "contract.Flyer",
            "package contract; @org.typecontracts.Protocol public interface Flyer { String fly(); }",
            "subject.Duck",
            "package subject; public class Duck { public String quack() { return \"quack\"; } }"));

    private ThrowAwayLoaders() {}

    /** The contract that stays. */
    @Protocol
    public interface Quacker {
        /**
         * Quack.
         *
         * @return a quack
         */
        String quack();
    }

    /** The contract that stays and that nothing conforms to. */
    @Protocol
    public interface Flyer {
        /**
         * Fly.
         *
         * @return where to
         */
        String fly();
    }

    /** The subject that stays. */
    public static final class Duck {
        /**
         * Quack.
         *
         * @return a quack
         */
        public String quack() {
            return "quack";
        }
    }

    /**
     * Run.
     *
     * @param arguments the side on which loaders are thrown away, and their number
     */
    public static void main(String[] arguments) {
        String side = arguments[0];
        int count = Integer.parseInt(arguments[1]);
        for (int index = 1; index <= count; index++) {
            use(side);
            if (index == count / 4 || index == count) {
                report(index);
            }
        }
    }

    private static void use(String side) {
        switch (side) {
            case "subject" -> use(Quacker.class, Flyer.class, load(LIBRARY, "subject.", "subject.Duck"));
            case "contract" -> useContracts(CODE.loader(LIBRARY, "contract."), Duck.class);
            case "both" -> useContracts(CODE.loader(LIBRARY, "contract."), load(LIBRARY, "subject.", "subject.Duck"));
            case "related" -> {
                ClassLoader contracts = CODE.loader(LIBRARY, "contract.");
                useContracts(contracts, load(contracts, "subject.", "subject.Duck"));
            }
            case "library" -> useLibrary();
            default -> throw new IllegalArgumentException("[" + side + "] is no side.");
        }
    }

    private static void useLibrary() {
        try (URLClassLoader loader =
                new URLClassLoader(LoadersTest.classPath(), ClassLoader.getPlatformClassLoader())) {
            Compiled.load(loader, LibraryInChildLoader.class.getName())
                    .getMethod("usePublicly", Object.class)
                    .invoke(null, new ArrayList<>());
        } catch (ReflectiveOperationException | IOException exception) {
            throw new AssertionError(exception);
        }
    }

    private static Class<?> load(ClassLoader parent, String prefix, String name) {
        return Compiled.load(CODE.loader(parent, prefix), name);
    }

    private static void useContracts(ClassLoader contracts, Class<?> subject) {
        use(Compiled.load(contracts, "contract.Quacker"), Compiled.load(contracts, "contract.Flyer"), subject);
    }

    private static void use(Class<?> quacker, Class<?> flyer, Class<?> subject) {
        Object duck = Compiled.create(subject);
        boolean asExpected = Contracts.isInstance(duck, quacker)
                && !Contracts.isInstance(duck, flyer)
                && Calls.call(Contracts.adapt(duck, quacker), quacker, "quack").equals("quack")
                && Contracts.tryAdapt(duck, flyer).isEmpty();
        if (!asExpected) {
            throw new AssertionError(Contracts.check(subject, quacker).explain());
        }
    }

    private static void report(int loaders) {
        for (int round = 0; round < 5; round++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(ThrowAwayLoaders::used)
                .sum();
        System.out.println(loaders + " heap " + (runtime.totalMemory() - runtime.freeMemory()) / 1024 + " metaspace "
                + metaspace / 1024 + " classes "
                + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }
}
