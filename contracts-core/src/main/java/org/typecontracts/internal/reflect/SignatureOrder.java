package org.typecontracts.internal.reflect;

import java.lang.reflect.Executable;
import java.util.Comparator;

/**
 * An order of the methods or constructors of one class that does not depend on the JVM: by name, then by signature.
 *
 * <p>A class and not a chain of lambdas, because the first check in a JVM comes by here.
 */
enum SignatureOrder implements Comparator<Executable> {
    /** The only value. */
    BY_NAME_THEN_SIGNATURE;

    @Override
    public int compare(Executable one, Executable other) {
        int byName = one.getName().compareTo(other.getName());
        return byName != 0 ? byName : Marks.key(one).compareTo(Marks.key(other));
    }
}
