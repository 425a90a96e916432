package org.typecontracts.internal.language;

import java.util.List;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;

/** Finds the generic classes that two types both have among their supertypes, the most specific ones only. */
final class GenericSupertypes {
    private GenericSupertypes() {}

    static List<ClassType> shared(Type one, Type other, TypeRelations relations) {
        return relations.leastUpperBound().components(List.of(one, other)).stream()
                .filter(ClassType.class::isInstance)
                .map(ClassType.class::cast)
                .filter(ClassType::isParametrised)
                .toList();
    }
}
