package org.typecontracts.internal.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link ClassDeclaration} is read from, part by part as somebody asks, so that reading one class never reads
 * the world.
 */
public interface ClassSource {
    /**
     * Return what identifies the class to the reader, for instance a {@code java.lang.Class}.
     *
     * @return the handle
     */
    Object handle();

    /**
     * Return the binary name.
     *
     * @return the binary name
     */
    String name();

    /**
     * Return the simple name.
     *
     * @return the name as written in source, or what is left of the binary name
     */
    String simpleName();

    /**
     * Return who loaded the class, to tell it from others of its name.
     *
     * @return the loader as a person would name it
     */
    String loader();

    /**
     * Return the flags.
     *
     * @return the flags
     */
    ClassFlags flags();

    /**
     * Return the class this one is a member of.
     *
     * @return the enclosing class, or null for a top level or local class
     */
    @Nullable
    ClassDeclaration enclosingClass();

    /**
     * Return the type parameters of the class itself, without those of its enclosing classes.
     *
     * @return the type parameters
     */
    List<TypeVariable> ownTypeParameters();

    /**
     * Return the direct superclass.
     *
     * @return the superclass, or null for {@code Object} and interfaces
     */
    @Nullable
    ClassType superclass();

    /**
     * Return the direct superinterfaces in the order of declaration.
     *
     * @return the superinterfaces
     */
    List<ClassType> interfaces();

    /**
     * Return the public methods that the class itself declares, grouped by name.
     *
     * @param owner the declaration being filled
     * @return the methods by name, synthetic ones included
     */
    Map<String, List<MethodDeclaration>> publicMethods(ClassDeclaration owner);

    /**
     * Return the methods that the class itself declares and that are not public, grouped by name.
     *
     * @param owner the declaration being filled
     * @return the methods by name, synthetic ones included
     */
    Map<String, List<MethodDeclaration>> nonPublicMethods(ClassDeclaration owner);

    /**
     * Return the fields that the class itself declares, whatever their access: one that is not public hides others.
     *
     * @param owner the declaration being filled
     * @return the fields that were written in source
     */
    List<FieldDeclaration> fields(ClassDeclaration owner);

    /**
     * Return the public constructors.
     *
     * @param owner the declaration being filled
     * @return the constructors
     */
    List<ConstructorDeclaration> publicConstructors(ClassDeclaration owner);

    /**
     * Return the constructors that are not public.
     *
     * @param owner the declaration being filled
     * @return the constructors that were written in source
     */
    List<ConstructorDeclaration> nonPublicConstructors(ClassDeclaration owner);
}
