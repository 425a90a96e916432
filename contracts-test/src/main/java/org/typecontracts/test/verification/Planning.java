package org.typecontracts.test.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a verification into the laws that are tried, subject class by subject class. */
final class Planning<T> {
    private final Verification<T> verification;
    private final Settings settings;

    Planning(Verification<T> verification) {
        this.verification = verification;
        this.settings = verification.settings();
    }

    List<PlannedLaw> plan() {
        if (verification.subjects().isEmpty() && !settings.allowsNoSamples()) {
            return List.of(PlannedLaw.failing(Vacuity.noSubjects(contract())));
        }
        List<PlannedLaw> plan = new ArrayList<>();
        subjectsByClass().forEach((type, sources) -> plan.addAll(plan(new Subjects(type, sources))));
        return plan;
    }

    private List<PlannedLaw> plan(Subjects subjects) {
        List<VerifiableLaw> laws = verification.laws();
        List<VerifiableLaw> tried =
                laws.stream().filter(law -> isTried(law, subjects)).toList();
        List<PlannedLaw> plan = new ArrayList<>();
        for (VerifiableLaw law : tried) {
            plan.add(PlannedLaw.of(new Trial(verification, subjects, law)));
        }
        if (!settings.allowsNoLaws() && tried.stream().noneMatch(DeclaredLaw.class::isInstance)) {
            plan.add(PlannedLaw.failing(vacuity(subjects, laws)));
        }
        return plan;
    }

    private Problem vacuity(Subjects subjects, List<VerifiableLaw> laws) {
        return laws.stream().anyMatch(DeclaredLaw.class::isInstance)
                ? Vacuity.allSuppressed(subjects.type(), contract(), settings.suppressed())
                : Vacuity.noLaws(subjects.type(), contract());
    }

    private Class<?> contract() {
        return verification.contract().type();
    }

    /** Where the subjects do not conform, no other law is tried, and that must not pass unnoticed. */
    private boolean isTried(VerifiableLaw law, Subjects subjects) {
        return settings.suppressed().stream().noneMatch(law::isNamed)
                || law.concernsConformance() && !verification.contract().isSubclass(subjects.type());
    }

    private Map<Class<?>, Collection<ValueSource<?>>> subjectsByClass() {
        Map<Class<?>, Collection<ValueSource<?>>> groups = new LinkedHashMap<>();
        for (ValueSource<?> source : verification.subjects()) {
            groups.computeIfAbsent(Subjects.typeOf(source, settings.seed()), type -> new ArrayList<>())
                    .add(source);
        }
        return groups;
    }
}
