package org.typecontracts.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassFlags;
import org.typecontracts.internal.model.ClassSource;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.MemberFlags;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * Reads the parts of a loaded class. Where its class file says generic types wrongly, their erasures stand for them, as
 * for the JVM.
 */
final class ReflectedClass implements ClassSource {
    private final Class<?> type;

    ReflectedClass(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object handle() {
        return type;
    }

    @Override
    public String name() {
        return type.getName();
    }

    @Override
    public String simpleName() {
        return Naming.simpleName(type);
    }

    @Override
    public String loader() {
        return Naming.loader(type);
    }

    @Override
    public ClassFlags flags() {
        int bits = type.getModifiers();
        return new ClassFlags(
                type.isInterface(),
                Modifier.isAbstract(bits),
                type.isEnum(),
                Modifier.isStatic(bits) || type.isInterface() || Naming.declaring(type) == null,
                type.isSealed(),
                Modifier.isFinal(bits),
                Naming.isNameable(type));
    }

    @Override
    public @Nullable ClassDeclaration enclosingClass() {
        Class<?> enclosing = Naming.declaring(type);
        return enclosing == null ? null : ClassReader.declaration(enclosing);
    }

    @Override
    public List<TypeVariable> ownTypeParameters() {
        try {
            return TypeReader.variables(type.getTypeParameters());
        } catch (GenericSignatureFormatError malformed) {
            return List.of();
        }
    }

    @Override
    public @Nullable ClassType superclass() {
        Class<?> superclass = type.isInterface() ? null : type.getSuperclass();
        if (superclass == null) {
            return null;
        }
        try {
            return (ClassType) TypeReader.read(type.getGenericSuperclass(), superclass);
        } catch (TypeNotPresentException
                | MalformedParameterizedTypeException
                | LinkageError
                | InternalError obstacle) {
            Unreadable.requireMalformed(obstacle, type);
            return (ClassType) TypeReader.read(superclass);
        }
    }

    @Override
    public List<ClassType> interfaces() {
        Class<?>[] interfaces = type.getInterfaces();
        try {
            return classes(TypeReader.read(type.getGenericInterfaces(), interfaces));
        } catch (TypeNotPresentException
                | MalformedParameterizedTypeException
                | LinkageError
                | InternalError obstacle) {
            Unreadable.requireMalformed(obstacle, type);
            return classes(TypeReader.read(interfaces));
        }
    }

    private static List<ClassType> classes(List<Type> types) {
        List<ClassType> classes = new ArrayList<>(types.size());
        for (Type each : types) {
            classes.add((ClassType) each);
        }
        return List.copyOf(classes);
    }

    @Override
    public Map<String, List<MethodDeclaration>> publicMethods(ClassDeclaration owner) {
        try {
            return declareMethods(owner, DeclaredMembers.publicMethods(type));
        } catch (LinkageError missing) {
            throw Unreadable.exception(type, missing);
        }
    }

    @Override
    public Map<String, List<MethodDeclaration>> nonPublicMethods(ClassDeclaration owner) {
        try {
            return declareMethods(owner, DeclaredMembers.nonPublicMethods(type));
        } catch (LinkageError missing) {
            throw Unreadable.exception(type, missing);
        }
    }

    private static Map<String, List<MethodDeclaration>> declareMethods(ClassDeclaration owner, List<Method> declared) {
        Map<String, List<MethodDeclaration>> methods = new LinkedHashMap<>();
        for (Method method : declared) {
            List<MethodDeclaration> sameName = methods.get(method.getName());
            if (sameName == null) {
                sameName = new ArrayList<>(2);
                methods.put(method.getName(), sameName);
            }
            sameName.add(declare(owner, method));
        }
        for (Map.Entry<String, List<MethodDeclaration>> each : methods.entrySet()) {
            each.setValue(List.copyOf(each.getValue()));
        }
        return Collections.unmodifiableMap(methods);
    }

    @Override
    public List<FieldDeclaration> fields(ClassDeclaration owner) {
        List<FieldDeclaration> fields = new ArrayList<>();
        try {
            for (Field field : DeclaredMembers.fields(type)) {
                fields.add(declare(owner, field));
            }
        } catch (LinkageError missing) {
            throw Unreadable.exception(type, missing);
        }
        return List.copyOf(fields);
    }

    @Override
    public List<ConstructorDeclaration> publicConstructors(ClassDeclaration owner) {
        try {
            return declareConstructors(owner, DeclaredMembers.publicConstructors(type));
        } catch (LinkageError missing) {
            throw Unreadable.exception(type, missing);
        }
    }

    @Override
    public List<ConstructorDeclaration> nonPublicConstructors(ClassDeclaration owner) {
        return declareConstructors(owner, DeclaredMembers.nonPublicConstructors(type));
    }

    private static List<ConstructorDeclaration> declareConstructors(
            ClassDeclaration owner, List<Constructor<?>> declared) {
        List<ConstructorDeclaration> constructors = new ArrayList<>();
        for (Constructor<?> constructor : declared) {
            constructors.add(declare(owner, constructor));
        }
        return List.copyOf(constructors);
    }

    private static MethodDeclaration declare(ClassDeclaration owner, Method method) {
        return new MethodDeclaration(
                owner,
                method.getName(),
                new MemberFlags(method.getModifiers()),
                method.getParameterCount(),
                method,
                new ReflectedMethod(method));
    }

    private static FieldDeclaration declare(ClassDeclaration owner, Field field) {
        return new FieldDeclaration(
                owner, field.getName(), MemberFlags.ofField(field.getModifiers()), field, () -> typeOf(field));
    }

    private static ConstructorDeclaration declare(ClassDeclaration owner, Constructor<?> constructor) {
        return new ConstructorDeclaration(
                owner, new MemberFlags(constructor.getModifiers()), constructor, () -> SignatureReader.of(constructor));
    }

    private static Type typeOf(Field field) {
        try {
            return TypeReader.read(field.getGenericType(), field.getType());
        } catch (TypeNotPresentException
                | MalformedParameterizedTypeException
                | LinkageError
                | InternalError obstacle) {
            Unreadable.requireMalformed(obstacle, field.getDeclaringClass());
            return TypeReader.read(field.getType());
        }
    }
}
