package org.typecontracts.judge;

import static java.util.regex.Matcher.quoteReplacement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.conformance.Rules;
import org.typecontracts.internal.conformance.StructuralDecision;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.MentionedVariables;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.WildcardType;
import org.typecontracts.support.Source;

/**
 * A question with a wildcard is met by any adapter that could be assigned to it: {@code P<? super Integer>} by one that
 * implements {@code P<Number>}, or {@code P<Y>} for a type variable of its own. Which of them compile is for javac to
 * say: the one that the library reports has to, and where it reports none, none of a list may.
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
        Javac javac = new Javac();
        Map<WildcardWorld, StructuralDecision> decisions = decisions(javac);
        Map<WildcardWorld, List<Source>> adapters = new LinkedHashMap<>();
        decisions.forEach((world, decision) -> adapters.put(world, adapters(world, decision)));
        Map<Source, List<Fault>> refused =
                javac.analyze(adapters.values().stream().flatMap(List::stream).toList());

        Map<String, String> disputed = new TreeMap<>();
        decisions.forEach((world, decision) -> {
            List<Source> suiting = new ArrayList<>(adapters.get(world));
            suiting.removeAll(refused.keySet());
            if (decision.conforms() == suiting.isEmpty()) {
                disputed.put(
                        world.declaration().text(),
                        suiting.isEmpty()
                                ? "is accepted as " + decision.typeArguments() + ": "
                                        + adapters.get(world).stream()
                                                .map(refused::get)
                                                .toList()
                                : "is refused: " + suiting.get(0).text());
            }
        });
        assertThat(disputed).isEmpty();
        assertThat(decisions.values().stream()
                        .filter(StructuralDecision::conforms)
                        .count())
                .isBetween(decisions.size() / 4L, decisions.size() / 2L);
    }

    private Map<WildcardWorld, StructuralDecision> decisions(Javac javac) throws ReflectiveOperationException {
        Map<Source, WildcardWorld> worlds = new LinkedHashMap<>();
        while (worlds.size() < WORLDS) {
            WildcardWorld world = world("World" + worlds.size());
            worlds.put(world.declaration(), world);
        }
        worlds.keySet().removeAll(javac.declare(worlds.keySet()).keySet());
        assertThat(javac.declare(worlds.keySet())).isEmpty();
        Map<WildcardWorld, StructuralDecision> decisions = new LinkedHashMap<>();
        for (WildcardWorld world : worlds.values()) {
            decisions.put(world, decision(javac.loader(), "asked." + world.name()));
        }
        return decisions;
    }

    private static StructuralDecision decision(ClassLoader loader, String world) throws ReflectiveOperationException {
        return Rules.decide(
                loader.loadClass(world + "$C"),
                loader.loadClass(world).getField("asked").getGenericType());
    }

    /**
     * Return adapters one of which has to suit if any does: if a type was decided on, that of this type; else that of a
     * type variable like the one that was decided on, unless it is none to declare, and those of a list.
     */
    private static List<Source> adapters(WildcardWorld world, StructuralDecision decision) {
        if (!decision.conforms()) {
            return world.adapters(TYPES, FURTHER_TYPES);
        }
        Type decided = decision.typeArguments().get(0);
        if (!(decided instanceof WildcardType)) {
            return List.of(world.adapterOf(decided));
        }
        List<Source> adapters = world.adapters(TYPES, FURTHER_TYPES);
        adapters.add(world.adapterLike(standsForWildcard(decision)));
        return adapters;
    }

    /** What is reported as the wildcard is a type variable where members mention it. */
    private static CapturedVariable standsForWildcard(StructuralDecision decision) {
        Signature signature =
                ((MemberBinding) decision.members().get(0)).member().signature();
        List<Type> types = new ArrayList<>(signature.parameters());
        types.add(signature.result());
        return types.stream()
                .flatMap(type -> MentionedVariables.of(type).stream())
                .filter(CapturedVariable.class::isInstance)
                .map(CapturedVariable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private WildcardWorld world(String name) {
        String parameter = any(PARAMETERS);
        String asked = any(ASKED);
        Shape shape = any(List.of(Shape.values()));
        return new WildcardWorld(name, parameter, asked, any(shape.members), method(any(shape.methods)));
    }

    private String method(String shape) {
        String method = shape;
        while (method.contains("$")) {
            method = method.replaceFirst("\\$", quoteReplacement(any(TYPES)));
        }
        return (method + " {}").replace(" {}", " { throw new Error(); }");
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
