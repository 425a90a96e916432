package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * The inference of one method's type parameters.
 *
 * <p>Types come in two forms: <em>open</em> ones mention inference variables and gather bounds when compared;
 * <em>closed</em> ones mention the type parameters themselves.
 */
final class InferenceContext {
    private final TypeRelations relations;
    private final List<TypeVariable> parameters;
    private final List<InferenceVariable> variables = new ArrayList<>();
    private final Incorporation incorporation;
    private final Substitution opening;
    private final Substitution closing;
    private final Collection<TypeVariable> thrown;

    /** Start with the declared bounds. The variables in {@code thrown} stand in the method's throws clause. */
    InferenceContext(TypeRelations relations, List<TypeVariable> parameters, List<Type> thrown) {
        this.relations = relations;
        this.parameters = parameters;
        this.thrown = parameters.stream().filter(thrown::contains).toList();
        parameters.forEach(parameter -> variables.add(new InferenceVariable(this, parameter)));
        this.opening = Substitution.of(parameters, variables);
        this.closing = Substitution.of(variables, parameters);
        this.incorporation = new Incorporation(relations, this);
        for (InferenceVariable variable : variables) {
            // Each new bound stands before those that are known, so the first declared comes last.
            List<Type> declared = variable.parameter().upperBounds();
            for (int i = declared.size(); i-- > 0; ) {
                variable.bind(BoundKind.UPPER, declared.get(i));
            }
        }
    }

    TypeRelations relations() {
        return relations;
    }

    Incorporation incorporation() {
        return incorporation;
    }

    List<InferenceVariable> variables() {
        return variables;
    }

    List<InferenceVariable> unsolved() {
        return variables.stream()
                .filter(variable -> variable.instantiation() == null)
                .toList();
    }

    Type opened(Type type) {
        return opening.apply(type);
    }

    List<Type> opened(List<Type> types) {
        return opening.apply(types);
    }

    Type closed(Type type) {
        return closing.apply(type);
    }

    boolean mentionsVariables(Type closed) {
        return Mentions.any(closed, parameters);
    }

    boolean isThrown(InferenceVariable variable) {
        return thrown.contains(variable.parameter());
    }

    /** Return the substitution of solved parameters by their types. */
    Substitution solution() {
        List<Type> types = new ArrayList<>();
        for (InferenceVariable variable : variables) {
            Type instantiation = variable.instantiation();
            types.add(instantiation == null ? variable.parameter() : instantiation);
        }
        return Substitution.of(parameters, types);
    }

    List<InferenceVariable.Memento> save() {
        return variables.stream().map(InferenceVariable::save).toList();
    }

    void restore(List<InferenceVariable.Memento> saved) {
        for (int i = 0; i < saved.size(); i++) {
            variables.get(i).restore(saved.get(i));
        }
        incorporation.forget();
    }
}
