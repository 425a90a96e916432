package org.typecontracts.judge.generated;

import java.util.List;

/** What a type parameter may be bounded by. */
enum Bound {
    NONE("", "Object"),
    NUMBER("Number", "Number", "Integer", "Long"),
    SHAPE("Shape", "Shape", "Circle", "Disc"),
    COMPARABLE("Comparable<$>", "Comparable", "String", "Integer"),
    ORDERED("Ordered<$>", "Ordered", "Card"),
    INTERSECTION("CharSequence & Comparable<$>", "CharSequence", "String"),
    OBJECT_FIRST("Object & Comparable<? super $>", "Object", "String", "Long"),
    CLASS_FIRST("Number & Comparable<$>", "Number", "Integer", "Long"),
    ENUM("Enum<$>", "Enum", "Thread.State", "java.util.concurrent.TimeUnit"),
    EXCEPTION("Exception", "Exception", "Oops", "BadOops", "RuntimeException"),
    WILDCARD("Iterable<? extends $>", "Iterable", "java.nio.file.Path"),
    /** The parameter before this one; unbounded when there is none. */
    PREVIOUS("", "Object");

    private final String text;
    private final String erasure;
    private final List<String> examples;

    Bound(String text, String erasure, String... examples) {
        this.text = text;
        this.erasure = erasure;
        this.examples = List.of(examples);
    }

    /** Return the declaration of the parameter of this name, the names before it given. */
    String declaration(String name, List<String> before) {
        if (this == PREVIOUS && !before.isEmpty()) {
            return name + " extends " + before.get(before.size() - 1);
        }
        return text.isEmpty() ? name : name + " extends " + text.replace("$", name);
    }

    Term erasure() {
        return Term.named(erasure);
    }

    /** Return a type argument within the bound: the one proposed where the bound leaves it free. */
    Term example(Term proposed, List<Term> before) {
        if (this == PREVIOUS && !before.isEmpty()) {
            return before.get(before.size() - 1);
        }
        return examples.isEmpty()
                ? proposed
                : Term.named(examples.get(Math.floorMod(proposed.hashCode(), examples.size())));
    }
}
