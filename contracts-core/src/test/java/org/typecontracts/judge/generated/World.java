package org.typecontracts.judge.generated;

/** The types, besides the JDK's own, that generated declarations speak of. */
public final class World {
    private World() {}

    /** The top of a small hierarchy. */
    public interface Shape {}

    /** Its middle. */
    public static class Circle implements Shape {}

    /** Its bottom. */
    public static class Disc extends Circle {}

    /** A generic class. */
    public static class Box<T> {}

    /** A generic class below it. */
    public static class Crate<T> extends Box<T> {}

    /** A class below it that is not generic. */
    public static class Letter extends Box<String> {}

    /** A recursive bound. */
    public interface Ordered<T extends Ordered<T>> {}

    /** What meets the recursive bound. */
    public static class Card implements Ordered<Card> {}

    /** A generic class with a class inside each of its objects. */
    public static class Nest<T> {
        /** The class inside. */
        public class Egg {}
    }

    /** A checked exception. */
    public static class Oops extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** A more specific one. */
    public static class BadOops extends Oops {
        private static final long serialVersionUID = 1;
    }
}
