package org.typecontracts.test.verification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/** One set of values that a law is put to. */
final class Attempt {
    private final Contract<?> contract;
    private final Sample<?> subject;
    private final List<Sample<?>> arguments;
    private final Function<Class<?>, Optional<Sample<?>>> values;

    Attempt(
            Contract<?> contract,
            Sample<?> subject,
            List<Sample<?>> arguments,
            Function<Class<?>, Optional<Sample<?>>> values) {
        this.contract = contract;
        this.subject = subject;
        this.arguments = arguments;
        this.values = values;
    }

    Contract<?> contract() {
        return contract;
    }

    /** Return the subject, made afresh by each call if its source can. */
    Object subject() {
        return Objects.requireNonNull(subject.value(), "A source of subjects gave null; a subject is an object");
    }

    /** Return a subject as the contract. */
    Object adapted() {
        return contract.adapt(subject());
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
        return new Attempt(contract, otherSubject, otherArguments, values);
    }
}
