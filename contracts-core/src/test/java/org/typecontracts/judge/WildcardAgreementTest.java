package org.typecontracts.judge;

import static java.util.regex.Matcher.quoteReplacement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.conformance.Rules;
import org.typecontracts.support.Source;

/**
 * A question with a wildcard is met by any adapter that could be assigned to it: {@code P<? super Integer>} by one that
 * implements {@code P<Number>}, or {@code P<Y>} for a type variable of its own. Which of them compile is for javac to
 * say.
 */
class WildcardAgreementTest {
    private static final int WORLDS = Integer.getInteger("judge.wildcards", 250);
    private static final long SEED = Long.getLong("judge.seed", 20261123);

    private static final List<String> PARAMETERS = List.of(
            "T", "T", "T extends Number", "T extends Comparable<T>", "T extends Object & Comparable<? super T>");

    private static final List<String> ASKED = List.of(
            "?",
            "? extends Number",
            "? extends Comparable<?>",
            "? extends Comparable<? extends Number>",
            "? extends Runnable",
            "? extends List<?>",
            "? extends Object[]",
            "? super Integer",
            "? super String",
            "? super Integer[]");

    /** Types that methods of the subject speak of. */
    private static final List<String> TYPES = List.of(
            "Number",
            "Integer",
            "Object",
            "String",
            "Runnable",
            "Comparable<String>",
            "Comparable",
            "List<Integer>",
            "List",
            "Integer[]",
            "Object[]");

    /** More types that adapters may implement the contract of. */
    private static final List<String> FURTHER_TYPES = List.of(
            "Long",
            "Comparable<Integer>",
            "Comparable<?>",
            "Comparable<Object>",
            "List<?>",
            "List<Object>",
            "String[]");

    private final Random random = new Random(SEED);
    private final Map<String, Source> worlds = new LinkedHashMap<>();
    private final Map<String, List<Source>> adapters = new LinkedHashMap<>();

    /**
     * Members and methods of a like shape; a dollar sign is where the one speaks of its type parameter and the other of
     * any type.
     */
    private enum Shape {
        TAKEN(
                List.of("void m($ a)", "void m($... a)", "<U extends $> void m(U a)"),
                List.of(
                        "void m($ a)",
                        "void m($... a)",
                        "<X> void m(X a)",
                        "<X extends $> void m(X a)",
                        "<X extends Comparable<X>> void m(X a)",
                        "void m(String a) {} public void m($ a)")),
        RETURNED(List.of("$ m()"), List.of("$ m()", "<X> X m()", "<X extends $> X m()")),
        BOTH(
                List.of("$ m($ a)", "List<$> m($ a)", "$ m(List<$> a)"),
                List.of("$ m($ a)", "<X> X m(X a)", "<X> List<X> m(X a)", "<X extends $> X m(List<? extends X> a)")),
        TAKEN_INSIDE(
                List.of("void m(List<$> a)", "void m(List<? extends $> a)", "void m(List<? super $> a)"),
                List.of(
                        "void m(List<$> a)",
                        "void m(List<? extends $> a)",
                        "void m(List<? super $> a)",
                        "<X extends $> void m(List<X> a)",
                        "<X extends Comparable<X>> void m(List<? extends X> a)")),
        RETURNED_INSIDE(
                List.of("List<$> m()", "List<? extends $> m()", "List<? super $> m()"),
                List.of("List<$> m()", "List<? extends $> m()", "<X extends $> List<X> m()", "List<? super $> m()")),
        IN_ARRAYS(
                List.of("void m($[] a)", "$[] m()", "List<$[]> m()"),
                List.of("void m($[] a)", "$[] m()", "<X extends $> X[] m()", "<X> void m(X[] a)", "List<$[]> m()"));

        final List<String> members;
        final List<String> methods;

        Shape(List<String> members, List<String> methods) {
            this.members = members;
            this.methods = methods;
        }
    }

