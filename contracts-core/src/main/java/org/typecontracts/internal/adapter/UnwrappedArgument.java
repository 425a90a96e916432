package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * An argument that the contract calls by a protocol and the subject by a type of its own.
 *
 * <p>What came out of the subject, and was adapted, goes back as itself. Another object goes in if it can be adapted
 * the other way round.
 *
 * @param argument what the subject takes
 * @param nested adapts the other way round
 */
record UnwrappedArgument(CheckedArgument argument, NestedAdapters nested) {
    private static final MethodHandle UNWRAP = KnownMethods.virtual(
            MethodHandles.lookup(),
            UnwrappedArgument.class,
            "unwrap",
            MethodType.methodType(Object.class, Object.class));

    /** Return a handle that takes an object and returns an instance of what the subject takes, or null for null. */
    MethodHandle filter() {
        return UNWRAP.bindTo(this);
    }

    @Nullable
    Object unwrap(@Nullable Object object) {
        if (object == null) {
            return null;
        }
        Object target = Adapters.target(object);
        if (argument.expected().isInstance(target)) {
            return target;
        }
        return argument.expected().isInstance(object) ? object : adaptBack(object);
    }

    private @Nullable Object adaptBack(Object object) {
        try {
            return nested.adapt(object, argument.expected());
        } catch (ClassCastException | IllegalArgumentException refused) {
            ClassCastException mismatch =
                    argument.mismatch(Adapters.target(object), "it is no adapter of one, and cannot be adapted to one");
            mismatch.initCause(refused);
            throw mismatch;
        }
    }
}
