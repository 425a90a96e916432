package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

/** Decides every class of {@code java.base} against every interface of it, as if it were a protocol. */
class PlatformCostTest {
    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final int ROUNDS = 3;

    @Test
    void all_pairs_of_java_base_are_decided_within_three_seconds_of_processor_time() throws IOException {
        List<Class<?>> types = JavaBase.publicTypes();
        List<Type> subjects = types.stream().map(ClassReader::type).toList();
        List<ContractShape> contracts = types.stream()
                .filter(Class::isInterface)
                .map(type -> ContractShape.of(ClassReader.declaration(type), ClassReader.known()))
                .toList();
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processorTime();
            decideAll(subjects, contracts);
            fastest = Math.min(fastest, processorTime() - start);
        }
        System.out.printf(
                "%d pairs of java.base decided in %d ms of processor time%n",
                (long) subjects.size() * contracts.size(),
                Duration.ofNanos(fastest).toMillis());
        assertThat(Duration.ofNanos(fastest)).isLessThan(AT_MOST);
    }

    private static void decideAll(List<Type> subjects, List<ContractShape> contracts) {
        int conforming = 0;
        for (Type subject : subjects) {
            for (ContractShape contract : contracts) {
                conforming += Rules.conforms(subject, contract) ? 1 : 0;
            }
        }
        assertThat(conforming).isPositive();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
