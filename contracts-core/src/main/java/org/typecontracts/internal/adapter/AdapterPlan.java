package org.typecontracts.internal.adapter;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the adapter of one subject class to one contract must do.
 *
 * <p>Methods of the contract that are neither forwarded nor missing stay as they are: default methods are mixins, and
 * the concrete methods of an abstract class are its own.
 *
 * @param contract an interface or an abstract class
 * @param furtherContracts more interfaces that the adapter implements; usually none
 * @param subject the class whose objects are adapted, or which is adapted itself
 * @param forwards the members that have something to forward to
 * @param missing the members that have nothing, each with all that it overrides; they throw
 *     {@link org.typecontracts.MissingMemberException}
 * @param lookup the caller's, to reach what the library cannot, or null
 * @param nested adapts the arguments that the forwards say should be, and knows what is extended
 */
public record AdapterPlan(
        Class<?> contract,
        List<Class<?>> furtherContracts,
        Class<?> subject,
        List<Forward> forwards,
        List<Method> missing,
        MethodHandles.@Nullable Lookup lookup,
        NestedAdapters nested) {
    /** Copy the lists. */
    public AdapterPlan {
        furtherContracts = List.copyOf(furtherContracts);
        forwards = List.copyOf(forwards);
        missing = List.copyOf(missing);
    }

    /** Return all that the adapter implements or extends, the contract first. */
    List<Class<?>> contracts() {
        List<Class<?>> contracts = new ArrayList<>(List.of(contract));
        contracts.addAll(furtherContracts);
        return contracts;
    }

    /** Return whether the adapter is serializable, by any of its contracts. */
    boolean isSerializable() {
        for (Class<?> type : contracts()) {
            if (Serializable.class.isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }
}
