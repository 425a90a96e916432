package org.typecontracts.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.typecontracts.Contracts;

/**
 * The program that {@link StartMeasurement} starts: it does one thing for the first time, and prints how long it took.
 */
final class FirstUse {
    private FirstUse() {}

    /**
     * Run.
     *
     * @param arguments what to do: {@code proxy}, {@code check}, {@code adapter}, or {@code adapterAfterCheck}
     */
    public static void main(String[] arguments) throws NoSuchMethodException {
        Ducks.Mallard mallard = new Ducks.Mallard();
        if (arguments[0].equals("adapterAfterCheck")) {
            Contracts.isInstance(mallard, Quacker.class);
        }
        long start = System.nanoTime();
        switch (arguments[0]) {
            case "proxy" -> proxy(mallard).quack(1);
            case "check" -> Contracts.isInstance(mallard, Quacker.class);
            default -> Contracts.adapt(mallard, Quacker.class).quack(1);
        }
        System.out.println(System.nanoTime() - start);
    }

    private static Quacker proxy(Ducks.Mallard mallard) throws NoSuchMethodException {
        Method quack = mallard.getClass().getMethod("quack", int.class);
        // Not a lambda, whose first use would cost as much again.
        InvocationHandler handler = new InvocationHandler() {
            @Override
            public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                return quack.invoke(mallard, arguments);
            }
        };
        return (Quacker)
                Proxy.newProxyInstance(Quacker.class.getClassLoader(), new Class<?>[] {Quacker.class}, handler);
    }
}
