package org.typecontracts.test.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance;
import org.typecontracts.Contract;

/** One set of values that a law is put to. */
final class Attempt {
    private final Conformances conformances;
    private final Sample<?> subject;
    private final List<Sample<?>> arguments;
    private final Function<Class<?>, Optional<Sample<?>>> values;

    Attempt(
            Conformances conformances,
            Sample<?> subject,
            List<Sample<?>> arguments,
            Function<Class<?>, Optional<Sample<?>>> values) {
        this.conformances = conformances;
        this.subject = subject;
        this.arguments = arguments;
        this.values = values;
    }

    Contract<?> contract() {
        return conformances.contract();
    }

    /** Return how a subject conforms. */
    Conformance<?> conformanceOf(Object object) {
        return conformances.of(object.getClass());
    }

    /** Return which members a subject has of its own, whether or not it conforms by them. */
    Conformance<?> membersOf(Object object) {
        return conformances.byMembers(object.getClass());
    }

    /** Return the subject, made afresh by each call if its source can. */
    Object subject() {
        return Subjects.require(subject.value());
    }

    /** Return a subject as the contract. */
    Object adapted() {
        return contract().adapt(subject());
    }

    @Nullable
    Object[] arguments() {
        return arguments.stream().map(Sample::value).toArray();
    }

    /** Return some value of a type, for a member of the contract. */
    Optional<Sample<?>> valueOf(Class<?> type) {
        return values.apply(type);
    }

    Sample<?> subjectSample() {
        return subject;
    }

    List<Sample<?>> argumentSamples() {
        return arguments;
    }

    Attempt with(Sample<?> otherSubject, List<Sample<?>> otherArguments) {
        return new Attempt(conformances, otherSubject, otherArguments, values);
    }
}
