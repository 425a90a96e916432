package org.typecontracts;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Read, decide, act: no step knows the next, and none knows the public types but for their vocabulary. */
class PackageDependenciesTest {
    private static final String TOP = "org.typecontracts";
    private static final String INTERNAL = TOP + ".internal.";
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("collections", Set.of()),
            entry("model", Set.of()),
            entry("reflect", Set.of("model")),
            entry("language", Set.of("model")),
            entry("conformance", Set.of("model", "language")),
            entry("explanation", Set.of("model", "language", "conformance")),
            entry("creation", Set.of("model", "reflect", "conformance", "explanation")),
            entry("contract", Set.of("model", "reflect", "conformance")),
            entry("registry", Set.of("collections", "model", "reflect", "language", "conformance", "contract")),
            entry("adapter", Set.of("collections", "reflect")),
            entry("adaptation", Set.of("model", "reflect", "conformance", "contract", "adapter")));

    /** They stand above these and may know the public types; of one another they know no more than this. */
    private static final Map<String, Set<String>> ABOVE = Map.of(
            "description", Set.of(),
            "protocols", Set.of("protocols.collections", "protocols.files", "protocols.numbers", "protocols.behaviour"),
            "protocols.collections", Set.of("protocols.views"),
            "protocols.views", Set.of(),
            "protocols.files", Set.of(),
            "protocols.numbers", Set.of(),
            "protocols.behaviour", Set.of("protocols.views"));

    private static List<Dependency> dependencies = List.of();

    /** That one class mentions another. */
    private record Dependency(String from, String to) {
        boolean leadsTo(String packageName) {
            return packageOf(to).equals(packageName);
        }

        boolean leadsToOneOf(Set<String> steps) {
            return steps.stream().anyMatch(step -> leadsTo(INTERNAL + step));
        }

        boolean leavesItsStep() {
            return packageOf(to).startsWith(INTERNAL) && !leadsTo(packageOf(from));
        }

        String step() {
            return packageOf(from).substring(INTERNAL.length());
        }
    }

    @BeforeAll
    static void read_class_files() {
        StringWriter found = new StringWriter();
        PrintWriter out = new PrintWriter(found, true);
        String classes = Path.of("target", "classes", "org").toString();
        int failures = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(out, out, "-verbose:class", "-filter:none", "--ignore-missing-deps", classes);
        assertThat(failures).as(found.toString()).isZero();
        dependencies = found.toString()
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words[0].startsWith(INTERNAL) && words[1].equals("->"))
                .map(words -> new Dependency(words[0], words[2]))
                .toList();
    }

    @Test
    void every_internal_package_has_its_rule() {
        Set<String> ruled = new HashSet<>(MAY_KNOW.keySet());
        ruled.addAll(ABOVE.keySet());
        assertThat(dependencies).extracting(Dependency::step).containsOnly(ruled.toArray(String[]::new));
    }

    @Test
    void no_step_knows_a_later_one() {
        assertThat(ofSteps(Dependency::leavesItsStep))
                .isNotEmpty()
                .allMatch(dependency -> dependency.leadsToOneOf(MAY_KNOW.get(dependency.step())));
    }

    @Test
    void what_stands_above_the_steps_is_in_layers_too() {
        assertThat(dependencies)
                .filteredOn(dependency -> ABOVE.containsKey(dependency.step()))
                .filteredOn(dependency -> dependency.leavesItsStep() && dependency.leadsToOneOf(ABOVE.keySet()))
                .isNotEmpty()
                .allMatch(dependency -> dependency.leadsToOneOf(ABOVE.get(dependency.step())));
    }

    @Test
    void of_the_public_types_a_step_knows_annotations_enums_and_exceptions_alone() {
        assertThat(ofSteps(dependency -> dependency.leadsTo(TOP) && !isVocabulary(dependency)))
                .isEmpty();
    }

    @Test
    void no_step_knows_the_built_in_protocols() {
        assertThat(ofSteps(dependency -> dependency.leadsTo(TOP + ".protocols")))
                .isEmpty();
    }

    @Test
    void the_model_and_the_decision_know_nothing_of_reflection() {
        assertThat(ofSteps(dependency -> Set.of("model", "language", "conformance", "explanation")
                                .contains(dependency.step())
                        && dependency.leadsTo("java.lang.reflect")))
                .isEmpty();
    }

    @Test
    void byte_buddy_is_known_where_adapters_are_generated_and_nowhere_else() {
        assertThat(dependencies)
                .filteredOn(dependency -> dependency.to().startsWith("net.bytebuddy."))
                .isNotEmpty()
                .allMatch(dependency -> dependency.step().equals("adapter"));
    }

    private static List<Dependency> ofSteps(Predicate<Dependency> condition) {
        return dependencies.stream()
                .filter(dependency -> MAY_KNOW.containsKey(dependency.step()))
                .filter(condition)
                .toList();
    }

    /** A class file that mentions a nested type mentions the one around it, too. */
    private static boolean isVocabulary(Dependency dependency) {
        return isVocabulary(dependency.to())
                || dependencies.stream()
                        .filter(other -> other.from().equals(dependency.from()))
                        .anyMatch(other -> other.to().startsWith(dependency.to() + "$") && isVocabulary(other.to()));
    }

    private static boolean isVocabulary(String name) {
        try {
            Class<?> type = Class.forName(name, false, PackageDependenciesTest.class.getClassLoader());
            return type.isAnnotation() || type.isEnum() || Throwable.class.isAssignableFrom(type);
        } catch (ClassNotFoundException exception) {
            throw new AssertionError(exception);
        }
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}
