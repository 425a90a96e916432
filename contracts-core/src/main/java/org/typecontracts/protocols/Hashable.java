package org.typecontracts.protocols;

import org.typecontracts.HookResult;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.SubclassHook;
import org.typecontracts.internal.protocols.behaviour.HashPair;

/**
 * An object with an equality of its own and a hash code that goes with it, fit to be a key.
 *
 * <p>Every object has {@code equals} and {@code hashCode}, so a hook decides: a class conforms if it, or a superclass
 * other than {@link Object}, declares the two as a pair, as enums and records do. A class that redefines {@code equals}
 * and inherits {@code hashCode} does not conform. Collections, maps and other containers that can change are excluded,
 * although they declare the pair, because a key must not change; a class of yours that cannot may be registered.
 *
 * <pre>{@code
 * Contracts.isInstance("key", Hashable.class);                 // true
 * Contracts.isInstance(new ArrayList<>(), Hashable.class);     // false
 * Contracts.isInstance(new Object(), Hashable.class);          // false
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Hashable}, the class of {@code hash()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface Hashable {
    /**
     * Refuse the classes that do not declare the pair.
     *
     * @param subject the class in question
     * @param contract this contract
     * @return {@link HookResult#VIOLATES} for these, else {@link HookResult#DEFER}
     */
    @SubclassHook
    static HookResult declaresPair(Class<?> subject, Class<?> contract) {
        return contract.isAssignableFrom(subject) || HashPair.isDeclaredBy(subject)
                ? HookResult.DEFER
                : HookResult.VIOLATES;
    }

    /**
     * State that a hash code does not change.
     *
     * @param hashable any hashable object that nobody changes
     * @return whether the law holds
     */
    @Law("a hash code asked for twice is the same")
    static boolean hashIsStable(Hashable hashable) {
        return hashable.hashCode() == hashable.hashCode();
    }

    /**
     * State that hash codes go with equality.
     *
     * @param hashable any hashable object
     * @param other any other
     * @return whether the law holds
     */
    @Law("equal objects have equal hash codes")
    static boolean equalObjectsHaveEqualHashes(Hashable hashable, Hashable other) {
        return !hashable.equals(other) || hashable.hashCode() == other.hashCode();
    }
}
