package org.typecontracts.judge;

import java.lang.reflect.Type;
import java.util.List;

/**
 * What one party says of a pair, and why.
 *
 * @param kind the answer
 * @param reason why, in the party's own words
 * @param typeArguments what the library inferred for the parameters of an open contract; otherwise empty
 */
public record Verdict(Kind kind, String reason, List<Type> typeArguments) {
    /** The things a party can say. */
    public enum Kind {
        /** The subject conforms. */
        ACCEPTS,
        /** The subject does not conform. */
        REFUSES,
        /** No answer: javac cannot be asked, since it would refuse the name of a type; or the library fails. */
        NONE
    }

    /** Return the verdict that accepts, on the grounds given. */
    public static Verdict accepts(String reason) {
        return new Verdict(Kind.ACCEPTS, reason, List.of());
    }

    /** Return the verdict that refuses, for the reason given. */
    public static Verdict refuses(String reason) {
        return new Verdict(Kind.REFUSES, reason, List.of());
    }

    /** Return the verdict of a party that cannot say, for the reason given. */
    public static Verdict none(String reason) {
        return new Verdict(Kind.NONE, reason, List.of());
    }

    /** Return whether the subject conforms. */
    public boolean isAccepting() {
        return kind == Kind.ACCEPTS;
    }
}
