package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** An adapter's class cannot be found again, so that an adapter must not be written. */
class SerializationTest {
    @Protocol
    interface Named {
        String name();
    }

    @Protocol
    interface Ticket extends Serializable {
        int number();
    }

    @Protocol
    interface Replacing extends Serializable {
        Object writeReplace();
    }

    @Protocol
    abstract static class OwnReplacement implements Serializable {
        private static final long serialVersionUID = 1;

        abstract int number();

        protected final Object writeReplace() {
            return "ticket " + number();
        }
    }

    @Protocol
    abstract static class PrivateReplacement implements Serializable {
        private static final long serialVersionUID = 1;

        abstract int number();

        private Object writeReplace() {
            return "ticket " + number();
        }
    }

    record Stub() implements Serializable {
        public int number() {
            return 7;
        }

        public String name() {
            return "stub";
        }

        public Object writeReplace() {
            return "a stub";
        }
    }

    private static Object copy(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void an_adapter_to_a_serializable_contract_says_what_to_write_instead() {
        Ticket adapter = Contracts.adapt(new Stub(), Ticket.class);

        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> copy(List.of(adapter)))
                .withMessage("an adapter to [" + Ticket.class.getName() + "], whose"
                        + " class nobody finds again; write its target, Contracts.unwrap(adapter), and adapt that when"
                        + " it is read");
    }

    @Test
    void so_does_one_of_which_a_further_contract_is_serializable() {
        Named adapter = Contract.allOf(Named.class, Ticket.class).adapt(new Stub());

        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> copy(adapter))
                .withMessageContaining("write its target");
    }

    @Test
    void a_contract_may_ask_for_the_replacement_itself() throws Exception {
        assertThat(copy(Contracts.adapt(new Stub(), Replacing.class))).isEqualTo("a stub");
    }

    @Test
    void an_abstract_class_may_have_a_replacement_of_its_own() throws Exception {
        assertThat(copy(Contracts.adapt(new Stub(), OwnReplacement.class))).isEqualTo("ticket 7");
    }

    @Test
    void a_private_one_is_not_inherited() {
        PrivateReplacement adapter = Contracts.adapt(new Stub(), PrivateReplacement.class);

        assertThat(adapter.writeReplace()).isEqualTo("ticket 7");
        assertThatExceptionOfType(NotSerializableException.class).isThrownBy(() -> copy(adapter));
    }
}
