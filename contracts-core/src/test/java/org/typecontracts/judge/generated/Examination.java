package org.typecontracts.judge.generated;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.typecontracts.judge.Comparison;
import org.typecontracts.judge.Fault;
import org.typecontracts.judge.Javac;
import org.typecontracts.judge.Judge;
import org.typecontracts.judge.Library;
import org.typecontracts.judge.Pair;
import org.typecontracts.judge.Tribunal;
import org.typecontracts.support.Source;

/**
 * Compiles the families of many recipes together and has javac and the library decide on each.
 *
 * <p>One examination is three or four compilations however many recipes there are, and so the way to shrink is to
 * examine all the next simpler recipes at once.
 */
final class Examination {
    private static final String PACKAGE = "declared";

    private final Javac javac = new Javac();
    private final Map<Recipe, Source> sources = new LinkedHashMap<>();
    private final Map<Recipe, List<Comparison>> comparisons = new LinkedHashMap<>();
    private final List<Fault> discarded = new ArrayList<>();

    private Examination(List<Recipe> recipes) {
        for (Recipe recipe : recipes) {
            String name = "Family" + sources.size();
            sources.computeIfAbsent(
                    recipe, unseen -> new Source(PACKAGE + "." + name, Family.source(unseen, PACKAGE, name)));
        }
    }

    /** Examine these. */
    static Examination of(List<Recipe> recipes, Library library) {
        Examination examination = new Examination(recipes);
        examination.declare();
        examination.compare(library);
        return examination;
    }

    /** Return what both parties say of a recipe's pair; nothing where javac refuses the declarations by themselves. */
    List<Comparison> comparisons(Recipe recipe) {
        return comparisons.getOrDefault(recipe, List.of());
    }

    /** Return what was wrong with those recipes whose declarations javac refuses by themselves. */
    List<Fault> discarded() {
        return discarded;
    }

    /** Return the source of a recipe's family. */
    String declarations(Recipe recipe) {
        return Optional.ofNullable(sources.get(recipe)).orElseThrow().text();
    }

    /** Leave out what javac refuses, until it compiles the rest. */
    private void declare() {
        Map<Source, List<Fault>> faults = javac.declare(sources.values());
        while (!faults.isEmpty()) {
            faults.values().forEach(found -> discarded.add(found.get(0)));
            sources.values().removeAll(faults.keySet());
            faults = javac.declare(sources.values());
        }
    }

    private void compare(Library library) {
        ClassLoader loader = javac.loader();
        Map<Pair, Recipe> recipes = new LinkedHashMap<>();
        sources.forEach((recipe, source) -> pairs(loader, source).forEach(pair -> recipes.put(pair, recipe)));
        new Tribunal(new Judge(javac), library)
                .compare(recipes.keySet())
                .forEach(comparison -> comparisons
                        .computeIfAbsent(recipes.get(comparison.pair()), recipe -> new ArrayList<>())
                        .add(comparison));
        comparisons.replaceAll((recipe, about) -> withKnownInstantiation(about));
    }

    /**
     * What suits with the type arguments of the recipe suits without, though the judge may not come to try them; unless
     * they are none that the subject speaks of.
     */
    private static List<Comparison> withKnownInstantiation(List<Comparison> comparisons) {
        return comparisons.stream()
                .map(open -> comparisons.stream()
                        .filter(exact -> exact.javac().verdict().isAccepting()
                                && exact.pair().isInstanceOf(open.pair())
                                && exact.pair().isOfTypesOfTheSubject())
                        .findFirst()
                        .map(exact -> new Comparison(open.pair(), exact.javac(), open.library()))
                        .orElse(open))
                .toList();
    }

    /** Return the open question, the exact one where the protocol is generic, and that of an array for its clone(). */
    private static Stream<Pair> pairs(ClassLoader loader, Source source) {
        String family = source.getName().substring(1).replace('/', '.').replace(".java", "");
        try {
            Class<?> asked = loader.loadClass(family);
            Class<?> subject = asked.getField("subject").getType();
            Class<?> protocol = loader.loadClass(family + "$P");
            var exact = asked.getField("asked").getGenericType();
            Stream.Builder<Pair> pairs = Stream.<Pair>builder().add(new Pair(subject, protocol));
            if (exact instanceof ParameterizedType) {
                pairs.add(new Pair(subject, exact));
            }
            if (source.text().contains(" " + Recipe.Name.CLONE.text + "(")) {
                pairs.add(new Pair(subject.arrayType(), protocol));
            }
            return pairs.build();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(source.text(), e);
        }
    }
}
