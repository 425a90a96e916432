package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.conformance.Rules;
import org.typecontracts.support.Source;

/** Which static method {@code C.m(..)} calls and which constructor {@code new C(..)}, if any, is for javac to say. */
class ClassMemberAgreementTest {
    private static final int WORLDS = 150;

    private static final List<String> TYPES = List.of(
            "int",
            "long",
            "byte",
            "Integer",
            "Object",
            "String",
            "CharSequence",
            "Number",
            "int[]",
            "Object[]",
            "java.util.List<String>");

    private static final List<String> PARAMETERS = List.of(
            "int",
            "long",
            "Integer",
            "Object",
            "String",
            "CharSequence",
            "Number",
            "Object...",
            "int...",
            "String...",
            "X",
            "java.util.List<X>",
            "X...");

    private static final List<String> MODIFIERS =
            List.of("public static ", "public static ", "public static ", "public ", "static ", "private static ");

    private static final List<String> RESULTS =
            List.of("void", "int", "long", "Integer", "Object", "String", "X", "java.util.List<X>");

    private final Random random = new Random(20261123);
    private final Map<String, Source> worlds = new LinkedHashMap<>();
    private final List<Source> forwarders = new ArrayList<>();

    @Test
    void a_class_is_asked_for_what_javac_calls() throws ClassNotFoundException {
        while (worlds.size() < WORLDS) {
            declareWorld("World" + worlds.size());
        }
        Javac javac = new Javac();
        Set<Source> impossible = javac.declare(worlds.values()).keySet();
        worlds.values().removeAll(impossible);
        assertThat(javac.declare(worlds.values())).isEmpty();
        ClassLoader loader = javac.loader();
        Map<Source, List<Fault>> refused = javac.declare(forwarders);

        Map<String, String> disputed = new TreeMap<>();
        int asked = 0;
        for (int index = 0; index < forwarders.size(); index++) {
            String world = "offering.World" + index / 6;
            if (worlds.containsKey(world)) {
                boolean accepts = !refused.containsKey(forwarders.get(index));
                Class<?> contract = loader.loadClass(world + "$P" + index % 6);
                asked += accepts ? 1 : 0;
                if (Rules.decide(loader.loadClass(world + "$C"), contract).conforms() != accepts) {
                    disputed.put(
                            worlds.get(world).text(),
                            contract.getSimpleName()
                                    + (accepts ? " is met: " : " is not met: ")
                                    + forwarders.get(index).text()
                                    + refused.get(forwarders.get(index)));
                }
            }
        }
        assertThat(disputed).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    private void declareWorld(String name) {
        StringBuilder text = new StringBuilder("package offering; public class " + name + " { ");
        for (int number = 0; number < 6; number++) {
            boolean isConstructor = number % 2 == 0;
            String result = isConstructor ? "C" : pick(TYPES.subList(0, 8));
            List<String> types = several(TYPES);
            String parameters = parameters(types);
            String arguments =
                    IntStream.range(0, types.size()).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
            text.append("public interface P" + number + " { @org.typecontracts."
                    + (isConstructor ? "Constructor" : "Static") + " " + result + " m(" + parameters + "); } ");
            String forwarder = "Forwarder" + forwarders.size();
            forwarders.add(new Source(
                    "elsewhere." + forwarder,
                    "package elsewhere; import offering." + name + ".C; class " + forwarder + " { " + result + " m("
                            + parameters + ") { return " + (isConstructor ? "new C(" : "C.m(") + arguments + "); } }"));
        }
        text.append("public static class C { ");
        members().forEach(text::append);
        worlds.put(
                "offering." + name,
                new Source("offering." + name, text.append("} }").toString()));
    }

    private Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            members.add(pick(MODIFIERS) + "<X> " + body(pick(RESULTS), several(PARAMETERS)));
            members.add((random.nextInt(5) == 0 ? "private " : "public ") + "<X> C("
                    + parameters(varied(several(PARAMETERS))) + ") {} ");
        }
        return members;
    }

    private static String body(String result, List<String> parameters) {
        String value = result.equals("void") ? "" : result.matches("int|long") ? "return 0;" : "return null;";
        return result + " m(" + parameters(varied(parameters)) + ") { " + value + " } ";
    }

    /** Only the last parameter may be of variable arity. */
    private static List<String> varied(List<String> types) {
        List<String> varied = new ArrayList<>();
        for (String type : types) {
            boolean isLast = varied.size() == types.size() - 1;
            varied.add(isLast ? type : type.replace("...", "[]"));
        }
        return varied;
    }

    private static String parameters(List<String> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> types.get(i) + " a" + i)
                .collect(Collectors.joining(", "));
    }

    private List<String> several(List<String> from) {
        List<String> types = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            types.add(pick(from));
        }
        return types;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
