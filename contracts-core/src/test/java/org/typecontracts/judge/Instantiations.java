package org.typecontracts.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Draws the type arguments worth trying for a generic contract from the subject's own signatures.
 *
 * <p>These are the types that occur in the subject's public methods of the members' names, boxed; their components and
 * type arguments, and those of their supertypes; what they throw; the same of the contract's members; the bounds of the
 * contract's parameters; {@code Object} and {@code String}. The subject is raw, so its own type variables appear
 * erased; those of its methods do, too, and are replaced, one for all, by what the members take and return.
 */
final class Instantiations {
    private static final int MOST_FOR_ONE_PAIR = 600;

    private final Model model;

    Instantiations(Model model) {
        this.model = model;
    }

    /** Return the contract with every combination of the types worth trying, likely ones first. */
    List<DeclaredType> of(TypeElement contract, Class<?> subject) {
        Map<String, TypeMirror> types = typesIn(contract, subject);
        List<List<TypeMirror>> combinations = List.of(List.of());
        for (TypeParameterElement parameter : contract.getTypeParameters()) {
            List<TypeMirror> fitting = types.values().stream()
                    .filter(type -> mayFit(type, parameter))
                    .toList();
            combinations = combinations.stream()
                    .flatMap(chosen -> fitting.stream().map(type -> append(chosen, type)))
                    .limit(MOST_FOR_ONE_PAIR)
                    .toList();
        }
        return combinations.stream()
                .map(chosen -> model.types().getDeclaredType(contract, chosen.toArray(TypeMirror[]::new)))
                .toList();
    }

    private Map<String, TypeMirror> typesIn(TypeElement contract, Class<?> subject) {
        List<ExecutableElement> members = model.members(contract);
        Set<String> names = members.stream()
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toSet());
        Collected collected = new Collected();
        List<TypeMirror> generic = new ArrayList<>();
        model.find(subject).ifPresent(element -> {
            DeclaredType raw = (DeclaredType) model.types().erasure(element.asType());
            for (ExecutableElement method : model.methods(element)) {
                if (names.contains(method.getSimpleName().toString())
                        && method.getModifiers().contains(Modifier.PUBLIC)) {
                    ExecutableType signature = model.signature(raw, method);
                    collected.addSignature(signature);
                    signature.getParameterTypes().stream()
                            .filter(TypeVariables::occurIn)
                            .forEach(generic::add);
                }
            }
        });
        DeclaredType declared = (DeclaredType) contract.asType();
        members.forEach(member -> collected.addSignature(model.signature(declared, member)));
        Collected ofMembers = new Collected();
        members.forEach(member -> ofMembers.addSignature(model.signature(declared, member)));
        generic.forEach(type -> ofMembers
                .byText
                .values()
                .forEach(filler -> collected.add(new Filling(filler, model.types()).visit(type))));
        contract.getTypeParameters().forEach(parameter -> parameter.getBounds().forEach(collected::add));
        collected.addNamed("java.lang.Object");
        collected.addNamed("java.lang.String");
        return collected.byText;
    }

    /** Return whether the bounds leave hope, judged by erasure; javac judges them for good. */
    private boolean mayFit(TypeMirror type, TypeParameterElement parameter) {
        return parameter.getBounds().stream()
                .allMatch(bound -> model.types()
                        .isSubtype(model.types().erasure(type), model.types().erasure(bound)));
    }

    private static List<TypeMirror> append(List<TypeMirror> list, TypeMirror type) {
        List<TypeMirror> longer = new ArrayList<>(list);
        longer.add(type);
        return longer;
    }

    private final class Collected {
        private final Map<String, TypeMirror> byText = new LinkedHashMap<>();

        void addSignature(ExecutableType signature) {
            add(signature.getReturnType());
            addAll(signature.getParameterTypes());
            addAll(signature.getThrownTypes());
        }

        void addAll(Collection<? extends TypeMirror> types) {
            types.forEach(this::add);
        }

        void addNamed(String name) {
            add(model.elements().getTypeElement(name).asType());
        }

        void add(TypeMirror type) {
            if (type instanceof PrimitiveType primitive) {
                add(model.types().boxedClass(primitive).asType());
            } else if (type instanceof ArrayType array) {
                addClosed(array);
                add(array.getComponentType());
            } else if (type instanceof TypeVariable variable) {
                add(variable.getUpperBound());
            } else if (type instanceof WildcardType wildcard) {
                Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                        .filter(bound -> bound != null)
                        .forEach(this::add);
            } else if (type instanceof IntersectionType intersection) {
                addAll(intersection.getBounds());
            } else if (type.getKind() == TypeKind.DECLARED && addClosed(type)) {
                model.closure((DeclaredType) type).forEach(above -> addAll(above.getTypeArguments()));
            }
        }

        /** Add the type, erased when it names a type variable; and return whether it is new. */
        private boolean addClosed(TypeMirror type) {
            TypeMirror closed = TypeVariables.occurIn(type) ? model.types().erasure(type) : type;
            return byText.putIfAbsent(new TypeText(model).visit(closed), closed) == null;
        }
    }
}
