package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.conformance.Rules;
import org.typecontracts.support.Source;

/** Whether {@code return target.x;} and {@code target.x = value;} suit the types of field and property, javac says. */
class FieldTypeAgreementTest {
    private static final List<String> TYPES = List.of(
            "int",
            "long",
            "char",
            "boolean",
            "double",
            "Integer",
            "Long",
            "Number",
            "Object",
            "String",
            "CharSequence",
            "Comparable<String>",
            "Comparable<Integer>",
            "int[]",
            "Object[]",
            "String[]",
            "List",
            "List<?>",
            "List<Integer>",
            "List<? extends Number>",
            "List<? super Integer>",
            "java.util.ArrayList<Integer>",
            "List<Integer>[]",
            "Class<? extends Number>");

    private static final String STATIC = "static ";

    private static final List<String> OF_FIELDS = List.of("T", "List<T>", "List<? extends T>", "T[]", "Class<T>");

    /** The generic class itself, asked as a raw type; one that says what T is; and one that does not. */
    private static final List<String> SUBJECTS = List.of("B", "C", "D");

    private final List<Source> worlds = new ArrayList<>();
    private final List<Source> forwarders = new ArrayList<>();

    @Test
    void a_field_suits_a_property_where_javac_assigns_it() throws ClassNotFoundException {
        List<String> fields = new ArrayList<>(TYPES);
        fields.addAll(OF_FIELDS);
        TYPES.forEach(type -> fields.add(STATIC + type));
        fields.forEach(this::declareWorld);
        declareProperties();
        Javac javac = new Javac();
        assertThat(javac.declare(worlds)).isEmpty();
        ClassLoader loader = javac.loader();
        Map<Source, List<Fault>> refused = javac.declare(forwarders);

        Map<String, String> disputed = new TreeMap<>();
        int index = 0;
        for (int world = 0; world < fields.size(); world++) {
            for (int property = 0; property < TYPES.size(); property++) {
                for (String subject : SUBJECTS) {
                    for (String access : accesses(fields.get(world))) {
                        Source forwarder = forwarders.get(index++);
                        boolean conforms = Rules.decide(
                                        loader.loadClass("fields.World" + world + "$" + subject),
                                        loader.loadClass("fields.Properties$" + access + property))
                                .conforms();
                        if (conforms == refused.containsKey(forwarder)) {
                            disputed.put(
                                    fields.get(world) + " of " + forwarder.text(),
                                    conforms ? "is refused: " + refused.get(forwarder) : "is accepted");
                        }
                    }
                }
            }
        }
        assertThat(disputed).isEmpty();
        assertThat(forwarders.size() - refused.size()).isGreaterThan(300);
    }

    private void declareWorld(String field) {
        String name = "World" + worlds.size();
        worlds.add(new Source(
                "fields." + name,
                "package fields; import java.util.List; public class " + name
                        + " { public static class B<T extends Number> { public " + field
                        + " x; } public static class C extends B<Integer> {}"
                        + " public static class D extends B {} }"));
        for (String property : TYPES) {
            for (String subject : SUBJECTS) {
                String type = "fields." + name + "." + subject;
                String found = (field.startsWith(STATIC) ? type : "target") + ".x";
                declareForwarder(type, property + " x() { return " + found + "; }");
                declareForwarder(type, "void x(" + property + " value) { " + found + " = value; }");
            }
        }
    }

    private static List<String> accesses(String field) {
        return field.startsWith(STATIC) ? List.of("ReadOfClass", "WrittenOfClass") : List.of("Read", "Written");
    }

    private void declareForwarder(String subject, String method) {
        String name = "Forwarder" + forwarders.size();
        forwarders.add(new Source(
                "elsewhere." + name,
                "package elsewhere; import java.util.List; class " + name + " { " + subject + " target; " + method
                        + " }"));
    }

    private static String property(String name, String mark, String member) {
        return "public interface " + name + " { " + mark + "@org.typecontracts.Property " + member + "; } ";
    }

    private void declareProperties() {
        StringBuilder text = new StringBuilder("package fields; import java.util.List; public class Properties { ");
        for (int index = 0; index < TYPES.size(); index++) {
            String type = TYPES.get(index);
            text.append(property("Read" + index, "", type + " x()"));
            text.append(property("Written" + index, "", "void x(" + type + " value)"));
            text.append(property("ReadOfClass" + index, "@org.typecontracts.Static ", type + " x()"));
            text.append(property("WrittenOfClass" + index, "@org.typecontracts.Static ", "void x(" + type + " value)"));
        }
        worlds.add(new Source("fields.Properties", text.append("}").toString()));
    }
}
