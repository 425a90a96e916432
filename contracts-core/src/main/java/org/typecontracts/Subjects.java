package org.typecontracts;

import java.util.Objects;

/** What can be asked about: any class but the primitive ones. */
final class Subjects {
    private Subjects() {}

    static Class<?> require(Class<?> subject) {
        Objects.requireNonNull(subject, "subject is null; name a class");
        if (subject.isPrimitive()) {
            throw new IllegalArgumentException(
                    "[" + subject.getName() + "] is a primitive type and conforms to nothing; ask about its box");
        }
        return subject;
    }
}
