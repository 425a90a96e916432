package org.typecontracts.internal.description;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.model.MemberMarks;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/** The help text of a contract. */
final class ContractDescription {
    private final Class<?> type;
    private final ContractDefinition definition;

    private ContractDescription(Class<?> type) {
        this.type = type;
        this.definition = ContractDefinition.of(type);
    }

    static String of(Contract<?> contract, ContractRegistry registry) {
        Class<?> type = contract.type();
        ContractDescription description = new ContractDescription(type);
        return new HelpText(description.headline(contract))
                .section("requires", readable(description.definition.shape().members()))
                .section("gives", readable(description.definition.shape().mixins()))
                .section("laws", description.laws())
                .section("bases", names(description.bases()))
                .section("hooks", description.hooks())
                .section("registered", names(registry.registrations(type)))
                .section("extended", sortedNames(registry.extensions(type)))
                .section("excluded", sortedNames(registry.exclusions(type)))
                .toString();
    }

    private String headline(Contract<?> contract) {
        return contract.kind().name().toLowerCase(Locale.ROOT)
                + (contract.kind() == Contract.Kind.NOMINAL ? " contract " : " ")
                + ReadableForm.of(definition.shape().type()) + " (" + type.getTypeName() + ")";
    }

    private static List<String> readable(List<ContractMember> members) {
        return members.stream().map(ContractDescription::readable).toList();
    }

    private static String readable(ContractMember member) {
        return ReadableForm.of(member) + kind(member.marks()) + ReadableForm.otherNames(member);
    }

    private static String kind(MemberMarks marks) {
        if (marks.constructor()) {
            return ", a constructor";
        }
        if (marks.property()) {
            return marks.ofClass() ? ", a static property" : ", a property";
        }
        return marks.ofClass() ? ", a static method" : "";
    }

    private List<String> laws() {
        return Stream.concat(Stream.of(type), bases().stream())
                .flatMap(ContractDescription::declaredMethods)
                .flatMap(method -> Marks.texts(method, Mark.LAW).stream())
                .sorted()
                .toList();
    }

    private static Stream<Method> declaredMethods(Class<?> base) {
        try {
            return ClassReader.declaredMethods(base).stream();
        } catch (UnreadableClassException unreadable) {
            // What a base keeps to itself may miss anything.
            return Stream.empty();
        }
    }

    private Set<Class<?>> bases() {
        Set<Class<?>> bases = new LinkedHashSet<>();
        collectBases(type, bases);
        return bases;
    }

    private static void collectBases(Class<?> type, Set<Class<?>> bases) {
        Class<?> superclass = type.getSuperclass();
        if (superclass != null && superclass != Object.class && bases.add(superclass)) {
            collectBases(superclass, bases);
        }
        for (Class<?> base : type.getInterfaces()) {
            if (bases.add(base)) {
                collectBases(base, bases);
            }
        }
    }

    private List<String> hooks() {
        List<String> hooks = new ArrayList<>();
        if (definition.subclassHook() != null) {
            hooks.add(definition.subclassHook() + " is asked about each class, before anything else");
        }
        if (definition.instanceHook() != null) {
            hooks.add(definition.instanceHook() + " is asked about each object, before anything else");
        }
        return hooks;
    }

    private static List<String> names(Collection<Class<?>> types) {
        return types.stream().map(Class::getTypeName).toList();
    }

    /** Unlike registrations, extensions and exclusions have no order of their own. */
    private static List<String> sortedNames(Collection<Class<?>> types) {
        return types.stream().map(Class::getTypeName).sorted().toList();
    }
}
