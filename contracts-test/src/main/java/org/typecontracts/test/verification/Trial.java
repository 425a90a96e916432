package org.typecontracts.test.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.typecontracts.Conformance;
import org.typecontracts.test.text.TypeNames;

/** Tries one law on the subjects of one class. */
final class Trial {
    private static final int MOST_COMBINATIONS = 100_000;

    private final Verification<?> verification;
    private final Subjects subjects;
    private final VerifiableLaw law;
    private final Conformances conformances;

    Trial(Verification<?> verification, Subjects subjects, VerifiableLaw law) {
        this.verification = verification;
        this.subjects = subjects;
        this.law = law;
        this.conformances = new Conformances(verification.contract());
    }

    /** Return subject, contract and law. */
    String name() {
        return TypeNames.simple(subjects.type()) + "." + TypeNames.simple(law.contract()) + "." + law.id();
    }

    LawResult run() {
        Conformance<?> conformance = conformances.of(subjects.type());
        if (!conformance.conforms() && !law.concernsConformance()) {
            return LawResult.notTried(name(), "the subject does not conform");
        }
        List<ValueSource<?>> sources = new ArrayList<>();
        sources.add(subjects.joined());
        for (Class<?> parameter : law.forAll(conformance)) {
            Optional<ValueSource<?>> values = valuesOf(parameter);
            if (values.isEmpty()) {
                return withoutSamples(parameter);
            }
            sources.add(values.get());
        }
        return run(sources);
    }

    private LawResult run(List<ValueSource<?>> sources) {
        int tries = Math.max(verification.settings().tries(), combinations(sources));
        Random seeds = new Random(verification.settings().seed());
        int discarded = 0;
        for (int number = 0; number < tries; number++) {
            Attempt attempt = attempt(sources, number, seeds);
            Outcome outcome = law.answer(attempt);
            if (outcome instanceof Outcome.Broken broken) {
                return violated(new Counterexample(attempt, broken), number + 1, tries);
            }
            discarded += outcome instanceof Outcome.Discarded ? 1 : 0;
        }
        return discarded == tries ? untried(tries) : LawResult.kept(name(), tries - discarded);
    }

    private Attempt attempt(List<ValueSource<?>> sources, int number, Random seeds) {
        List<Sample<?>> samples = new ArrayList<>();
        int combination = number;
        for (ValueSource<?> source : sources) {
            samples.add(source.draw(combination % source.size(), seeds.nextLong()));
            combination /= source.size();
        }
        long seed = seeds.nextLong();
        return new Attempt(
                conformances,
                samples.get(0),
                List.copyOf(samples.subList(1, samples.size())),
                type -> valuesOf(type).map(source -> source.draw(Math.floorMod(seed, source.size()), seed)));
    }

    private Optional<ValueSource<?>> valuesOf(Class<?> type) {
        return verification.valuesOf(type, subjects);
    }

    private static int combinations(List<ValueSource<?>> sources) {
        long product = 1;
        for (ValueSource<?> source : sources) {
            product = Math.min(MOST_COMBINATIONS, product * source.size());
        }
        return (int) product;
    }

    private LawResult violated(Counterexample first, int number, int tries) {
        Counterexample simplest = Shrinking.simplest(law, first);
        Problem problem = new ViolationText(subjects.type(), verification, law).of(first, simplest, number, tries);
        return LawResult.failed(name(), problem, number, simplest.broken().thrown());
    }

    private LawResult withoutSamples(Class<?> parameter) {
        if (verification.settings().allowsNoSamples()) {
            return LawResult.notTried(name(), "no value for its parameter of type " + TypeNames.simple(parameter));
        }
        Class<?> contract = verification.contract().type();
        return LawResult.failed(
                name(),
                Vacuity.noSamples(subjects.type(), contract, law, verification.nameOf(law), parameter),
                0,
                null);
    }

    private LawResult untried(int tries) {
        Class<?> contract = verification.contract().type();
        return LawResult.failed(
                name(), Vacuity.untried(subjects.type(), contract, law, verification.nameOf(law), tries), tries, null);
    }
}
