package org.typecontracts.internal.conformance;

import java.util.Comparator;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;

/**
 * The order of the interfaces in an intersection that inference makes up, whose erasure is that of the first.
 *
 * <p>The Java Language Specification gives them none. javac has those first that have the longest chain of supertypes,
 * and orders the rest by name from JDK 21 on (JDK-8303526). Before, it was by when the compiler had met each name, of
 * which nothing is known here, so that they stay as they are.
 */
final class InterfaceOrder implements Comparator<Type> {
    static final InterfaceOrder OF_THIS_JDK =
            new InterfaceOrder(Runtime.version().feature() >= 21);

    private final boolean comparesNames;

    private InterfaceOrder(boolean comparesNames) {
        this.comparesNames = comparesNames;
    }

    @Override
    public int compare(Type one, Type other) {
        ClassDeclaration first = ((ClassType) one).declaration();
        ClassDeclaration second = ((ClassType) other).declaration();
        int byRank = Integer.compare(rank(second), rank(first));
        return byRank != 0 || !comparesNames ? byRank : first.name().compareTo(second.name());
    }

    private static int rank(ClassDeclaration declaration) {
        int highest = 0;
        for (ClassType each : declaration.interfaces()) {
            highest = Math.max(highest, rank(each.declaration()));
        }
        return highest + 1;
    }
}
