package org.typecontracts.examples.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.protocols.Protocols;

/** docs/errors/not-iterable.md */
class ProtocolsRefusalTest {
    public record Team(List<String> members) {}

    @Test
    void not_iterable() {
        Throwable refusal = catchThrowable(() -> Protocols.iterate(new Team(List.of("Ada", "Bo"))));

        assertThat(refusal.getMessage()).isEqualTo("""
                        [not-iterable] Team is not Iterable: it has no iterator(): Iterator<T>
                        [missing-member] Team does not conform to protocol Iterable<T>
                          missing  iterator(): Iterator<T>
                                   nearest: public List<String> Team.members()  (another name, and its result offers the member; an extension would bridge it)
                        """.stripTrailing());
    }
}
