package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * The type of what a function makes, as far as the function's class tells.
 *
 * <p>A {@code class Listing<E> implements Function<List<E>, Sequence<E>>} makes a {@code Sequence<String>} of a
 * {@code List<String>}; a class without type parameters makes what it says. The class of a lambda expression tells
 * nothing. What is not known is taken for the bound of its parameter, so for {@code Object} most often: any object may
 * be passed in, and no more than an object comes out.
 */
public final class MadeType {
    private final TypeRelations relations;
    private final ClassDeclaration function;

    /**
     * Make the question.
     *
     * @param known the classes of the language
     * @param function the declaration of {@link java.util.function.Function}
     */
    public MadeType(KnownTypes known, ClassDeclaration function) {
        this.relations = new TypeRelations(known);
        this.function = function;
    }

    /**
     * Return the type of what a function makes of a subject.
     *
     * @param functionClass the class of the function
     * @param subject the type of the subject
     * @param expected what the function makes at least
     * @return the expected class with its type arguments, or with their bounds if they cannot be known
     */
    public Type of(ClassDeclaration functionClass, Type subject, ClassDeclaration expected) {
        Type seen = relations.supertypes().asSuper(ClassType.generic(functionClass), function);
        if (seen instanceof ClassType applied && applied.isParametrised()) {
            Type made = solve(applied.arguments().get(0), subject)
                    .apply(applied.arguments().get(1));
            if (relations.supertypes().asSuper(made, expected) instanceof ClassType found
                    && !OpenArguments.has(found, functionClass.typeParameters())) {
                return found;
            }
        }
        return withBounds(expected);
    }

    private static ClassType withBounds(ClassDeclaration declaration) {
        List<Type> bounds = new ArrayList<>();
        for (TypeVariable parameter : declaration.typeParameters()) {
            bounds.add(Erasure.of(parameter));
        }
        return new ClassType(declaration, bounds);
    }

    /** The types of the variables in what the function takes, where the subject tells them. */
    private Substitution solve(Type taken, Type subject) {
        List<TypeVariable> from = new ArrayList<>();
        List<Type> to = new ArrayList<>();
        match(taken, subject, from, to);
        return Substitution.of(from, to);
    }

    private void match(Type taken, Type given, List<TypeVariable> from, List<Type> to) {
        if (taken instanceof TypeVariable variable && !given.isPrimitive()) {
            from.add(variable);
            to.add(given);
        } else if (taken instanceof ArrayType array && given instanceof ArrayType other) {
            match(array.component(), other.component(), from, to);
        } else if (taken instanceof ClassType named
                && named.isParametrised()
                && relations.supertypes().asSuper(given, named.declaration()) instanceof ClassType found) {
            for (int i = 0; i < found.arguments().size(); i++) {
                if (named.arguments().get(i) instanceof TypeVariable variable) {
                    match(variable, found.arguments().get(i), from, to);
                }
            }
        }
    }
}
