package org.typecontracts.internal.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a class reaches a contract: the registrations on the way, in order; none if it is a subtype. */
public final class Path {
    private final Class<?> subject;
    private final Class<?> contract;
    private final List<Step> steps;

    Path(Class<?> subject, Class<?> contract, @Nullable Step last) {
        this.subject = subject;
        this.contract = contract;
        Deque<Step> inOrder = new ArrayDeque<>();
        for (Step step = last; step != null; step = step.before()) {
            inOrder.addFirst(step);
        }
        this.steps = List.copyOf(inOrder);
    }

    /** Where the way ends. */
    Class<?> contract() {
        return contract;
    }

    /** The registrations on the way. */
    List<Step> steps() {
        return steps;
    }

    /**
     * Return whether an extension is among the registrations.
     *
     * @return whether a function adapts what comes along
     */
    public boolean usesExtension() {
        for (Step step : steps) {
            if (step.byExtension()) {
                return true;
            }
        }
        return false;
    }

    /** The registration at the end of a way that is not inheritance alone. */
    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The path in words: {@code [Robin] is registered under [Songbird], [Songbird] extends [Bird]}. */
    @Override
    public String toString() {
        return words(step -> "");
    }

    /** The path in words, with the names of extensions: {@code [Robin] is extended to [Bird] by [tame], [wild]}. */
    String withNames(View view) {
        return words(step -> names(step.extensions(view)));
    }

    private static String names(List<Extension> extensions) {
        List<String> names = extensions.stream().map(Extension::name).toList();
        return names.stream().allMatch(String::isEmpty)
                ? ""
                : names.stream()
                        .map(name -> name.isEmpty() ? "one without a name" : "[" + name + "]")
                        .collect(Collectors.joining(", ", " by ", ""));
    }

    private String words(Function<Step, String> supplement) {
        StringJoiner text = new StringJoiner(", ");
        Class<?> reached = subject;
        for (Step step : steps) {
            inheritance(text, step.from(), step.type());
            text.add("[" + step.type().getTypeName() + "] is "
                    + (step.byExtension() ? "extended to" : "registered under") + " ["
                    + step.contract().getTypeName() + "]" + supplement.apply(step));
            reached = step.contract();
        }
        inheritance(text, reached, contract);
        return text.toString();
    }

    private static void inheritance(StringJoiner text, Class<?> type, Class<?> supertype) {
        if (type != supertype) {
            text.add("[" + type.getTypeName() + "] "
                    + (type.isInterface() || !supertype.isInterface() ? "extends" : "implements") + " ["
                    + supertype.getTypeName() + "]");
        }
    }
}
