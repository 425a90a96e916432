package org.typecontracts.judge.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.typecontracts.judge.generated.Term.ArrayOf;

/**
 * A method as it will be declared.
 *
 * @param typeParameters declarations, bounds included
 * @param result nothing for void
 * @param variableArity whether the last parameter, an array, is of variable arity
 */
record Method(
        List<String> typeParameters,
        Optional<Term> result,
        String name,
        List<Term> parameters,
        boolean variableArity,
        List<Term> exceptions) {

    /** Return the method with types replaced throughout. */
    Method replace(Map<Term, Term> replacements) {
        return new Method(
                typeParameters,
                result.map(type -> Term.replace(type, replacements)),
                name,
                Term.replaceAll(parameters, replacements),
                variableArity,
                Term.replaceAll(exceptions, replacements));
    }

    /** Return the method with another result and nothing thrown. */
    Method returning(Optional<Term> otherResult) {
        return new Method(typeParameters, otherResult, name, parameters, variableArity, List.of());
    }

    /** Return whether a type is named somewhere in the signature. */
    boolean mentions(Term type) {
        Map<Term, Term> marked = Map.of(type, Term.named("Marked"));
        return !replace(marked).equals(this);
    }

    /** Return whether the bound of a type parameter of its own is the one of this name. */
    boolean isBoundedBy(String name) {
        return typeParameters.stream().anyMatch(declaration -> declaration.endsWith(" extends " + name));
    }

    /** Return what no two methods of a class may have in common. */
    String key() {
        return name + parameters;
    }

    /** Return the declaration with these modifiers, and with a body that no one runs unless it is abstract. */
    String declaration(String modifiers, boolean isAbstract) {
        List<String> parts = new ArrayList<>();
        parts.add(modifiers);
        if (!typeParameters.isEmpty()) {
            parts.add("<" + String.join(", ", typeParameters) + ">");
        }
        parts.add(result.map(Term::toString).orElse("void"));
        parts.add(name + "(" + parameterList() + ")");
        if (!exceptions.isEmpty()) {
            parts.add("throws " + exceptions.stream().map(Term::toString).collect(Collectors.joining(", ")));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts) + (isAbstract ? ";" : " { throw new Error(); }");
    }

    private String parameterList() {
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> parameter(i) + " a" + (i + 1))
                .collect(Collectors.joining(", "));
    }

    private String parameter(int index) {
        Term type = parameters.get(index);
        return variableArity && index == parameters.size() - 1 && type instanceof ArrayOf array
                ? array.component() + "..."
                : type.toString();
    }
}
