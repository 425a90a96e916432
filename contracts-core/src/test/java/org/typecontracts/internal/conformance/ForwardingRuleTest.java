package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardingRuleTest {
    public static class Team {
        public boolean contains(String name) {
            return false;
        }

        public int size() {
            return 0;
        }

        public short rank() {
            return 0;
        }

        public void read() throws IOException {}

        public static int count() {
            return 0;
        }

        public void add(String... names) {}
    }

    interface Sized {
        int size();
    }

    interface LongSized {
        long size();
    }

    interface ShortSized {
        short size();
    }

    interface Discarding {
        void size();
    }

    interface Boxed {
        Integer size();
    }

    interface Counting {
        int count();
    }

    interface Quiet {
        void read();
    }

    interface Reading {
        void read() throws IOException;
    }

    interface Adding {
        void add(String one, String other);
    }

    interface AddingAll {
        void add(String[] names);
    }

    interface Container<T> {
        boolean contains(T element);
    }

    private static boolean conforms(Class<?> contract) {
        return Rules.decide(Team.class, contract).conforms();
    }

    private static RefusalKind refusal(Class<?> contract) {
        List<MemberRefusal> refusals = Rules.decide(Team.class, contract).refusals();
        assertThat(refusals).hasSize(1);
        return refusals.get(0).kind();
    }

    @Test
    void the_same_signature_conforms() {
        assertThat(conforms(Sized.class)).isTrue();
    }

    @Test
    void a_result_may_widen_but_not_narrow() {
        assertThat(conforms(LongSized.class)).isTrue();
        assertThat(refusal(ShortSized.class)).isEqualTo(RefusalKind.RESULT);
    }

    @Test
    void a_result_may_be_discarded_or_boxed() {
        assertThat(conforms(Discarding.class)).isTrue();
        assertThat(conforms(Boxed.class)).isTrue();
    }

    @Test
    void a_static_method_violates() {
        assertThat(refusal(Counting.class)).isEqualTo(RefusalKind.STATIC);
    }

    @Test
    void checked_exceptions_must_be_declared() {
        assertThat(conforms(Reading.class)).isTrue();
        assertThat(refusal(Quiet.class)).isEqualTo(RefusalKind.EXCEPTIONS);
    }

    @Test
    void variable_arity_takes_single_arguments_and_an_array() {
        StructuralDecision each = Rules.decide(Team.class, Adding.class);
        assertThat(each.conforms()).isTrue();
        assertThat(((MemberBinding) each.members().get(0)).variableArity()).isTrue();
        StructuralDecision array = Rules.decide(Team.class, AddingAll.class);
        assertThat(((MemberBinding) array.members().get(0)).variableArity()).isFalse();
    }

    @Test
    void the_type_argument_is_inferred_and_reported() {
        StructuralDecision decision = Rules.decide(Team.class, Container.class);
        assertThat(decision.conforms()).isTrue();
        assertThat(decision.typeArguments()).hasToString("[java.lang.String]");
        assertThat(decision.raw()).isFalse();
    }
}
