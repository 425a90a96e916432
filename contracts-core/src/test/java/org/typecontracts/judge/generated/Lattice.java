package org.typecontracts.judge.generated;

import java.util.List;
import java.util.Map;
import org.typecontracts.judge.generated.Term.ArrayOf;
import org.typecontracts.judge.generated.Term.Named;

/** Which type is the next one up or down from another, and what it is when boxed. */
final class Lattice {
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "char", "Character",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double");

    private static final List<List<String>> UPWARD = List.of(
            List.of("byte", "short", "int", "long", "float", "double"),
            List.of("char", "int"),
            List.of("Integer", "Number", "java.io.Serializable", "Object"),
            List.of("Long", "Number"),
            List.of("String", "CharSequence", "Object"),
            List.of("Disc", "Circle", "Shape", "Object"),
            List.of("ArrayList", "List", "Collection", "Iterable", "Object"),
            List.of("Crate", "Box", "Object"),
            List.of("BadOops", "Oops", "Exception", "Throwable"));

    private Lattice() {}

    static boolean isPrimitive(Term term) {
        return term instanceof Named named && BOXES.containsKey(named.name());
    }

    /** Return the boxed form, which every other type is by itself. */
    static Term boxed(Term term) {
        return term instanceof Named named ? rename(named, BOXES.getOrDefault(named.name(), named.name())) : term;
    }

    /** Box a primitive type, unbox a box, leave others alone. */
    static Term boxedOrUnboxed(Term term) {
        return BOXES.entrySet().stream()
                .filter(box -> Term.named(box.getValue()).equals(term))
                .map(box -> Term.named(box.getKey()))
                .findFirst()
                .orElseGet(() -> boxed(term));
    }

    static Term wider(Term term) {
        if (term instanceof ArrayOf array) {
            return isPrimitive(array.component()) ? Term.OBJECT : new ArrayOf(wider(array.component()));
        }
        if (term.equals(Term.named("Letter"))) {
            return Term.named("Box", Term.STRING);
        }
        if (term.equals(Term.named("Card"))) {
            return Term.named("Ordered", term);
        }
        return next(term, 1);
    }

    static Term narrower(Term term) {
        if (term instanceof ArrayOf array) {
            return isPrimitive(array.component()) ? term : new ArrayOf(narrower(array.component()));
        }
        if (term.equals(Term.named("Box", Term.STRING))) {
            return Term.named("Letter");
        }
        return term.equals(Term.OBJECT) ? Term.STRING : next(term, -1);
    }

    /** Return what an overridden method may have returned. */
    static Term widerReference(Term term) {
        return isPrimitive(term) ? term : wider(term);
    }

    /** Return what an overriding method may return. */
    static Term narrowerReference(Term term) {
        return isPrimitive(term) ? term : narrower(term);
    }

    private static Term next(Term term, int step) {
        if (!(term instanceof Named named)) {
            return term;
        }
        for (List<String> chain : UPWARD) {
            int place = chain.indexOf(named.name());
            if (place >= 0 && place + step >= 0 && place + step < chain.size()) {
                return rename(named, chain.get(place + step));
            }
        }
        return term;
    }

    private static Term rename(Named named, String name) {
        return name.equals("Object") ? Term.OBJECT : new Named(name, named.arguments());
    }
}