    @Test
    void a_wildcard_stands_for_what_javac_accepts_in_its_place() throws ReflectiveOperationException {
        while (worlds.size() < WORLDS) {
            declareWorld("World" + worlds.size());
        }
        Javac javac = new Javac();
        worlds.values().removeAll(javac.declare(worlds.values()).keySet());
        assertThat(javac.declare(worlds.values())).isEmpty();
        adapters.keySet().retainAll(worlds.keySet());
        Set<Source> refused = javac.analyze(
                        adapters.values().stream().flatMap(List::stream).toList())
                .keySet();

        Map<String, String> disputed = new TreeMap<>();
        int accepted = 0;
        for (String world : worlds.keySet()) {
            List<Source> suiting = new ArrayList<>(adapters.get(world));
            suiting.removeAll(refused);
            accepted += suiting.isEmpty() ? 0 : 1;
            boolean conforms = conforms(javac.loader(), "asked." + world);
            if (conforms == suiting.isEmpty()) {
                disputed.put(
                        worlds.get(world).text(),
                        conforms
                                ? "is accepted"
                                : "is refused: " + suiting.get(0).text());
            }
        }
        assertThat(disputed).isEmpty();
        assertThat(accepted).isBetween(worlds.size() / 4, worlds.size() / 2);
    }

    private static boolean conforms(ClassLoader loader, String world) throws ReflectiveOperationException {
        return Rules.decide(
                        loader.loadClass(world + "$C"),
                        loader.loadClass(world).getField("asked").getGenericType())
                .conforms();
    }

    private void declareWorld(String name) {
        String parameter = any(PARAMETERS);
        String asked = any(ASKED);
        Shape shape = any(List.of(Shape.values()));
        String member = any(shape.members);
        String method = method(any(shape.methods));
        worlds.put(
                name,
                new Source(
                        "asked." + name,
                        "package asked; import java.util.List; public abstract class " + name + " { public interface P<"
                                + parameter + "> { " + member.replace("$", "T") + "; } "
                                + "public abstract static class C { public " + method + " } "
                                + "public P<" + asked + "> asked; }"));
        List<Source> all = new ArrayList<>();
        Stream.concat(TYPES.stream(), FURTHER_TYPES.stream())
                .forEach(type -> all.add(adapter(name, "Adapter" + all.size(), "", type, member, asked)));
        Stream.concat(Stream.of("Object"), TYPES.stream().filter(type -> isSpokenOf(type, method)))
                .forEach(type -> {
                    String variable = "<Y extends " + bounds(parameter, asked, type) + ">";
                    all.add(adapter(name, "Adapter" + all.size(), variable, "Y", member, asked));
                });
        adapters.put(name, all);
    }

    private static boolean isSpokenOf(String type, String method) {
        return Pattern.compile("[ <(]" + Pattern.quote(type) + "[ >.\\[]")
                .matcher(method.replace("Comparable<X>", "Comparable "))
                .find();
    }

    private String method(String shape) {
        String method = shape;
        while (method.contains("$")) {
            method = method.replaceFirst("\\$", quoteReplacement(any(TYPES)));
        }
        return (method + " {}").replace(" {}", " { throw new Error(); }");
    }

    /**
     * Return what a type variable is to be within, a class first: a type that the subject speaks of too. It cannot be
     * within one interface twice.
     */
    private static String bounds(String parameter, String asked, String spoken) {
        Set<String> bounds = new LinkedHashSet<>(List.of(
                parameter.replaceAll("T extends (Object & )?", "").replace("T", "Y"),
                within(asked, parameter),
                spoken));
        bounds.removeIf(bound -> bound.equals("Y") || bound.equals("Object") || bound.startsWith("?"));
        String text = Stream.concat(
                        bounds.stream().filter("Number"::equals),
                        bounds.stream().filter(bound -> !bound.equals("Number")))
                .collect(Collectors.joining(" & "));
        return text.isEmpty() ? "Object" : text;
    }

    private static String within(String asked, String parameter) {
        String bound = asked.replaceAll("\\? extends (.*)", "$1");
        if (!bound.startsWith("Comparable") || !parameter.contains("Comparable")) {
            return bound;
        }
        return bound.equals("Comparable<?>") ? "Object" : "Number";
    }

    private static Source adapter(
            String world, String name, String variable, String argument, String member, String asked) {
        String call = (member.contains("void") ? "" : "return ") + "target.m" + (member.contains("()") ? "()" : "(a)");
        String type = name + (variable.isEmpty() ? "" : "<Y>");
        return new Source(
                "elsewhere" + world + "." + name,
                "package elsewhere" + world + "; import java.util.List; import asked." + world + ".*; class " + name
                        + variable + " implements P<" + argument + "> { C target; public "
                        + member.replace("$", argument) + " { " + call + "; } static " + variable + " P<" + asked
                        + "> assigned(" + type + " adapter) { return adapter; } }");
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
