package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.ForkedJvm;

/** Virtual threads that wait for a class's initialiser keep their carriers: it must not wait in turn. */
class ProtocolsStartTest {
    public static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws ClassNotFoundException {
            Class.forName("org.typecontracts.protocols.Protocols");
            Class.forName("org.typecontracts.internal.protocols.Length");
        }
    }

    @Test
    void no_contract_is_read_while_the_class_is_initialised() throws IOException {
        assertThat(ForkedJvm.run(List.of("-verbose:class"), Program.class))
                .anyMatch(line -> line.contains("org.typecontracts.internal.protocols.Length "))
                .noneMatch(line -> line.contains("org.typecontracts.internal.contract.ContractDefinition "));
    }
}
