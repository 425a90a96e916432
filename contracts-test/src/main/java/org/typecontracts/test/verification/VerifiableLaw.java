package org.typecontracts.test.verification;

import java.util.List;
import org.typecontracts.Conformance;

/** A law that can be put to values: one that a contract declares, or one that every contract has. */
interface VerifiableLaw {
    /**
     * Return the name of the law.
     *
     * @return the name in kebab case
     */
    String id();

    /**
     * Return the law as one sentence.
     *
     * @return the sentence
     */
    String sentence();

    /**
     * Return the contract under whose name the law is reported.
     *
     * @return the contract
     */
    Class<?> contract();

    /**
     * Return whether a name means this law.
     *
     * @param name the name
     * @return whether it does
     */
    default boolean isNamed(String name) {
        return name.equals(id()) || name.equals(contract().getSimpleName() + "." + id());
    }

    /**
     * Return whether the law asks if the subject conforms, rather than taking it for granted.
     *
     * @return whether it does
     */
    default boolean concernsConformance() {
        return false;
    }

    /**
     * Return what the law holds for all values of, besides the subject.
     *
     * @param conformance how the subject conforms
     * @return the types
     */
    default List<Class<?>> forAll(Conformance<?> conformance) {
        return List.of();
    }

    /**
     * Put the law to one set of values.
     *
     * @param attempt the subject and the values
     * @return what came of it
     * @throws Throwable if the law is broken, or an assumption of it not met
     */
    Outcome attempt(Attempt attempt) throws Throwable;

    /**
     * Put the law to one set of values, and take what it throws for its answer.
     *
     * @param attempt the subject and the values
     * @return what came of it
     */
    default Outcome answer(Attempt attempt) {
        try {
            return attempt(attempt);
        } catch (Throwable thrown) { // A law, an adapter and a subject are the user's: they throw what they like.
            return ThrownOutcome.of(thrown);
        }
    }
}
