package org.typecontracts.test.snapshot;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.typecontracts.Alias;
import org.typecontracts.Constructor;
import org.typecontracts.Contract;
import org.typecontracts.Member;
import org.typecontracts.Property;
import org.typecontracts.Static;

/** Writes the members of a contract, in full and in a stable order, so that a change shows as a changed line. */
public final class SnapshotText {
    private final WrittenTypes types;

    private SnapshotText(WrittenTypes types) {
        this.types = types;
    }

    /**
     * Write a contract.
     *
     * @param contract the contract
     * @return its lines: what it is, then a line for each member
     */
    public static List<String> of(Contract<?> contract) {
        return new SnapshotText(WrittenTypes.seenFrom(contract.type())).lines(contract);
    }

    private List<String> lines(Contract<?> contract) {
        Class<?> type = contract.type();
        String kind = contract.kind().name().toLowerCase(Locale.ROOT);
        Stream<String> members =
                contract.members().stream().map(Member::method).map(this::line).sorted();
        return Stream.concat(
                        Stream.of(kind + " " + type.getTypeName() + types.parameters(type.getTypeParameters())),
                        members)
                .toList();
    }

    private String line(Method member) {
        return "  " + types.parameters(member) + member.getName() + "("
                + types.of(List.of(member.getGenericParameterTypes()), ", ") + "): "
                + types.of(member.getGenericReturnType()) + exceptions(member) + marks(member);
    }

    private String exceptions(Method member) {
        String checked = Stream.of(member.getGenericExceptionTypes())
                .filter(SnapshotText::isChecked)
                .map(types::of)
                .sorted()
                .collect(Collectors.joining(", "));
        return checked.isEmpty() ? "" : " throws " + checked;
    }

    private static boolean isChecked(Type exception) {
        return !(exception instanceof Class<?> type)
                || !RuntimeException.class.isAssignableFrom(type) && !Error.class.isAssignableFrom(type);
    }

    private static String marks(Method member) {
        Alias alias = member.getAnnotation(Alias.class);
        return (alias == null ? "" : " alias " + String.join(", ", alias.value()))
                + (member.isAnnotationPresent(Property.class) ? " property" : "")
                + (member.isAnnotationPresent(Static.class) ? " static" : "")
                + (member.isAnnotationPresent(Constructor.class) ? " constructor" : "");
    }
}
