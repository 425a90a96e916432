package org.typecontracts.judge.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.typecontracts.judge.generated.Recipe.Candidate;
import org.typecontracts.judge.generated.Recipe.Generics;
import org.typecontracts.judge.generated.Recipe.Member;
import org.typecontracts.judge.generated.Recipe.Variation;
import org.typecontracts.judge.generated.Term.ArrayOf;

/** Makes a method of the subject from a member of the protocol. */
final class Candidates {
    private final Candidate recipe;
    private final Map<String, String> typeParameters = new LinkedHashMap<>();
    private final List<Term> parameters = new ArrayList<>();
    private boolean variableArity;

    private Candidates(Candidate recipe) {
        this.recipe = recipe;
    }

    /** Return the variation of a member whose protocol's type parameters have these arguments. */
    static Method vary(Method declared, Member member, Candidate recipe, Map<Term, Term> instantiation) {
        return new Candidates(recipe).vary(declared, member, instantiation);
    }

    private Method vary(Method declared, Member member, Map<Term, Term> instantiation) {
        Map<Term, Term> replacements = new HashMap<>(instantiation);
        replacements.putAll(ownTypeParameters(member.typeParameters()));
        Method seen = declared.replace(replacements);
        for (int i = 0; i < seen.parameters().size(); i++) {
            parameters.add(shift(seen.parameters().get(i), recipe.parameters().get(i)));
        }
        variableArity = seen.variableArity();
        changeArity();
        // These declare type parameters too.
        Optional<Term> result = seen.result().map(type -> shift(type, recipe.result()));
        List<Term> exceptions = exceptions(seen.exceptions());
        return new Method(
                List.copyOf(typeParameters.values()), result, seen.name(), parameters, variableArity, exceptions);
    }

    private Map<Term, Term> ownTypeParameters(List<Bound> bounds) {
        List<String> names = ProtocolAssembly.names("W", bounds.size());
        Map<Term, Term> replacements = new HashMap<>();
        for (int i = 0; i < bounds.size(); i++) {
            Term original = Term.named("U" + i);
            if (recipe.generics() == Generics.ERASED) {
                replacements.put(original, bounds.get(i).erasure());
            } else {
                replacements.put(original, Term.named(names.get(i)));
                typeParameters.put(names.get(i), bounds.get(i).declaration(names.get(i), names.subList(0, i)));
            }
        }
        return replacements;
    }

    private Term shift(Term type, Variation variation) {
        String variable = "X" + variation.variable();
        if (variation.shift().needsVariable()) {
            typeParameters.computeIfAbsent(variable, name -> variation.bound().declaration(name, List.of()));
        }
        return variation.shift().apply(type, Term.fill(variation.fresh(), List.of()), Term.named(variable));
    }

    private void changeArity() {
        Variation extra = recipe.parameters().get(3);
        switch (recipe.arity()) {
            case SAME -> {}
            case GATHERED -> gather();
            case EXTENDED -> {
                if (!variableArity) {
                    parameters.add(new ArrayOf(Term.fill(extra.fresh(), List.of())));
                    variableArity = true;
                }
            }
            case ONE_MORE -> {
                parameters.add(Term.fill(extra.fresh(), List.of()));
                variableArity = false;
            }
            case ONE_LESS -> {
                if (!parameters.isEmpty()) {
                    parameters.remove(parameters.size() - 1);
                    variableArity = false;
                }
            }
        }
    }

    private void gather() {
        if (!parameters.isEmpty() && !variableArity) {
            int first = Math.min(1, parameters.size() - 1);
            Term component = parameters.get(first);
            parameters.subList(first, parameters.size()).clear();
            parameters.add(new ArrayOf(component));
            variableArity = true;
        }
    }

    private List<Term> exceptions(List<Term> original) {
        return switch (recipe.exceptions()) {
            case SAME -> original;
            case NONE -> List.of();
            case MORE_SPECIFIC -> List.of(Term.named("BadOops"));
            case MORE_GENERAL -> List.of(Term.named("Exception"));
            case UNCHECKED -> List.of(Term.named("IllegalStateException"));
            case INFERRED -> {
                typeParameters.put("E0", "E0 extends Exception");
                yield List.of(Term.named("E0"));
            }
        };
    }
}
