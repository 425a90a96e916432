package org.typecontracts.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.model.TypeVariable;

/** Which type variables a type speaks of. */
class MentionedVariablesTest {
    @SuppressWarnings("unused") // only the types of the fields matter
    static class Written<A, B extends List<C>, C extends Comparable<C> & Iterable<A>, D> {
        List<String> free;
        Map<? super C, List<D[]>> deep;
        B bounded;
    }

    private static Stream<String> variables(String field) {
        return MentionedVariables.of(Types.ofField(Written.class, field)).stream()
                .map(TypeVariable::name);
    }

    @Test
    void a_type_without_variables_has_none() {
        assertThat(variables("free")).isEmpty();
    }

    @Test
    void variables_within_arguments_arrays_and_wildcards_are_found_in_their_order() {
        assertThat(variables("deep")).containsExactly("C", "A", "D");
    }

    @Test
    void what_a_bound_mentions_is_mentioned() {
        assertThat(variables("bounded")).containsExactly("B", "C", "A");
    }
}
