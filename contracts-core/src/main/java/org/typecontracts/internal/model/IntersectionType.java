package org.typecontracts.internal.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An intersection type (JLS 4.9).
 *
 * @param components two or more types, a class before interfaces
 */
public record IntersectionType(List<Type> components) implements Type {
    /**
     * Make the type.
     *
     * @param components two or more types, a class before interfaces
     */
    public IntersectionType {
        components = List.copyOf(components);
    }

    @Override
    public String toString() {
        return components.stream().map(Type::toString).collect(Collectors.joining(" & "));
    }
}
