package org.typecontracts.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a contract's author wrote above a member.
 *
 * @param aliases the other names of {@code @Alias}
 * @param property whether it is a {@code @Property}
 * @param ofClass whether it is {@code @Static}
 * @param constructor whether it is a {@code @Constructor}
 */
public record MemberMarks(List<String> aliases, boolean property, boolean ofClass, boolean constructor) {
    /** No mark at all. */
    public static final MemberMarks NONE = new MemberMarks(List.of(), false, false, false);

    /**
     * Make the marks.
     *
     * @param aliases the other names
     * @param property whether it is a property
     * @param ofClass whether it is asked of the class
     * @param constructor whether it is asked of the constructors
     */
    public MemberMarks {
        aliases = List.copyOf(aliases);
    }

    /**
     * Return what the author wrote above any of some declarations of one member.
     *
     * @param declarations the declarations
     * @return the marks of all, and no alias that is the member's own name
     */
    public static MemberMarks of(List<MethodDeclaration> declarations) {
        Set<String> aliases = new LinkedHashSet<>();
        boolean property = false;
        boolean ofClass = false;
        boolean constructor = false;
        for (MethodDeclaration method : declarations) {
            MemberMarks marks = method.marks();
            aliases.addAll(marks.aliases);
            property |= marks.property;
            ofClass |= marks.ofClass;
            constructor |= marks.constructor;
        }
        if (!aliases.isEmpty()) {
            aliases.remove(declarations.get(0).name());
        }
        return new MemberMarks(List.copyOf(aliases), property, ofClass, constructor);
    }

    /**
     * Return these marks with one more alias.
     *
     * @param name the other name
     * @return the marks
     */
    public MemberMarks withAlias(String name) {
        List<String> all = new ArrayList<>(aliases);
        all.add(name);
        return new MemberMarks(all, property, ofClass, constructor);
    }

    /**
     * Return these marks with that of a property.
     *
     * @return the marks
     */
    public MemberMarks asProperty() {
        return new MemberMarks(aliases, true, ofClass, constructor);
    }

    /**
     * Return whether the class itself is asked, and none of its objects.
     *
     * @return whether it is a static member or a constructor
     */
    public boolean asksClass() {
        return ofClass || constructor;
    }

    /**
     * Return whether something is asked for that has a name, as no constructor has.
     *
     * @return whether it is an alias, a property or a static method
     */
    public boolean asksForMoreThanConstructor() {
        return ofClass || property || !aliases.isEmpty();
    }

    /**
     * Return an alias that nothing can have for a name.
     *
     * @return the first that is no Java identifier, or null
     */
    public @Nullable String impossibleAlias() {
        for (String alias : aliases) {
            if (!isIdentifier(alias)) {
                return alias;
            }
        }
        return null;
    }

    /**
     * Return an alias that stands among the others already.
     *
     * @return the first that is repeated, or null
     */
    public @Nullable String repeatedAlias() {
        for (int index = 1; index < aliases.size(); index++) {
            if (aliases.indexOf(aliases.get(index)) < index) {
                return aliases.get(index);
            }
        }
        return null;
    }

    private static boolean isIdentifier(String name) {
        for (int index = 1; index < name.length(); index++) {
            if (!Character.isJavaIdentifierPart(name.charAt(index))) {
                return false;
            }
        }
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    }
}
