package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.typecontracts.Property;
import org.typecontracts.Static;
import org.typecontracts.internal.conformance.Rules;
import org.typecontracts.support.Source;

/**
 * What {@code target.x} means, where classes and interfaces declare an {@code x} of any access, is for javac to say.
 */
class FieldAgreementTest {
    private static final List<String> OF_CLASSES = List.of(
            "",
            "private int x;",
            "protected int x;",
            "int x;",
            "public int x;",
            "public final int x = 0;",
            "public static int x;",
            "public static final int x = 0;");

    private static final List<String> OF_INTERFACES = List.of("", "int x = 0;");

    interface Read {
        @Property
        int x();
    }

    interface Written {
        @Property
        void x(int value);
    }

    interface ReadOfClass {
        @Static
        @Property
        int x();
    }

    interface WrittenOfClass {
        @Static
        @Property
        void x(int value);
    }

    private final Map<String, Source> worlds = new TreeMap<>();
    private final List<Source> forwarders = new ArrayList<>();

    @Test
    void a_field_is_the_one_that_javac_takes() throws ClassNotFoundException {
        declareWorlds();
        Javac javac = new Javac();
        assertThat(javac.declare(worlds.values())).isEmpty();
        ClassLoader loader = javac.loader();
        Set<Source> refused = javac.declare(forwarders).keySet();

        Map<String, String> disputed = new TreeMap<>();
        int index = 0;
        for (String world : worlds.keySet()) {
            List<Boolean> byJavac = new ArrayList<>();
            for (Source forwarder : forwarders.subList(index, index + 4)) {
                byJavac.add(!refused.contains(forwarder));
            }
            // What can be had of the class is static.
            List<Boolean> expected = List.of(
                    byJavac.get(0) && !byJavac.get(2),
                    byJavac.get(1) && !byJavac.get(3),
                    byJavac.get(2),
                    byJavac.get(3));
            List<Boolean> found = byLibrary(loader.loadClass(world + "$C"));
            if (!found.equals(expected)) {
                disputed.put(worlds.get(world).text(), found + " is not " + expected);
            }
            index += 4;
        }
        assertThat(disputed).isEmpty();
        assertThat(refused).hasSizeBetween(100, forwarders.size() - 100);
    }

    private static List<Boolean> byLibrary(Class<?> subject) {
        List<Boolean> answers = new ArrayList<>();
        for (Class<?> contract : List.of(Read.class, Written.class, ReadOfClass.class, WrittenOfClass.class)) {
            answers.add(Rules.decide(subject, contract).conforms());
        }
        return answers;
    }

    private void declareWorlds() {
        for (String one : OF_INTERFACES) {
            for (String other : OF_INTERFACES) {
                for (String inherited : OF_CLASSES) {
                    for (String own : OF_CLASSES) {
                        declareWorld("World" + (1000 + worlds.size()), one, other, inherited, own);
                    }
                }
            }
        }
    }

    private void declareWorld(String name, String one, String other, String inherited, String own) {
        worlds.put(
                "fields." + name,
                new Source(
                        "fields." + name,
                        "package fields; public class " + name + " { public interface I { " + one
                                + " } public interface J { " + other + " } public static class B implements I { "
                                + inherited + " } public static class C extends B implements J { " + own + " } }"));
        for (String statement :
                List.of("return target.x;", "target.x = 1; return 1;", "return C.x;", "C.x = 1; return 1;")) {
            String forwarder = "Forwarder" + forwarders.size();
            forwarders.add(new Source(
                    "elsewhere." + forwarder,
                    "package elsewhere; import fields." + name + ".C; class " + forwarder + " { C target; int x() { "
                            + statement + " } }"));
        }
    }
}
