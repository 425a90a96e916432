package org.typecontracts.test.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Law;

/**
 * A law of a contract: a name, a sentence, and a question that can be put to an object.
 *
 * <p>Immutable and thread-safe, as far as the law's own method is.
 *
 * @since 0.1.0
 */
public final class ContractLaw {
    private final Method method;
    private final String id;

    ContractLaw(Method method) {
        this.method = method;
        this.id = LawName.ofMethod(method.getName());
    }

    /**
     * Return the name of the law: its method's name in kebab case.
     *
     * @return the name, for example {@code size-is-non-negative}
     */
    public String id() {
        return id;
    }

    /**
     * Return the law as one sentence.
     *
     * @return the value of {@link Law}
     */
    public String sentence() {
        return method.getAnnotation(Law.class).value();
    }

    /**
     * Return the contract that declares the law.
     *
     * @return the contract, which may be a base of the one that was asked for
     */
    public Class<?> contract() {
        return method.getDeclaringClass();
    }

    /**
     * Return the static method that states the law.
     *
     * @return the method
     */
    public Method method() {
        return method;
    }

    /**
     * Return what the law holds for all values of, besides the conforming object.
     *
     * @return the method's parameters after the first
     */
    public List<Parameter> forAll() {
        Parameter[] parameters = method.getParameters();
        return List.of(parameters).subList(1, parameters.length);
    }

    /**
     * Return whether a name means this law.
     *
     * <p>A law answers to its id, to its sentence in kebab case, with or without the leading article, and to each of
     * these behind the simple name of its contract and a dot: {@code size-is-non-negative},
     * {@code size-is-never-negative}, {@code Sized.size-is-non-negative}.
     *
     * @param name the name
     * @return whether it is one of this law's
     */
    public boolean isNamed(String name) {
        String prefix = contract().getSimpleName() + ".";
        String local = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        String sentence = LawName.ofSentence(sentence());
        return local.equals(id) || local.equals(sentence) || local.equals(LawName.withoutArticle(sentence));
    }

    /**
     * Put the law to an object.
     *
     * @param subject an instance of the contract
     * @param arguments a value for each further parameter
     * @return whether the law holds; a law that returns nothing holds unless it throws
     * @throws IllegalArgumentException if the law takes other values, or another number of them
     * @throws Throwable what the law throws, unchanged; an {@link AssertionError} says that it does not hold
     */
    public boolean holdsFor(Object subject, @Nullable Object... arguments) throws Throwable {
        @Nullable Object[] all = new Object[arguments.length + 1];
        all[0] = subject;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        try {
            return !Boolean.FALSE.equals(method.invoke(null, all));
        } catch (InvocationTargetException exception) {
            throw exception.getCause();
        } catch (IllegalArgumentException exception) {
            throw new IllegalArgumentException(
                    "The law [" + method.toGenericString() + "] does not take " + Arrays.toString(all), exception);
        }
    }

    @Override
    public String toString() {
        return contract().getSimpleName() + "." + id;
    }
}
