package org.typecontracts.internal.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface as declared. Each part is read from its {@link ClassSource} at first use; what is asked for
 * often is then kept. Two are equal when their handles are. Safe for several threads.
 */
public final class ClassDeclaration {
    private final ClassSource source;
    private final Object handle;
    private final ClassType erased;
    private volatile @Nullable ClassFlags flags;
    private volatile @Nullable List<TypeVariable> typeParameters;
    private volatile @Nullable ClassType generic;
    private volatile @Nullable Optional<ClassType> superclass;
    private volatile @Nullable List<ClassType> interfaces;
    private volatile @Nullable Map<String, List<MethodDeclaration>> methods;
    private volatile @Nullable List<FieldDeclaration> fields;
    private volatile @Nullable List<ConstructorDeclaration> constructors;
    private volatile @Nullable MemberNames memberNames;

    /**
     * Make the declaration. Nothing is read yet.
     *
     * @param source where the parts are read from
     */
    public ClassDeclaration(ClassSource source) {
        this.source = source;
        this.handle = source.handle();
        this.erased = new ClassType(this, List.of());
    }

    /**
     * Return what identifies the class to the reader that made it.
     *
     * @return the handle
     */
    public Object handle() {
        return handle;
    }

    /**
     * Return the binary name.
     *
     * @return the binary name, such as {@code java.util.Map$Entry}
     */
    public String name() {
        return source.name();
    }

    /**
     * Return the simple name.
     *
     * @return the simple name, such as {@code Entry}
     */
    public String simpleName() {
        return source.simpleName();
    }

    /**
     * Return whether another class has the name of this one; another loader has loaded it.
     *
     * @param other the other class
     * @return whether they differ, and their names do not
     */
    public boolean isNamesakeOf(ClassDeclaration other) {
        return !equals(other) && name().equals(other.name());
    }

    /**
     * Return the name with the loader of the class before it, as stack traces write it: to tell classes of one name
     * apart.
     *
     * @return the name, such as {@code app//com.acme.Gate}
     * @see StackTraceElement#toString
     */
    public String nameWithLoader() {
        return source.loader() + "//" + name();
    }

    /**
     * Return the flags.
     *
     * @return the flags
     */
    public ClassFlags flags() {
        ClassFlags known = flags;
        if (known == null) {
            known = source.flags();
            flags = known;
        }
        return known;
    }

    /**
     * Return whether this is an interface.
     *
     * @return whether it is an interface
     */
    public boolean isInterface() {
        return flags().isInterface();
    }

    /**
     * Return whether this is {@code java.lang.Object}.
     *
     * @return whether it is the root of all classes
     */
    public boolean isObject() {
        return name().equals("java.lang.Object");
    }

    /**
     * Return the class this one is a member of.
     *
     * @return the enclosing class, or null
     */
    public @Nullable ClassDeclaration enclosingClass() {
        return source.enclosingClass();
    }

    /**
     * Return all type parameters in scope: those of enclosing classes, for an inner class, then its own.
     *
     * @return the type parameters
     */
    public List<TypeVariable> typeParameters() {
        List<TypeVariable> known = typeParameters;
        if (known == null) {
            known = readTypeParameters();
            typeParameters = known;
        }
        return known;
    }

    /**
     * Return the type parameters written at this declaration.
     *
     * @return its own type parameters
     */
    public List<TypeVariable> ownTypeParameters() {
        return source.ownTypeParameters();
    }

    /**
     * Return whether type parameters are in scope.
     *
     * @return whether its type without arguments is raw
     */
    public boolean isGeneric() {
        return !typeParameters().isEmpty();
    }

    /**
     * Return the direct superclass.
     *
     * @return the superclass, or null for {@code Object} and interfaces
     */
    public @Nullable ClassType superclass() {
        Optional<ClassType> known = superclass;
        if (known == null) {
            known = Optional.ofNullable(source.superclass());
            superclass = known;
        }
        return known.orElse(null);
    }

