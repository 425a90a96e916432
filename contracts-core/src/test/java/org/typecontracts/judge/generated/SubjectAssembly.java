package org.typecontracts.judge.generated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.typecontracts.judge.generated.Recipe.Form;
import org.typecontracts.judge.generated.Recipe.Heritage;
import org.typecontracts.judge.generated.Recipe.Home;
import org.typecontracts.judge.generated.Recipe.Kind;

/** Writes the subject C, its superclass B, B's superclass A, and the superinterfaces I and J. */
final class SubjectAssembly {
    private static final Term OWN_PARAMETER = Term.named("C0");
    private static final Term TOP_PARAMETER = Term.named("A0");
    private static final Term SUPERCLASS_PARAMETER = Term.named("B0");
    private static final Term INTERFACE_PARAMETER = Term.named("I0");
    private static final Term SECOND_INTERFACE_PARAMETER = Term.named("J0");

    private final Recipe.Subject recipe;
    private final TypeBody own = new TypeBody();
    private final TypeBody constant = new TypeBody();
    private final TypeBody superclass = new TypeBody();
    private final TypeBody top = new TypeBody();
    private final TypeBody superinterface = new TypeBody();
    private final TypeBody secondInterface = new TypeBody();

    SubjectAssembly(Recipe.Subject recipe) {
        this.recipe = recipe;
    }

    /**
     * Declare a method where the recipe says.
     *
     * @param abstracted the type that becomes the type parameter of a generic subject
     */
    void declare(Method method, Home home, Term abstracted) {
        switch (feasible(home)) {
            case SUBJECT -> declareOwn(isGeneric() ? method.replace(Map.of(abstracted, OWN_PARAMETER)) : method);
            case SUPERCLASS -> declareInSuperclass(method);
            case GRANDPARENT -> top.declare(moved(method, recipe.superclass(), TOP_PARAMETER), "public", false);
            case SUPERINTERFACE -> declareIn(superinterface, method, INTERFACE_PARAMETER);
            case SECOND_SUPERINTERFACE -> declareIn(secondInterface, method, SECOND_INTERFACE_PARAMETER);
            case OVERRIDDEN -> {
                declareInSuperclass(method);
                declareOwn(asInherited(method).returning(method.result().map(Lattice::narrowerReference)));
            }
            case STATIC -> own.declare(method, "public static", false);
            case PROTECTED -> own.declare(method, "protected", false);
            case PACKAGE -> own.declare(method, "", false);
            case PRIVATE -> own.declare(method, "private", false);
            case PRIVATE_IN_SUPERCLASS -> superclass.declare(method, "private", false);
            case PRIVATE_IN_SUPERINTERFACE -> superinterface.declare(method, "private", false);
            case STATIC_IN_SUPERCLASS -> superclass.declare(method, "public static", false);
        }
    }

    /** Return the nearest place to the one wanted that the kind of subject has. */
    private Home feasible(Home home) {
        Home here = recipe.kind().hasSuperclass() ? home : withoutSuperclass(home);
        return recipe.kind().isInterface() && (here == Home.PROTECTED || here == Home.PACKAGE) ? Home.SUBJECT : here;
    }

    private static Home withoutSuperclass(Home home) {
        return switch (home) {
            case SUPERCLASS, OVERRIDDEN -> Home.SUPERINTERFACE;
            case GRANDPARENT -> Home.SECOND_SUPERINTERFACE;
            case STATIC_IN_SUPERCLASS -> Home.STATIC;
            case PRIVATE_IN_SUPERCLASS -> Home.PRIVATE_IN_SUPERINTERFACE;
            default -> home;
        };
    }

    private void declareOwn(Method method) {
        switch (recipe.kind()) {
            case INTERFACE, SEALED_INTERFACE -> own.declare(method, "public", true);
            case ENUM_WITH_BODIES -> {
                own.declare(method, "public abstract", true);
                constant.declare(method, "public", false);
            }
            default -> own.declare(method, "public", false);
        }
    }

    private void declareInSuperclass(Method method) {
        superclass.declare(moved(method, recipe.superclass(), SUPERCLASS_PARAMETER), "public", false);
    }

    private void declareIn(TypeBody body, Method method, Term parameter) {
        boolean isAbstract = recipe.kind().leavesMethodsAbstract();
        body.declare(moved(method, recipe.superinterface(), parameter), isAbstract ? "" : "default", isAbstract);
    }

    /** Return a method as a generic supertype declares it: its type parameter in place of its argument. */
    private static Method moved(Method method, Heritage heritage, Term parameter) {
        return heritage.form() == Form.NOT_GENERIC ? method : method.replace(Map.of(argument(heritage), parameter));
    }

