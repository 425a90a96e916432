package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.typecontracts.support.Scopes;

/**
 * Sixteen threads register, take back, open scopes, check and adapt, while a model knows every legal answer: true if
 * the registrations that stood during the whole check lead to the contract, false if not even those that changed
 * meanwhile do, either of the two otherwise.
 */
@Timeout(60)
class RegistryStressTest {
    interface A {}

    interface B extends A {}

    interface C {}

    interface D extends C {}

    interface E {}

    interface F {}

    interface G {}

    interface H {}

    static class Robin {}

    static class FatRobin extends Robin {}

    static class Wren implements B {}

    static class Kite {}

    /** A registration that comes and goes; together they close no cycle. */
    private record Edge(Class<?> contract, Class<?> subject) {}

    private static final List<Edge> EDGES = List.of(
            new Edge(E.class, Robin.class),
            new Edge(B.class, Robin.class),
            new Edge(D.class, FatRobin.class),
            new Edge(F.class, B.class),
            new Edge(C.class, F.class),
            new Edge(G.class, D.class),
            new Edge(H.class, G.class),
            new Edge(A.class, H.class),
            new Edge(E.class, Kite.class),
            new Edge(F.class, E.class),
            new Edge(G.class, Kite.class),
            new Edge(H.class, C.class));

    private static final List<Class<?>> CONTRACTS =
            List.of(A.class, B.class, C.class, D.class, E.class, F.class, G.class, H.class);
    private static final List<Class<?>> SUBJECTS =
            List.of(Robin.class, FatRobin.class, Wren.class, Kite.class, B.class, D.class, F.class);

    private static final int WRITERS = 6;
    private static final int SCOPES = 3;
    private static final int CHECKERS = 5;
    private static final int ADAPTERS = 2;
    private static final long MILLISECONDS = 2_000;

    private final ContractRegistry registry = ContractRegistry.create();
    private final List<Contract<?>> contracts = new ArrayList<>();
    private final AtomicLong definite = new AtomicLong();

    /** For each edge: how often it was changed, then whether it stands, then whether it is changing now. */
    private final AtomicLongArray model = new AtomicLongArray(EDGES.size());

    RegistryStressTest() {
        CONTRACTS.forEach(contract -> contracts.add(registry.contract(contract)));
    }

    @Test
    void every_answer_is_the_old_or_the_new_truth_and_none_is_remembered_too_long() throws Exception {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            tasks.add(repeat(i, this::write));
        }
        for (int i = 0; i < SCOPES; i++) {
            ContractRegistry child = ContractRegistry.childOf(registry);
            tasks.add(repeat(100 + i, random -> useScope(child, random)));
        }
        for (int i = 0; i < CHECKERS; i++) {
            tasks.add(repeat(200 + i, this::check));
        }
        for (int i = 0; i < ADAPTERS; i++) {
            tasks.add(repeat(300 + i, this::adapt));
        }
        run(tasks);

