package org.typecontracts.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.model.DeclaredVariable;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.support.Source;

/**
 * A question with a wildcard, and the adapters that answer it; a dollar sign is where the member speaks of the type
 * parameter.
 *
 * @param name the class that declares the protocol, the subject and the question
 * @param parameter the type parameter of the protocol, T, with its bounds
 * @param asked the wildcard that is asked in its place
 * @param member the only member of the protocol
 * @param method what the subject has
 */
record WildcardWorld(String name, String parameter, String asked, String member, String method) {
    /** Return the protocol, the subject and the question. */
    Source declaration() {
        return new Source(
                "asked." + name,
                "package asked; import java.util.List; public abstract class " + name + " { public interface P<"
                        + parameter + "> { " + member.replace("$", "T") + "; } "
                        + "public abstract static class C { public " + method + " } "
                        + "public P<" + asked + "> asked; }");
    }

    /** Return the adapter that implements the protocol of a type. */
    Source adapterOf(Type type) {
        return adapter("Adapter", "", ReadableForm.of(type));
    }

    /** Return the adapter that implements the protocol of a type variable with this one's upper bounds. */
    Source adapterLike(CapturedVariable variable) {
        TypeVariable declared = new DeclaredVariable("Y", variable, variable::upperBound);
        Type bound = Substitution.of(List.of(variable), List.of(declared)).apply(variable.upperBound());
        return adapterWithin("Adapter", bounds(components(bound)));
    }

    private static List<String> components(Type bound) {
        List<Type> components =
                bound instanceof IntersectionType intersection ? intersection.components() : List.of(bound);
        return components.stream().map(ReadableForm::of).toList();
    }

    /** Return adapters that implement the protocol of some types, or of a type variable within those spoken of. */
    List<Source> adapters(List<String> types, List<String> furtherTypes) {
        List<Source> adapters = new ArrayList<>();
        Stream.concat(types.stream(), furtherTypes.stream())
                .forEach(type -> adapters.add(adapter("Adapter" + adapters.size(), "", type)));
        Stream.concat(Stream.of("Object"), types.stream().filter(this::isSpokenOf))
                .forEach(type -> adapters.add(adapterWithin("Adapter" + adapters.size(), bounds(List.of(type)))));
        return adapters;
    }

    private boolean isSpokenOf(String type) {
        return Pattern.compile("[ <(]" + Pattern.quote(type) + "[ >.\\[]")
                .matcher(method.replace("Comparable<X>", "Comparable "))
                .find();
    }

    /**
     * Return what a type variable is to be within, a class first: types that the subject speaks of too. It cannot be
     * within one interface twice.
     */
    private String bounds(List<String> spoken) {
        Map<String, String> bounds = new LinkedHashMap<>();
        String declared = parameter.replaceAll("T extends (Object & )?", "").replace("T", "Y");
        Stream.of(List.of(declared, within()), spoken, List.of(declared))
                .flatMap(List::stream)
                .filter(bound -> !bound.equals("Y") && !bound.equals("Object") && !bound.startsWith("?"))
                .forEach(bound -> bounds.put(bound.replaceAll("<.*", ""), bound));
        String text = Stream.concat(
                        bounds.values().stream().filter("Number"::equals),
                        bounds.values().stream().filter(bound -> !bound.equals("Number")))
                .collect(Collectors.joining(" & "));
        return text.isEmpty() ? "Object" : text;
    }

    private String within() {
        String bound = asked.replaceAll("\\? extends (.*)", "$1");
        if (!bound.startsWith("Comparable") || !parameter.contains("Comparable")) {
            return bound;
        }
        return bound.equals("Comparable<?>") ? "Object" : "Number";
    }

    private Source adapterWithin(String className, String bound) {
        return adapter(className, "<Y extends " + bound + ">", "Y");
    }

    private Source adapter(String className, String variable, String argument) {
        String call = (member.contains("void") ? "" : "return ") + "target.m" + (member.contains("()") ? "()" : "(a)");
        String type = className + (variable.isEmpty() ? "" : "<Y>");
        return new Source(
                "elsewhere" + name + "." + className,
                "package elsewhere" + name + "; import java.util.List; import asked." + name + ".*; class " + className
                        + variable + " implements P<" + argument + "> { C target; public "
                        + member.replace("$", argument) + " { " + call + "; } static " + variable + " P<" + asked
                        + "> assigned(" + type + " adapter) { return adapter; } }");
    }
}
