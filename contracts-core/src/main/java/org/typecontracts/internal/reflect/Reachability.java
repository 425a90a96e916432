package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Reach;

/**
 * Finds out whether a public member can be reached: through a public type that its module exports, in a package open to
 * this module, or with a lookup that the caller hands in. It never widens anyone's access.
 *
 * @since 0.1.0
 */
public final class Reachability {
    private final MethodHandles.@Nullable Lookup lookup;

    private Reachability(MethodHandles.@Nullable Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Return what everyone can reach, and this module besides.
     *
     * @return the reach of this module
     */
    public static Reachability ofThisModule() {
        return new Reachability(null);
    }

    /**
     * Return what this module and a caller together can reach.
     *
     * @param lookup the caller's lookup
     * @return the reach of both
     */
    public static Reachability within(MethodHandles.Lookup lookup) {
        return new Reachability(lookup);
    }

    /**
     * Tell how a member can be reached.
     *
     * @param subject the class that was checked
     * @param chosen the member of it, perhaps declared by a supertype
     * @return the class to link it through, or what stands in the way
     */
    public Reach reach(ClassDeclaration subject, MemberDeclaration chosen) {
        throw new UnsupportedOperationException(String.valueOf(lookup));
    }
}