        for (Contract<?> contract : contracts) {
            for (Class<?> subject : SUBJECTS) {
                assertLegal(contract.isSubclass(subject), subject, contract.type(), states(), states());
            }
        }
        assertThat(definite).as("answers of which only one was legal").hasValueGreaterThan(1_000);
    }

    private static Callable<Void> repeat(int seed, Consumer<Random> action) {
        return () -> {
            Random random = new Random(seed);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLISECONDS);
            while (System.nanoTime() < end) {
                action.accept(random);
            }
            return null;
        };
    }

    /** Let an edge come or go; whoever changes an edge owns it meanwhile. */
    private void write(Random random) {
        int index = random.nextInt(EDGES.size());
        long state = model.get(index);
        if (isChanging(state) || !model.compareAndSet(index, state, (state + 4) | 1)) {
            return;
        }
        Edge edge = EDGES.get(index);
        if (stands(state)) {
            assertThat(registry.unregister(edge.contract, edge.subject)).isTrue();
        } else {
            registry.register(edge.contract, edge.subject);
        }
        model.set(index, (state + 8) ^ 2);
    }

    private void check(Random random) {
        Contract<?> contract = contracts.get(random.nextInt(contracts.size()));
        Class<?> subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        long[] before = states();
        boolean answer = random.nextBoolean()
                ? contract.isSubclass(subject)
                : registry.check(subject, contract.type()).conforms();
        assertLegal(answer, subject, contract.type(), before, states());
    }

    private void adapt(Random random) {
        Contract<?> contract = contracts.get(random.nextInt(contracts.size()));
        Object subject = random.nextBoolean() ? new FatRobin() : new Kite();
        long[] before = states();
        boolean answer;
        try {
            Object adapted = contract.adapt(subject);
            assertThat(contract.type().isInstance(adapted)).isTrue();
            answer = true;
        } catch (ConformanceException refusal) {
            answer = false;
        }
        assertLegal(answer, subject.getClass(), contract.type(), before, states());
    }

    /** A scope in a child adds an edge of its own to what the parent says. */
    private void useScope(ContractRegistry child, Random random) {
        Class<?> contract = CONTRACTS.get(random.nextInt(CONTRACTS.size()));
        Scopes.within(child, () -> {
            child.register(contract, String.class);
            for (Class<?> base : CONTRACTS) {
                long[] before = states();
                boolean answer = child.isSubclass(String.class, base);
                assertLegal(answer, contract, base, before, states());
            }
        });
        assertThat(child.isSubclass(String.class, contract)).isFalse();
    }

    private long[] states() {
        long[] states = new long[EDGES.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = model.get(i);
        }
        return states;
    }

    private static boolean isChanging(long state) {
        return (state & 1) != 0;
    }

    private static boolean stands(long state) {
        return (state & 2) != 0;
    }

    private void assertLegal(boolean answer, Class<?> subject, Class<?> contract, long[] before, long[] after) {
        List<Edge> certain = new ArrayList<>();
        List<Edge> possible = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            boolean isStable = before[i] == after[i] && !isChanging(before[i]);
            if (isStable && stands(before[i])) {
                certain.add(EDGES.get(i));
            }
            if (!isStable || stands(before[i])) {
                possible.add(EDGES.get(i));
            }
        }
        boolean must = reaches(subject, contract, certain, new HashSet<>());
        boolean may = reaches(subject, contract, possible, new HashSet<>());
        definite.addAndGet(must == may ? 1 : 0);
        if (must && !answer || answer && !may) {
            throw new AssertionError(subject + " under " + contract + " was answered with " + answer + " given "
                    + certain + " and perhaps " + possible);
        }
    }

    private static boolean reaches(Class<?> subject, Class<?> contract, List<Edge> edges, Set<Edge> taken) {
        return contract.isAssignableFrom(subject)
                || edges.stream()
                        .filter(edge -> edge.subject.isAssignableFrom(subject) && taken.add(edge))
                        .anyMatch(edge -> reaches(edge.contract, contract, edges, taken));
    }

    @Test
    void two_threads_cannot_close_a_cycle_together() throws Exception {
        int rounds = 500;
        CyclicBarrier barrier = new CyclicBarrier(2);
        AtomicLong refusals = new AtomicLong();
        run(List.of(
                () -> race(rounds, barrier, refusals, A.class, E.class),
                () -> race(rounds, barrier, refusals, E.class, A.class)));

        assertThat(refusals).hasValue(rounds);
    }

    private Void race(int rounds, CyclicBarrier barrier, AtomicLong refusals, Class<?> contract, Class<?> subject)
            throws Exception {
        for (int i = 0; i < rounds; i++) {
            barrier.await(10, TimeUnit.SECONDS);
            try {
                registry.register(contract, subject);
            } catch (IllegalArgumentException refusal) {
                refusals.incrementAndGet();
            }
            barrier.await(10, TimeUnit.SECONDS);
            registry.unregister(contract, subject);
        }
        return null;
    }

    private static void run(List<Callable<Void>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<Void> result : threads.invokeAll(tasks, 50, TimeUnit.SECONDS)) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
