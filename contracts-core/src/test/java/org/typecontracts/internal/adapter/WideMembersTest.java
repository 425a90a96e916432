package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

/** As many arguments as the JVM allows, nearly. */
class WideMembersTest {
    @ParameterizedTest
    @CsvSource({"int, 253", "long, 126", "Object, 253", "double, 126"})
    void all_arguments_pass(String type, int count) throws ReflectiveOperationException {
        Object[] arguments = new Object[count];
        Arrays.fill(arguments, 'a');
        arguments[count - 1] = 'z';
        Object adapter = adapter(type, count);

        assertThat(adapter.getClass().getInterfaces()[0].getMethods()[0].invoke(adapter, arguments))
                .isEqualTo("z");
    }

    @ParameterizedTest
    @CsvSource({"int, 254", "long, 127"})
    void the_last_that_the_jvm_allows_is_refused_with_the_remedy(String type, int count) {
        assertThatThrownBy(() -> adapter(type, count))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage("Member [last] of [Wide] takes 254 slots of arguments (long and double count twice), and an"
                        + " adapter passes on 253; drop a parameter, or take an array");
    }

    @Test
    void a_member_that_is_missing_is_refused_alike() {
        Class<?> wide = Compiled.load(wide("int", 254).loader(null, ""), "Wide");

        assertThatThrownBy(() -> Plans.adapt(new Object(), wide))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessageStartingWith("Member [last] of [Wide] takes 254 slots of arguments");
    }

    @ParameterizedTest
    @CsvSource({"int, 254", "long, 127"})
    void no_protocol_asks_for_what_no_adapter_could_pass_on(String type, int count) {
        ClassLoader loader = wide(type, count).loader(null, "");
        Class<?> row = Compiled.load(loader, "Row");
        Contract<?> wide = Contract.structural(Compiled.load(loader, "Wide"));

        assertThatThrownBy(() -> wide.check(row))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessageStartingWith("Member [last] of [Wide] takes 254 slots of arguments");
        assertThatThrownBy(() -> wide.isSubclass(row)).isInstanceOf(ContractDeclarationException.class);
    }

    @ParameterizedTest
    @CsvSource({"int, 253", "long, 126", "Object, 253", "double, 126"})
    void a_protocol_may_ask_for_what_an_adapter_can_pass_on(String type, int count) {
        ClassLoader loader = wide(type, count).loader(null, "");

        assertThat(Contract.structural(Compiled.load(loader, "Wide")).isSubclass(Compiled.load(loader, "Row")))
                .isTrue();
    }

    @Test
    void a_nominal_contract_is_met_by_its_own_classes_whatever_they_take() {
        Class<?> wide = Compiled.load(wide("int", 254).loader(null, ""), "Wide");

        assertThat(Contracts.check(wide, wide).members()).hasSize(1);
    }

    private static Object adapter(String type, int count) {
        ClassLoader loader = wide(type, count).loader(null, "");
        return Plans.adapt(Compiled.create(Compiled.load(loader, "Row")), Compiled.load(loader, "Wide"));
    }

    private static Compiled wide(String type, int count) {
        String parameters = IntStream.range(0, count)
                .mapToObj(index -> type + " p" + index)
                .collect(Collectors.joining(", ", "(", ")"));
        return new Compiled(Map.of(
                "Wide", "public interface Wide { String last" + parameters + "; }",
                "Row",
                        "public class Row { public String last" + parameters + " { return \"\" + "
                                + (type.equals("Object") ? "" : "(char) ") + "p" + (count - 1) + "; } }"));
    }
}
