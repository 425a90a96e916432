package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Thrown;

/**
 * Makes its first adapter by a method handle, and all others by a factory that it has {@linkplain FactoryStamp stamped}
 * for them.
 *
 * <p>Many classes have one object that is ever adapted, and a class to make one object of another does not pay.
 * Besides, the JVM places the classes of an adapter in memory one behind the other: with a factory in between, those of
 * eight adapters lie 4,096 bytes apart, where they displace each other in the first cache of a processor.
 *
 * <p>Safe for several threads; if two come second together, each may stamp a factory, and one of the two is forgotten.
 */
final class StampingFactory extends AdapterFactory {
    private final MethodHandle adapt;
    private boolean isUsed = false;
    private @Nullable AdapterFactory stamped = null;

    /**
     * Make the factory.
     *
     * @param adapt takes a target and returns its adapter
     */
    StampingFactory(MethodHandle adapt) {
        this.adapt = adapt;
    }

    @Override
    public Object adapt(Object target) {
        return isUsed ? lasting().adapt(target) : adaptFirst(target);
    }

    @Override
    public AdapterFactory lasting() {
        AdapterFactory factory = stamped;
        if (factory == null) {
            factory = FactoryStamp.stamp(adapt);
            stamped = factory;
        }
        return factory;
    }

    private Object adaptFirst(Object target) {
        isUsed = true;
        try {
            return (Object) adapt.invokeExact(target);
        } catch (Throwable fromConstructor) {
            throw Thrown.unchanged(fromConstructor);
        }
    }
}
