package org.typecontracts.internal.description;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.typecontracts.Conformance;
import org.typecontracts.ContractRegistry;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.reflect.ClassReader;

/** The help text of a class that is no contract. */
final class ClassDescription {
    private ClassDescription() {}

    static String of(Class<?> type, ContractRegistry registry, Collection<Class<?>> known) {
        List<String> conforming = known.stream()
                .sorted(Comparator.comparing(Class::getTypeName))
                .flatMap(contract -> conformance(type, contract, registry))
                .toList();
        return new HelpText("class " + readable(type) + " (" + type.getTypeName() + ")")
                .section("public members", PublicMembers.of(type))
                .section("conforms to", conforming)
                .toString();
    }

    private static Stream<String> conformance(Class<?> type, Class<?> contract, ContractRegistry registry) {
        try {
            Conformance<?> conformance = registry.check(type, contract);
            return conformance.conforms()
                    ? Stream.of(contract.getTypeName() + ", " + conformance.way())
                    : Stream.empty();
        } catch (Exception | LinkageError failure) {
            // The hook of one contract, whatever it throws, is no reason to say nothing of the others.
            return Stream.of(contract.getTypeName() + ", perhaps: its check failed with " + failure);
        }
    }

    private static String readable(Class<?> type) {
        return ReadableForm.of(
                type.isArray() ? ClassReader.type(type) : ClassType.generic(ClassReader.declaration(type)));
    }
}
