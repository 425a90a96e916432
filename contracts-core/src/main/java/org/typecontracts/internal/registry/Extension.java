package org.typecontracts.internal.registry;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A function that adapts objects of a type to a contract. Equal only to itself. */
final class Extension {
    private final String name;
    private final Supplier<@Nullable Function<Object, @Nullable Object>> function;

    Extension(String name, Class<?> contract, Class<?> type, Function<Object, @Nullable Object> function) {
        this.name = name;
        this.function = YoungerSide.hold(this, function, contract, type);
    }

    /** The name; empty for the one extension of a type that has none. */
    String name() {
        return name;
    }

    /** What the function makes of an object; null if it declines, or a class that it serves was unloaded. */
    @Nullable
    Object apply(Object object) {
        Function<Object, @Nullable Object> known = function.get();
        return known == null ? null : known.apply(object);
    }

    /** The class of the function, or null if a class that it serves was unloaded. */
    @Nullable
    Class<?> functionClass() {
        Function<Object, @Nullable Object> known = function.get();
        return known == null ? null : known.getClass();
    }

    /** The function itself, if it may be held instead of this; else null. */
    @Nullable
    Function<Object, @Nullable Object> lasting() {
        return function instanceof YoungerSide.Kept<?> ? function.get() : null;
    }
}
