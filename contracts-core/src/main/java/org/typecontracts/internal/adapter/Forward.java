package org.typecontracts.internal.adapter;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of a contract and what it forwards to.
 *
 * <p>Conversions need no mention: boxing, widening and casts follow from the two signatures.
 *
 * @param member the member; a default method too, where the subject's own method is to stand for it
 * @param overridden other declarations that the member stands for, in supertypes or under another erasure; the adapter
 *     implements each of them in the same way. The member itself may be among them
 * @param target what it forwards to
 * @param unwrappedParameters for each parameter of the member the protocol whose adapters are to be unwrapped to the
 *     type that the target takes, or null where the argument passes as it is
 * @param nestedResult what the result is adapted to, or null where the result passes as it is
 */
public record Forward(
        Method member,
        List<Method> overridden,
        ForwardTarget target,
        List<@Nullable Class<?>> unwrappedParameters,
        @Nullable NestedResult nestedResult) {
    /**
     * Check that there is an entry for each parameter.
     *
     * @throws IllegalArgumentException if there is not
     */
    public Forward {
        if (unwrappedParameters.size() != member.getParameterCount()) {
            throw new IllegalArgumentException("[" + member + "] has [" + member.getParameterCount()
                    + "] parameters, but [" + unwrappedParameters.size() + "] are described");
        }
        overridden = List.copyOf(overridden);
        unwrappedParameters = Collections.unmodifiableList(new ArrayList<>(unwrappedParameters));
    }

    /**
     * Return a forward through which arguments and result pass as they are.
     *
     * @param member the member
     * @param overridden other declarations that the member stands for
     * @param target what it forwards to
     * @return the forward
     */
    public static Forward of(Method member, List<Method> overridden, ForwardTarget target) {
        return new Forward(member, overridden, target, Collections.nCopies(member.getParameterCount(), null), null);
    }
}
