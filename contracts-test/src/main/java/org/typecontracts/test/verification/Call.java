package org.typecontracts.test.verification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.typecontracts.test.text.Display;

/**
 * What came of calling a method: a result, or something thrown.
 *
 * @param result the result; null also if something was thrown
 * @param thrown what was thrown, or null
 */
record Call(@Nullable Object result, @Nullable Throwable thrown) {
    /**
     * Call a method.
     *
     * @param method the method
     * @param target the object to call it on
     * @param arguments the arguments
     * @return what came of it, or nothing if the method cannot be reached or does not take the arguments
     */
    static Optional<Call> of(Method method, Object target, @Nullable Object[] arguments) {
        try {
            Method own = method.getDeclaringClass().getDeclaredMethod(method.getName(), method.getParameterTypes());
            return own.trySetAccessible()
                    ? Optional.of(new Call(own.invoke(target, arguments), null))
                    : Optional.empty();
        } catch (InvocationTargetException exception) {
            return Optional.of(new Call(null, exception.getCause()));
        } catch (ReflectiveOperationException | IllegalArgumentException exception) {
            return Optional.empty();
        }
    }

    /** Ask an object for its text, which may be a user's to make. */
    static Call ofText(Object object) {
        try {
            return new Call(object.toString(), null);
        } catch (Throwable thrown) { // The subject's own method, which throws what it likes.
            return new Call(null, thrown);
        }
    }

    boolean threw() {
        return thrown != null;
    }

    /** Return whether both threw, or both returned. */
    boolean endedLike(Call other) {
        return threw() == other.threw();
    }

    /** Return whether both threw the same, or returned equal results. */
    boolean endedAs(Call other) {
        return endedLike(other) && (threw() ? threwTheSameAs(other) : Objects.equals(result, other.result));
    }

    boolean threwTheSameAs(Call other) {
        return thrown.getClass() == other.thrown.getClass();
    }

    @Override
    public String toString() {
        return threw() ? "throws " + thrown : "returns " + Display.of(result);
    }
}
