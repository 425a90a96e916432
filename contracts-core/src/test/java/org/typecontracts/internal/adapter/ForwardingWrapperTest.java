package org.typecontracts.internal.adapter;

import com.google.common.testing.ForwardingWrapperTester;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An adapter passes what Guava demands of a wrapper: every call, argument, result and exception goes through. */
class ForwardingWrapperTest {
    interface Varied {
        double mix(byte first, char second, long third, Object fourth, float fifth, int[] sixth, String... seventh);

        boolean isSet();

        void nothing();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Varied.class,
                Runnable.class,
                CharSequence.class,
                Iterator.class,
                List.class,
                Deque.class,
                BlockingQueue.class,
                ConcurrentMap.class,
                BinaryOperator.class
            })
    void an_adapter_is_a_wrapper_that_forwards(Class<?> contract) {
        testForwarding(contract);
    }

    private static <T> void testForwarding(Class<T> contract) {
        new ForwardingWrapperTester()
                .includingEquals()
                .testForwarding(
                        contract,
                        target -> contract.cast(AdapterFactories.make(plan(contract, target.getClass()))
                                .adapt(target)));
    }

    private static AdapterPlan plan(Class<?> contract, Class<?> subject) {
        List<Forward> forwards = new ArrayList<>();
        for (Method method : contract.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                forwards.add(Plans.forward(method, Plans.target(contract, method)));
            }
        }
        return new AdapterPlan(contract, List.of(), subject, forwards, List.of(), null, Plans.UNUSED);
    }
}
