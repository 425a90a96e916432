package org.typecontracts.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The types there are, as javac knows them.
 *
 * <p>The judge asks javac for the members of a contract too, and so owes nothing to the reflection the library reads
 * with.
 */
record Model(Elements elements, Types types) {
    Optional<TypeElement> find(Class<?> type) {
        return Optional.ofNullable(type.getCanonicalName()).map(elements::getTypeElement);
    }

    /** Return the methods an implementation of the contract has to write, none overridden by another. */
    List<ExecutableElement> members(TypeElement contract) {
        List<ExecutableElement> methods = methods(contract);
        return methods.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !restatesObject(method))
                .filter(method -> methods.stream().noneMatch(other -> elements.overrides(other, method, contract)))
                .toList();
    }

    /** Return the methods of this type, inherited ones included. */
    List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type));
    }

    /** Return the method's signature as seen through this, possibly raw, type. */
    ExecutableType signature(DeclaredType type, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(type, method);
    }

    /** Return the type and all its supertypes. */
    Stream<DeclaredType> closure(DeclaredType type) {
        Stream<DeclaredType> above = types.directSupertypes(type).stream()
                .map(DeclaredType.class::cast)
                .flatMap(this::closure);
        return Stream.concat(Stream.of(type), above);
    }

    private boolean restatesObject(ExecutableElement method) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .filter(inherited -> inherited.getModifiers().contains(Modifier.PUBLIC))
                .filter(inherited -> inherited.getSimpleName().equals(method.getSimpleName()))
                .anyMatch(inherited ->
                        types.isSubsignature((ExecutableType) method.asType(), (ExecutableType) inherited.asType()));
    }

    /** Return whether a source in an unrelated package of the unnamed module can write this type's name. */
    boolean isNameable(TypeElement type) {
        Element place = type;
        while (place.getKind() != ElementKind.PACKAGE) {
            if (!place.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
            place = place.getEnclosingElement();
        }
        return isExported(elements.getModuleOf(type), place);
    }

    private static boolean isExported(ModuleElement module, Element itsPackage) {
        return module.isUnnamed()
                || ElementFilter.exportsIn(module.getDirectives()).stream()
                        .filter(export -> export.getPackage().equals(itsPackage))
                        .anyMatch(export -> export.getTargetModules() == null);
    }
}
