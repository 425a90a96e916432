package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.FieldDeclaration;

/** Finds the fields that a name means in a class, as javac does: what a class declares hides what it inherits. */
public final class FieldSearch {
    private FieldSearch() {}

    /**
     * Return the fields that a name means in an unrelated package (JLS 8.3, 9.3).
     *
     * @param type the class that is asked
     * @param name the name
     * @return none; one, which may not be public and then hides all others; several if the name is ambiguous
     */
    public static List<FieldDeclaration> find(ClassDeclaration type, String name) {
        return find(type, name, new HashSet<>());
    }

    /** What an interface has that was searched already is found already. */
    private static List<FieldDeclaration> find(ClassDeclaration type, String name, Set<ClassDeclaration> searched) {
        for (FieldDeclaration field : type.fields()) {
            if (field.name().equals(name)) {
                return List.of(field);
            }
        }
        ClassType superclass = type.superclass();
        List<FieldDeclaration> found = superclass == null ? List.of() : find(superclass.declaration(), name, searched);
        for (ClassType each : type.interfaces()) {
            if (searched.add(each.declaration())) {
                found = both(found, find(each.declaration(), name, searched));
            }
        }
        return found;
    }

    /** Interfaces have public fields alone; one that a superclass keeps to itself does not stand in their way. */
    private static List<FieldDeclaration> both(List<FieldDeclaration> known, List<FieldDeclaration> next) {
        if (next.isEmpty() || known.isEmpty() || !known.get(0).flags().isPublic()) {
            return next.isEmpty() ? known : next;
        }
        List<FieldDeclaration> all = new ArrayList<>(known);
        for (FieldDeclaration field : next) {
            if (!all.contains(field)) {
                all.add(field);
            }
        }
        return List.copyOf(all);
    }
}
