package org.typecontracts.examples.testing;

import org.junit.jupiter.api.Test;
import org.typecontracts.test.ContractSnapshot;

class QuackerSnapshotTest {
    @Test
    void quacker_stays_as_published() {
        ContractSnapshot.of(Quacker.class).verify();
    }
}
