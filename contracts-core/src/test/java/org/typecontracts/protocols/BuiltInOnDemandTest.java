package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.typecontracts.ContractRegistry;
import org.typecontracts.VirtualSubclassOf;
import org.typecontracts.support.ForkedJvm;

/** What is built in is written when it is first needed, and answers as if it had been there all along. */
class BuiltInOnDemandTest {
    interface Shown {}

    interface Later {}

    record Label() {}

    /** Puts built-in contracts under others before anybody has asked about them. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            ContractRegistry registry = ContractRegistry.create();
            registry.register(Shown.class, Iterable.class);
            registry.extend(Later.class, Awaitable.class, awaitable -> new Later() {});
            System.out.println(registry.isSubclass(Optional.class, Shown.class));
            System.out.println(registry.isSubclass(int[].class, Shown.class));
            System.out.println(registry.isSubclass(Future.class, Later.class));
            System.out.println(registry.isSubclass(Label.class, Shown.class));
        }
    }

    interface Listed {}

    record Queue() implements Comparable<Queue> {
        @Override
        public int compareTo(Queue other) {
            return 0;
        }
    }

    record Crowd() {}

    @VirtualSubclassOf(List.class)
    interface DeclaredList {}

    record Heap() {}

    /** Puts classes under types of the JDK after they were refused, when nothing built in was needed yet. */
    static final class LaterProgram {
        private LaterProgram() {}

        public static void main(String[] arguments) {
            ContractRegistry registry = ContractRegistry.create();
            System.out.println(registry.isSubclass(Queue.class, Sized.class));
            System.out.println(registry.isSubclass(Crowd.class, Container.class));
            System.out.println(registry.isSubclass(Heap.class, Sized.class));
            registry.register(List.class, Queue.class);
            System.out.println(registry.isSubclass(Queue.class, Sized.class));
            registry.register(Listed.class, Crowd.class);
            System.out.println(registry.isSubclass(Crowd.class, Container.class));
            registry.register(Set.class, Listed.class);
            System.out.println(registry.isSubclass(Crowd.class, Container.class));
            registry.register(DeclaredList.class, Heap.class);
            System.out.println(registry.isSubclass(Heap.class, Sized.class));
        }
    }

    /** Lists and takes back what is built in before anybody has asked. */
    static final class ListingProgram {
        private ListingProgram() {}

        public static void main(String[] arguments) {
            ContractRegistry registry = ContractRegistry.create();
            System.out.println(registry.isSubclass(Label.class, Sequence.class));
            System.out.println(registry.extensions(Sequence.class)
                    .containsAll(Set.of(List.class, CharSequence.class, int[].class)));
            System.out.println(registry.exclusions(Sized.class).containsAll(Set.of(Year.class)));
            System.out.println(registry.unextend(SetLike.class, Set.class));
            System.out.println(registry.isSubclass(Set.class, SetLike.class));
        }
    }

    @Test
    void what_is_put_under_a_type_of_the_jdk_reaches_what_that_is_extended_to_though_it_was_refused_before()
            throws IOException {
        assertThat(ForkedJvm.run(List.of(), LaterProgram.class))
                .containsExactly("false", "false", "false", "true", "false", "true", "true");
    }

    @Test
    void what_is_built_in_is_listed_and_can_be_taken_back_before_it_was_needed() throws IOException {
        assertThat(ForkedJvm.run(List.of(), ListingProgram.class))
                .containsExactly("false", "true", "true", "true", "false");
    }

    @Test
    void what_is_extended_to_a_built_in_contract_reaches_what_that_is_registered_under_whoever_asks_first()
            throws IOException {
        assertThat(ForkedJvm.run(List.of(), Program.class)).containsExactly("true", "true", "true", "false");
    }
}