    /**
     * Return the direct superinterfaces.
     *
     * @return the superinterfaces in the order of declaration
     */
    public List<ClassType> interfaces() {
        List<ClassType> known = interfaces;
        if (known == null) {
            known = source.interfaces();
            interfaces = known;
        }
        return known;
    }

    /**
     * Return the class with its superclasses.
     *
     * @return itself, then its superclasses, nearest first; of an interface, itself alone
     * @throws UnreadableClassException if a class that it needs is missing
     */
    public List<ClassDeclaration> withSuperclasses() {
        List<ClassDeclaration> all = new ArrayList<>();
        ClassType next = erased;
        while (next != null) {
            all.add(next.declaration());
            next = next.declaration().superclass();
        }
        return all;
    }

    /**
     * Return the class with all that stands above it, each class and interface once.
     *
     * @return itself and its superclasses, then the interfaces of all these and those above them, nearest first
     * @throws UnreadableClassException if a class that it needs is missing
     */
    public List<ClassDeclaration> ancestry() {
        List<ClassDeclaration> all = withSuperclasses();
        Set<ClassDeclaration> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (ClassType each : all.get(i).interfaces()) {
                if (seen.add(each.declaration())) {
                    all.add(each.declaration());
                }
            }
        }
        return all;
    }

    /**
     * Return the public methods of a name that this class itself declares.
     *
     * @param name the name
     * @return the methods, synthetic ones included
     */
    public List<MethodDeclaration> methods(String name) {
        return methods().getOrDefault(name, List.of());
    }

    /**
     * Return the public methods that this class itself declares.
     *
     * @return the methods by name, synthetic ones included
     */
    public Map<String, List<MethodDeclaration>> methods() {
        Map<String, List<MethodDeclaration>> known = methods;
        if (known == null) {
            known = source.publicMethods(this);
            methods = known;
        }
        return known;
    }

    /**
     * Return the methods that this class itself declares and that are not public. They are read anew each time.
     *
     * @return the methods by name, synthetic ones included
     */
    public Map<String, List<MethodDeclaration>> nonPublicMethods() {
        return source.nonPublicMethods(this);
    }

    /**
     * Return the fields that this class itself declares, whatever their access.
     *
     * @return the fields
     */
    public List<FieldDeclaration> fields() {
        List<FieldDeclaration> known = fields;
        if (known == null) {
            known = source.fields(this);
            fields = known;
        }
        return known;
    }

    /**
     * Return the public constructors.
     *
     * @return the constructors
     */
    public List<ConstructorDeclaration> constructors() {
        List<ConstructorDeclaration> known = constructors;
        if (known == null) {
            known = source.publicConstructors(this);
            constructors = known;
        }
        return known;
    }

    /**
     * Return the constructors that are not public. They are read anew each time.
     *
     * @return the constructors
     */
    public List<ConstructorDeclaration> nonPublicConstructors() {
        return source.nonPublicConstructors(this);
    }

    /**
     * Return the names of all public methods, inherited ones included.
     *
     * @return the names with the numbers of parameters they occur with
     */
    public MemberNames memberNames() {
        MemberNames known = memberNames;
        if (known == null) {
            known = MemberNames.of(this);
            memberNames = known;
        }
        return known;
    }

    ClassType erasedType() {
        return erased;
    }

    ClassType genericType() {
        ClassType known = generic;
        if (known == null) {
            known = new ClassType(this, List.copyOf(typeParameters()));
            generic = known;
        }
        return known;
    }

    private List<TypeVariable> readTypeParameters() {
        List<TypeVariable> own = source.ownTypeParameters();
        ClassDeclaration enclosing = enclosingClass();
        if (enclosing == null || flags().isStatic() || !enclosing.isGeneric()) {
            return List.copyOf(own);
        }
        List<TypeVariable> all = new ArrayList<>(enclosing.typeParameters());
        all.addAll(own);
        return List.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ClassDeclaration that && handle.equals(that.handle);
    }

    @Override
    public int hashCode() {
        return handle.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
