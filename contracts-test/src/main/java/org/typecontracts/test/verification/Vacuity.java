package org.typecontracts.test.verification;

import java.util.Set;
import org.typecontracts.test.text.TypeNames;

/** What is said where nothing would be tried: a test that looked at nothing must not pass. */
final class Vacuity {
    private Vacuity() {}

    static Problem noSubjects(Class<?> contract) {
        return Problem.of(
                "[no-subjects] Nothing was tried of contract " + TypeNames.simple(contract) + ": there are no subjects",
                new Lines().add("fix", "say what is tried: .on(Something::new); or allow it: .allowingNoSamples()"));
    }

    static Problem noLaws(Class<?> subject, Class<?> contract) {
        return Problem.of(
                "[no-laws] Nothing was tried of " + TypeNames.simple(subject) + ": contract "
                        + TypeNames.simple(contract) + " declares no laws",
                new Lines()
                        .add(
                                "fix",
                                "declare one in " + TypeNames.simple(contract) + ": @Law(\"..\") static boolean name("
                                        + TypeNames.simple(contract) + " subject); or allow it: .allowingNoLaws()"));
    }

    static Problem allSuppressed(Class<?> subject, Class<?> contract, Set<String> suppressed) {
        return Problem.of(
                "[all-laws-suppressed] Nothing was tried of " + TypeNames.simple(subject) + ": every law of contract "
                        + TypeNames.simple(contract) + " is suppressed",
                new Lines()
                        .add("found", "suppressed " + suppressed)
                        .add("fix", "suppress fewer laws; or allow it: .allowingNoLaws()"));
    }

    static Problem noSamples(Class<?> subject, Class<?> contract, VerifiableLaw law, String name, Class<?> parameter) {
        return Problem.of(
                "[no-samples] " + TypeNames.simple(subject) + " was not tried against contract "
                        + TypeNames.simple(contract),
                name,
                new Lines()
                        .add("law", law.id() + ": " + law.sentence())
                        .add("found", "no value for its parameter of type " + TypeNames.simple(parameter))
                        .add(
                                "fix",
                                "give some: .withSamples(..); or suppress the law: .suppressing(\"" + name
                                        + "\"); or allow it: .allowingNoSamples()"));
    }

    static Problem untried(Class<?> subject, Class<?> contract, VerifiableLaw law, String name, int tries) {
        return Problem.of(
                "[law-untried] " + TypeNames.simple(subject) + " was not tried against contract "
                        + TypeNames.simple(contract),
                name,
                new Lines()
                        .add("law", law.id() + ": " + law.sentence())
                        .add("found", "each of " + tries + " samples was refused by an assumption of the law")
                        .add(
                                "fix",
                                "give samples that the law accepts, or suppress the law: .suppressing(\"" + name
                                        + "\")"));
    }
}
