package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Carries the type arguments of a contract down to a sub-contract that leaves them open. */
public final class CarriedArguments {
    private CarriedArguments() {}

    /**
     * Return a sub-contract with the arguments that it must have for its supertype to have those that are asked for.
     *
     * @param sub the sub-contract
     * @param declared its supertype, as its declaration says
     * @param asked the same supertype with the arguments that are asked for
     * @param known the classes of the language
     * @return the sub-contract; wildcards stand for what the supertype does not pass on as it is
     */
    public static ClassType of(ClassDeclaration sub, ClassType declared, ClassType asked, KnownTypes known) {
        List<Type> arguments = new ArrayList<>();
        for (TypeVariable parameter : sub.typeParameters()) {
            int place = declared.arguments().indexOf(parameter);
            arguments.add(place < 0 ? anything(known) : asked.arguments().get(place));
        }
        return new ClassType(sub, arguments);
    }

    private static WildcardType anything(KnownTypes known) {
        return new WildcardType(WildcardType.Kind.UNBOUNDED, ClassType.generic(known.object()));
    }
}
