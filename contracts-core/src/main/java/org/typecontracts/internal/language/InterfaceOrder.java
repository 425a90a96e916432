package org.typecontracts.internal.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;

/**
 * The order of the interfaces in an intersection that inference makes up, whose erasure is that of the first.
 *
 * <p>The Java Language Specification gives them none. javac has those first that have the longest chain of supertypes,
 * and orders the rest by name from JDK 21 on (JDK-8303526). Before, it was by when the compiler had met each name:
 * those that it knows from the start come first, and of the rest nothing is known here, so that they stay as they are.
 */
final class InterfaceOrder implements Comparator<Type> {
    static final InterfaceOrder OF_THIS_JDK = new InterfaceOrder();

    private static final boolean JAVAC_COMPARES_NAMES = Runtime.version().feature() >= 21;

    private static final List<String> KNOWN_TO_JAVAC = List.of(
            "java.io.Serializable",
            "java.lang.Cloneable",
            "java.lang.Comparable",
            "java.util.Comparator",
            "java.lang.Iterable",
            "java.util.Iterator",
            "java.lang.AutoCloseable");

    private InterfaceOrder() {}

    @Override
    public int compare(Type one, Type other) {
        ClassDeclaration first = ((ClassType) one).declaration();
        ClassDeclaration second = ((ClassType) other).declaration();
        Map<ClassDeclaration, Integer> ranks = new HashMap<>();
        int byRank = Integer.compare(rank(second, ranks), rank(first, ranks));
        if (byRank != 0) {
            return byRank;
        }
        return JAVAC_COMPARES_NAMES
                ? first.name().compareTo(second.name())
                : Integer.compare(whenMet(first), whenMet(second));
    }

    private static int rank(ClassDeclaration declaration, Map<ClassDeclaration, Integer> known) {
        Integer rank = known.get(declaration);
        if (rank == null) {
            rank = 1;
            for (ClassType each : declaration.interfaces()) {
                rank = Math.max(rank, rank(each.declaration(), known) + 1);
            }
            known.put(declaration, rank);
        }
        return rank;
    }

    private static int whenMet(ClassDeclaration declaration) {
        int position = KNOWN_TO_JAVAC.indexOf(declaration.name());
        return position < 0 ? KNOWN_TO_JAVAC.size() : position;
    }
}
