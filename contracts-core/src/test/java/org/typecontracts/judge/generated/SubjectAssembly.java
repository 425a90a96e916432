package org.typecontracts.judge.generated;

import java.util.List;
import java.util.Map;
import org.typecontracts.judge.generated.Recipe.Form;
import org.typecontracts.judge.generated.Recipe.Heritage;
import org.typecontracts.judge.generated.Recipe.Home;
import org.typecontracts.judge.generated.Recipe.Kind;

/** Writes the subject C, its superclass B and its superinterface I. */
final class SubjectAssembly {
    private static final Term OWN_PARAMETER = Term.named("C0");
    private static final Term SUPERCLASS_PARAMETER = Term.named("B0");
    private static final Term INTERFACE_PARAMETER = Term.named("I0");

    private final Recipe.Subject recipe;
    private final TypeBody own = new TypeBody();
    private final TypeBody superclass = new TypeBody();
    private final TypeBody superinterface = new TypeBody();

    SubjectAssembly(Recipe.Subject recipe) {
        this.recipe = recipe;
    }

    /**
     * Declare a method where the recipe says.
     *
     * @param abstracted the type that becomes the type parameter of a generic subject
     */
    void declare(Method method, Home home, Term abstracted) {
        switch (recipe.kind() == Kind.INTERFACE ? atHomeInInterfaces(home) : home) {
            case SUBJECT -> declareOwn(isGeneric() ? method.replace(Map.of(abstracted, OWN_PARAMETER)) : method);
            case SUPERCLASS ->
                superclass.declare(moved(method, recipe.superclass(), SUPERCLASS_PARAMETER), "public", false);
            case SUPERINTERFACE -> declareInInterface(moved(method, recipe.superinterface(), INTERFACE_PARAMETER));
            case OVERRIDDEN -> {
                superclass.declare(moved(method, recipe.superclass(), SUPERCLASS_PARAMETER), "public", false);
                declareOwn(asInherited(method).returning(method.result().map(Lattice::narrowerReference)));
            }
            case STATIC -> own.declare(method, "public static", false);
            case PROTECTED -> own.declare(method, "protected", false);
            case STATIC_IN_SUPERCLASS -> superclass.declare(method, "public static", false);
        }
    }

    private static Home atHomeInInterfaces(Home home) {
        return switch (home) {
            case SUPERCLASS, OVERRIDDEN -> Home.SUPERINTERFACE;
            case STATIC_IN_SUPERCLASS -> Home.STATIC;
            case PROTECTED -> Home.SUBJECT;
            default -> home;
        };
    }

    private void declareOwn(Method method) {
        own.declare(method, "public", recipe.kind() == Kind.INTERFACE);
    }

    private void declareInInterface(Method method) {
        boolean isAbstract = recipe.kind() != Kind.CLASS;
        superinterface.declare(method, isAbstract ? "" : "default", isAbstract);
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
        return !recipe.parameters().isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (!superinterface.isEmpty()) {
            text.append(superinterface.text("public interface I" + parameter(recipe.superinterface(), "I0")));
        }
        boolean interfaceAbove = recipe.interfaceAbove() && !superclass.isEmpty();
        boolean superclassIsGeneric = recipe.superclass().form() != Form.NOT_GENERIC;
        String kind = recipe.kind() == Kind.CLASS ? "class" : "abstract class";
        if (!superclass.isEmpty()) {
            String visibility = recipe.hiddenSuperclass() ? "" : "public ";
            text.append(superclass.text(visibility + "static " + kind + " B" + parameter(recipe.superclass(), "B0")
                    + (interfaceAbove ? implementing("implements", superclassIsGeneric ? "B0" : "") : "")));
        }
        String ownParameter = isGeneric() ? "C0" : "";
        String header = recipe.kind() == Kind.INTERFACE ? "public interface C" : "public static " + kind + " C";
        if (isGeneric()) {
            header += "<" + recipe.parameters().get(0).declaration("C0", List.of()) + ">";
        }
        header += superclass.isEmpty() ? "" : " extends B" + argument(recipe.superclass(), ownParameter);
        if (!interfaceAbove) {
            header += implementing(recipe.kind() == Kind.INTERFACE ? "extends" : "implements", ownParameter);
        }
        return text + own.text(header);
    }

    private String implementing(String keyword, String parameterInScope) {
        return superinterface.isEmpty()
                ? ""
                : " " + keyword + " I" + argument(recipe.superinterface(), parameterInScope);
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
