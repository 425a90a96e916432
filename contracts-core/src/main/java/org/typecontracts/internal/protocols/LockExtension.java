package org.typecontracts.internal.protocols;

import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;

/** Adapts locks that are held, so that {@code try} with resources unlocks them. */
final class LockExtension implements Function<Lock, AutoCloseable> {
    @Override
    public AutoCloseable apply(Lock subject) {
        return new HeldLock(subject);
    }

    private static final class HeldLock extends Wrapper<Lock> implements AutoCloseable {
        HeldLock(Lock target) {
            super(target);
        }

        @Override
        public void close() {
            target.unlock();
        }
    }
}