    private Method asInherited(Method method) {
        return recipe.superclass().form() == Form.PASSED_ON && isGeneric()
                ? method.replace(Map.of(argument(recipe.superclass()), OWN_PARAMETER))
                : method;
    }

    private static Term argument(Heritage heritage) {
        return Term.fill(heritage.argument(), List.of());
    }

    private boolean isGeneric() {
        return !recipe.parameters().isEmpty() && !recipe.kind().isEnum();
    }

    String text() {
        return text(superinterface, "I") + text(secondInterface, "J") + topText() + superclassText() + ownText();
    }

    /** Return a declaration from which reflection reads the subject. */
    String question() {
        return "    public " + (recipe.kind() == Kind.INNER ? "H.C" : "C") + " subject;\n";
    }

    private String text(TypeBody body, String name) {
        return body.isEmpty()
                ? ""
                : body.text("public interface " + name + parameter(recipe.superinterface(), name + "0"));
    }

    private String topText() {
        return top.isEmpty() ? "" : top.text(superclassHeader("A"));
    }

    private String superclassText() {
        String parameter = recipe.superclass().form() == Form.NOT_GENERIC ? "" : "B0";
        String above = top.isEmpty() ? "" : " extends A" + (parameter.isEmpty() ? "" : "<" + parameter + ">");
        return hasSuperclass()
                ? superclass.text(
                        superclassHeader("B") + above + (interfaceAbove() ? implementing("implements", parameter) : ""))
                : "";
    }

    private String superclassHeader(String name) {
        return (recipe.hiddenSuperclass() ? "" : "public ") + "static " + classKeyword() + " " + name
                + parameter(recipe.superclass(), name + "0");
    }

    private boolean hasSuperclass() {
        return !superclass.isEmpty() || !top.isEmpty();
    }

    private boolean interfaceAbove() {
        return recipe.interfaceAbove() && hasSuperclass();
    }

    private String ownText() {
        String parameter = isGeneric() ? "C0" : "";
        String declared = isGeneric() ? "<" + recipe.parameters().get(0).declaration("C0", List.of()) + ">" : "";
        String above = (hasSuperclass() ? " extends B" + argument(recipe.superclass(), parameter) : "")
                + (interfaceAbove()
                        ? ""
                        : implementing(recipe.kind().isInterface() ? "extends" : "implements", parameter));
        return switch (recipe.kind()) {
            case CLASS, ABSTRACT_CLASS -> own.text("public static " + classKeyword() + " C" + declared + above);
            case INTERFACE -> own.text("public interface C" + declared + above);
            case SEALED_CLASS ->
                own.text("public abstract static sealed class C" + declared + above + " permits D")
                        + "    public abstract static non-sealed class D extends C {}\n";
            case SEALED_INTERFACE ->
                own.text("public sealed interface C" + declared + above + " permits D")
                        + "    public non-sealed interface D extends C {}\n";
            case RECORD -> own.text("public record C" + declared + "(int c)" + above);
            case ENUM -> own.text("public enum C" + above, " ONE, TWO;");
            case ENUM_WITH_BODIES -> {
                String body = constant.text("").strip();
                yield own.text("public enum C" + above, " ONE " + body + ", TWO " + body + ";");
            }
            case INNER ->
                "    public static class H" + declared + " {\n" + own.text("public class C" + above) + "    }\n";
        };
    }

    private String classKeyword() {
        return recipe.kind().isAbstractClass() ? "abstract class" : "class";
    }

    private String implementing(String keyword, String parameterInScope) {
        String interfaces = Stream.of(
                        Optional.of("I").filter(name -> !superinterface.isEmpty()),
                        Optional.of("J").filter(name -> !secondInterface.isEmpty()))
                .flatMap(Optional::stream)
                .map(name -> name + argument(recipe.superinterface(), parameterInScope))
                .collect(Collectors.joining(", "));
        return interfaces.isEmpty() ? "" : " " + keyword + " " + interfaces;
    }

    private static String parameter(Heritage heritage, String name) {
        return heritage.form() == Form.NOT_GENERIC ? "" : "<" + name + ">";
    }

    private static String argument(Heritage heritage, String parameterInScope) {
        return switch (heritage.form()) {
            case NOT_GENERIC, RAW -> "";
            case PARAMETRIZED -> "<" + argument(heritage) + ">";
            case PASSED_ON -> "<" + (parameterInScope.isEmpty() ? argument(heritage) : parameterInScope) + ">";
        };
    }
}
