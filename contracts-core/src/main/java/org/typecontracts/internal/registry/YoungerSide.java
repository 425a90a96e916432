package org.typecontracts.internal.registry;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.ClassLifetime;

/**
 * Where the function of an extension is held: on the side that is unloaded first.
 *
 * <p>A function may refer to all of the classes that it joins, and to others of its own loader. Held by the registry it
 * would keep the youngest of them from being unloaded. So the youngest holds it, and only as long as the extension is
 * known to some registry.
 */
final class YoungerSide {
    /** The maps and keys are such that no class of this library is held by the class that has them. */
    private static final ClassValue<Map<Extension, Function<?, ?>>> HELD = new ClassValue<>() {
        @Override
        protected Map<Extension, Function<?, ?>> computeValue(Class<?> holder) {
            return Collections.synchronizedMap(new WeakHashMap<>());
        }
    };

    private YoungerSide() {}

    /** A function that the registry may hold itself. */
    record Kept<F>(F get) implements Supplier<@Nullable F> {}

    /** A function that another class holds. */
    private record Lent<F>(WeakReference<F> reference) implements Supplier<@Nullable F> {
        @Override
        public @Nullable F get() {
            return reference.get();
        }
    }

    /** Hold a function for as long as the extension is known and the classes live. */
    static <F extends Function<?, ?>> Supplier<@Nullable F> hold(
            Extension extension, F function, Class<?> contract, Class<?> type) {
        Class<?> youngest = youngest(function.getClass(), contract, type);
        if (ClassLifetime.outlives(youngest, YoungerSide.class)) {
            return new Kept<>(function);
        }
        HELD.get(youngest).put(extension, function);
        return new Lent<>(new WeakReference<>(function));
    }

    private static Class<?> youngest(Class<?> function, Class<?> contract, Class<?> type) {
        Class<?> younger = ClassLifetime.outlives(contract, type) ? type : contract;
        boolean joinsAll = ClassLifetime.outlives(contract, younger)
                && ClassLifetime.outlives(type, younger)
                && ClassLifetime.outlives(function, younger);
        return joinsAll ? younger : function;
    }
}
