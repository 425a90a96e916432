package org.typecontracts.protocols;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.typecontracts.HookResult;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.SubclassHook;
import org.typecontracts.internal.protocols.behaviour.CallOutcome;
import org.typecontracts.internal.protocols.behaviour.CallableExtension;
import org.typecontracts.internal.protocols.behaviour.Chained;

/**
 * An object that can be called, whatever its one method is named: {@code run}, {@code call}, {@code get},
 * {@code apply}, {@code accept}, {@code test}.
 *
 * <p>A hook decides by shape. A class conforms if it is that of a lambda expression or method reference, if it
 * implements one functional interface (marked {@link FunctionalInterface}, or with nothing else to offer than its
 * methods), or if it has one public method named {@code call}. By extension {@link java.lang.invoke.MethodHandle} and
 * {@link java.lang.reflect.Method} conform. A class that is functional in two ways does not conform, because it is not
 * clear what calling it means.
 *
 * <pre>{@code
 * IntBinaryOperator max = Math::max;
 * Protocols.call(max, 3, 4);       // 4
 * Protocols.call(max, 3);          // IllegalArgumentException: [applyAsInt(int, int)] takes [2] arguments, not [1]
 * }</pre>
 *
 * <p>Arguments are checked when the object is called. To have arity and types checked before, ask for a functional
 * interface instead: {@link org.typecontracts.Contract#callable(Class)}.
 *
 * <p>The ancestor is Python's {@code collections.abc.Callable}.
 *
 * @since 0.1.0
 */
@Protocol
public interface CallableLike {
    /**
     * Call the object. The arguments are converted as the Java language does for a call: boxed, unboxed, widened and
     * collected into a variable-arity parameter.
     *
     * @param arguments the arguments
     * @return the result; null if there is none
     * @throws IllegalArgumentException if there are too few or too many arguments
     * @throws ClassCastException if an argument is of the wrong type
     * @throws Exception what the object's method throws, unchanged
     */
    @Nullable
    Object call(@Nullable Object... arguments) throws Exception;

    /**
     * Return a callable that calls this one, and then another with the result. Costs nothing but the pair.
     *
     * @param next what is called with the result of this
     * @return the two in a row
     */
    default CallableLike andThen(CallableLike next) {
        return new Chained(this, Objects.requireNonNull(next, "next is null; pass a callable"));
    }

    /**
     * Decide by shape.
     *
     * @param subject the class in question
     * @param contract this contract
     * @return {@link HookResult#CONFORMS} for a class that can be called in one way; {@link HookResult#DEFER} for one
     *     that implements this contract; else {@link HookResult#VIOLATES}
     */
    @SubclassHook
    static HookResult hasOneMethod(Class<?> subject, Class<?> contract) {
        if (contract.isAssignableFrom(subject)) {
            return HookResult.DEFER;
        }
        return CallableExtension.isCallable(subject) ? HookResult.CONFORMS : HookResult.VIOLATES;
    }

    /**
     * State what a row of callables is. Callables whose results differ from call to call opt out of this law.
     *
     * @param callable any callable whose results depend on its argument alone
     * @param argument any argument
     * @return whether the law holds
     */
    @Law("in a row, the next is called with the result of the first")
    static boolean andThenHandsResultOn(CallableLike callable, @Nullable Object argument) {
        CallableLike inRow = callable.andThen(results -> List.of(Optional.ofNullable(results[0])));
        CallOutcome alone = CallOutcome.of(callable, argument);
        CallOutcome last = CallOutcome.of(inRow, argument);
        return alone.isFailure() ? alone.equals(last) : last.isResult(List.of(Optional.ofNullable(alone.value())));
    }
}
