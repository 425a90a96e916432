package org.typecontracts.internal.adaptation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.contract.ContractClass;
import org.typecontracts.internal.reflect.ClassReader;

/** The type that the values under a key have for whoever reads them, and how they come to have it. */
final class ValueType {
    private final Class<?> type;
    private final Type written;
    private final ValueContracts contracts;
    private final MethodHandle conversion;

    /** Made when it is needed: a type may be read as part of itself. */
    private volatile @Nullable ValueContract contract;

    ValueType(org.typecontracts.internal.model.Type written, ValueContracts contracts) {
        this.type = ClassReader.erasure(written);
        this.written = ClassReader.reflected(written);
        this.contracts = contracts;
        this.conversion = MethodHandles.identity(type).asType(MethodType.genericMethodType(1));
    }

    /** Return the type as a person reads it, with the type arguments that a value may not suit. */
    String name() {
        return (written instanceof ParameterizedType ? written : type).getTypeName();
    }

    boolean isPrimitive() {
        return type.isPrimitive();
    }

    /**
     * Return a value that is not {@linkplain #reading read} as a map as an instance of the type: as it is, unboxed and
     * widened (JLS 5.3), or adapted.
     *
     * @throws ClassCastException if it cannot be one
     */
    Object convert(Object value) {
        if (type.isInstance(value)) {
            return value;
        }
        return ContractClass.isFit(type) ? contract().adapt(value) : cast(value);
    }

    /** Return what reads a value that is a map of values in its turn, or null. */
    @Nullable
    MapAdaptation reading(Object value) {
        return ContractClass.isFit(type) && !type.isInstance(value) && Adapters.target(value) instanceof Map<?, ?> map
                ? contract().reading(map)
                : null;
    }

    /** Return a value that is {@linkplain #reading read} as a map. */
    @SuppressWarnings("unchecked") // Only strings are asked for, and a value is checked when it is read.
    static Map<String, @Nullable Object> asMap(Object value) {
        return (Map<String, @Nullable Object>) Adapters.target(value);
    }

    /** Return what a map keeps: what was adapted on its way out goes back as itself. */
    Object unadapted(Object value) {
        Object target = ContractClass.isFit(type) ? Adapters.target(value) : value;
        return target == value || !suits(target) ? value : target;
    }

    private boolean suits(Object value) {
        try {
            if (reading(value) == null) {
                convert(value);
            }
            return true;
        } catch (ClassCastException refused) {
            return false;
        }
    }

    private Object cast(Object value) {
        try {
            return conversion.invokeExact(value);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable impossible) {
            throw new AssertionError("A conversion throws nothing else", impossible);
        }
    }

    private ValueContract contract() {
        ValueContract known = contract;
        if (known == null) {
            known = contracts.of(written);
            contract = known;
        }
        return known;
    }
}
