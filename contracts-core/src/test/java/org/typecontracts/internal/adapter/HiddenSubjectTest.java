package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Violation;

/** Objects of classes that cannot be reached, but for a generic supertype, whose methods have another erasure. */
class HiddenSubjectTest {
    interface Comparing {
        int compare(String one, String other);
    }

    interface ComparingAnything<T> {
        int compare(T one, T other);
    }

    @Test
    void a_method_is_linked_where_it_can_be_reached() {
        Comparing comparing = Contract.structural(Comparing.class).adapt(String.CASE_INSENSITIVE_ORDER);

        assertThat(comparing.compare("word", "WORD")).isZero();
    }

    @Test
    @SuppressWarnings("unchecked") // Raw, so that a wrong argument gets through.
    void the_first_wrong_argument_is_still_refused_by_name() {
        ComparingAnything<Object> comparing =
                Contract.structural(ComparingAnything.class).adapt(String.CASE_INSENSITIVE_ORDER);

        assertThatThrownBy(() -> comparing.compare(1, 2))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining(
                        "parameter [one] of ComparingAnything.compare(Object, Object): [java.lang.String]");
    }

    interface Named {
        String getRFC2253Name();
    }

    @Test
    void what_no_exported_supertype_declares_is_refused_with_what_closes_it() throws ClassNotFoundException {
        Class<?> hidden = Class.forName("sun.security.x509.X500Name");

        assertThat(Contract.structural(Named.class).check(hidden).violations())
                .extracting(Violation::message)
                .containsExactly("getRFC2253Name(): String finds what cannot be reached: public String"
                        + " X500Name.getRFC2253Name(), but module java.base does not export sun.security.x509");
        assertThat(Contract.structural(Named.class).check(hidden).explain())
                .contains("help:    `exports sun.security.x509` in its module-info,"
                        + " `--add-exports java.base/sun.security.x509=ALL-UNNAMED` on the command line,"
                        + " or a Lookup that reaches it");
    }
}
