package org.typecontracts.internal.adapter;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * The factory of one adapter class, and the stamp from which {@link FactoryStamp} makes the next.
 *
 * <p>This class file is defined anew, as a hidden class, for each adapter class, with a handle that makes its adapters
 * as class data: so the handle is a constant, and calling it costs what {@code new} costs. In an instance field it
 * would cost three times as much. The class under its own name is never initialised.
 */
final class StampedFactory extends AdapterFactory {
    private static final MethodHandle ADAPT = adapt();

    @Override
    public Object adapt(Object target) {
        try {
            return ADAPT.invokeExact(target);
        } catch (RuntimeException | Error fromContract) {
            throw fromContract;
        } catch (Throwable fromContract) {
            throw Unchecked.rethrow(fromContract);
        }
    }

    private static MethodHandle adapt() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, MethodHandle.class);
        } catch (IllegalAccessException impossible) {
            throw new LinkageError("A class cannot read its own data.", impossible);
        }
    }
}
