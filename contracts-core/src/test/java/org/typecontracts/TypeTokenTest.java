package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeTokenTest {
    @Test
    void a_token_holds_the_type_as_written() {
        TypeToken<List<String>> token = new TypeToken<>() {};

        assertThat(token.type()).isInstanceOfSatisfying(ParameterizedType.class, type -> {
            assertThat(type.getRawType()).isEqualTo(List.class);
            assertThat(type.getActualTypeArguments()).containsExactly(String.class);
        });
        assertThat(token).hasToString("java.util.List<java.lang.String>");
    }

    @Test
    void tokens_of_one_type_are_equal_wherever_they_are_written() {
        TypeToken<List<String>> token = new TypeToken<>() {};

        assertThat(token)
                .isEqualTo(new TypeToken<List<String>>() {})
                .hasSameHashCodeAs(new TypeToken<List<String>>() {});
        assertThat(token).isNotEqualTo(new TypeToken<List<Integer>>() {}).isNotEqualTo(token.type());
    }

    @Test
    @SuppressWarnings("rawtypes") // That is the mistake.
    void a_token_that_states_no_type_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> new TypeToken() {})
                .withMessageStartingWith("[org.typecontracts.TypeTokenTest$")
                .withMessageEndingWith("] does not state its type; write new TypeToken<Container<String>>() {}");
    }
}
