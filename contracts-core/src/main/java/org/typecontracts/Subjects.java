package org.typecontracts;

import java.util.Objects;

/** What can be asked about: any class but the primitive ones. */
final class Subjects {
    private Subjects() {}

    static Class<?> require(Class<?> subject) {
        return require(subject, "subject");
    }

    static Class<?> require(Class<?> subject, String argument) {
        Objects.requireNonNull(subject, argument + " is null; name a class");
        if (subject.isPrimitive()) {
            throw new IllegalArgumentException(
                    "[" + subject.getName() + "] is a primitive type and conforms to nothing; "
                            + (subject == void.class ? "name a class" : "name its box"));
        }
        return subject;
    }
}
