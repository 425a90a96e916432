package org.typecontracts.judge.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.typecontracts.judge.generated.Recipe.Member;
import org.typecontracts.judge.generated.Recipe.Place;
import org.typecontracts.judge.generated.Recipe.Thrown;
import org.typecontracts.judge.generated.Term.ArrayOf;

/** Writes the protocol P, its superinterface Q, and the instantiation that the subject will be made for. */
final class ProtocolAssembly {
    private static final Term BASE_PARAMETER = Term.named("Q0");

    private final Recipe.Protocol recipe;
    private final List<String> names;
    private final List<Term> instantiation = new ArrayList<>();
    private final Term baseArgument;
    private final TypeBody own = new TypeBody();
    private final TypeBody base = new TypeBody();

    ProtocolAssembly(Recipe.Protocol recipe) {
        this.recipe = recipe;
        names = names("T", recipe.parameters().size());
        for (int i = 0; i < names.size(); i++) {
            Term proposed = Term.fill(recipe.arguments().get(i), List.of());
            instantiation.add(recipe.parameters().get(i).example(proposed, instantiation));
        }
        baseArgument = Term.fill(recipe.base(), names);
    }

    /** Return the type parameters by name with their arguments. */
    Map<Term, Term> instantiation() {
        Map<Term, Term> byName = new HashMap<>();
        IntStream.range(0, names.size()).forEach(i -> byName.put(Term.named(names.get(i)), instantiation.get(i)));
        return byName;
    }

    /** Declare a member, and return it as P sees it. */
    Method declare(Member member) {
        List<String> ownNames = names("U", member.typeParameters().size());
        List<String> scope = new ArrayList<>(ownNames);
        scope.addAll(names);
        List<Term> parameters = new ArrayList<>(Term.fillAll(member.parameters(), scope));
        boolean variableArity = member.variableArity() && !parameters.isEmpty();
        if (variableArity) {
            parameters.add(new ArrayOf(parameters.remove(parameters.size() - 1)));
        }
        Method method = new Method(
                declarations(ownNames, member.typeParameters(), names),
                member.result().map(type -> Term.fill(type, scope)),
                member.name().text,
                parameters,
                variableArity,
                member.exceptions().stream()
                        .map(thrown -> exception(thrown, ownNames, member))
                        .toList());
        place(method, member.place());
        return method;
    }

    private void place(Method method, Place place) {
        Method inBase = method.replace(Map.of(baseArgument, BASE_PARAMETER));
        boolean fitsBase =
                names.stream().noneMatch(name -> inBase.mentions(Term.named(name)) || inBase.isBoundedBy(name));
        if (place != Place.OWN && fitsBase) {
            base.declare(
                    place == Place.RESTATED ? inBase.returning(inBase.result().map(Lattice::widerReference)) : inBase,
                    "",
                    true);
        }
        boolean isDefault = place == Place.DEFAULTED && fitsBase;
        if (place != Place.INHERITED || !fitsBase) {
            own.declare(
                    place == Place.RESTATED ? method.returning(method.result()) : method,
                    isDefault ? "default" : "",
                    !isDefault);
        }
    }

    private Term exception(Thrown thrown, List<String> ownNames, Member member) {
        return switch (thrown) {
            case CHECKED -> Term.named("Oops");
            case SPECIFIC -> Term.named("BadOops");
            case UNCHECKED -> Term.named("IllegalStateException");
            case VARIABLE ->
                firstException(ownNames, member.typeParameters())
                        .or(() -> firstException(names, recipe.parameters()))
                        .orElse(Term.named("Oops"));
        };
    }

    private static Optional<Term> firstException(List<String> names, List<Bound> bounds) {
        return IntStream.range(0, names.size())
                .filter(i -> bounds.get(i) == Bound.EXCEPTION)
                .mapToObj(i -> Term.named(names.get(i)))
                .findFirst();
    }

    String text() {
        String above = base.isEmpty() ? "" : " extends Q<" + baseArgument + ">";
        String protocol = own.text(
                "public interface P" + parameterList(declarations(names, recipe.parameters(), List.of())) + above);
        return base.isEmpty() ? protocol : base.text("public interface Q<Q0>") + protocol;
    }

    /** Return a declaration from which reflection reads the instantiation. */
    String question() {
        return "    public static P"
                + parameterList(instantiation.stream().map(Term::toString).toList()) + " asked;\n";
    }

    static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    /** Return declarations of type parameters; those around them come before the first. */
    private static List<String> declarations(List<String> names, List<Bound> bounds, List<String> around) {
        List<String> before = new ArrayList<>(around);
        List<String> declarations = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            declarations.add(bounds.get(i).declaration(names.get(i), before));
            before.add(names.get(i));
        }
        return declarations;
    }

    static String parameterList(List<String> parameters) {
        return parameters.isEmpty() ? "" : "<" + String.join(", ", parameters) + ">";
    }
}
