package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Candidates;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.FieldSearch;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/** The class being checked, as the target of invocations. An array has the methods of Object and a {@code clone()}. */
final class Subject {
    private final Type type;
    private final ClassType site;
    private final TypeRelations relations;
    private final Map<String, Candidates> candidates = new HashMap<>();

    Subject(Type type, TypeRelations relations) {
        this.type = type;
        this.relations = relations;
        this.site = site(type, relations);
    }

    private static ClassType site(Type type, TypeRelations relations) {
        Type captured = relations.capture().of(type);
        if (captured instanceof ClassType named) {
            return named;
        }
        if (captured instanceof TypeVariable variable) {
            return site(variable.upperBound(), relations);
        }
        return captured instanceof IntersectionType intersection
                ? site(intersection.components().get(0), relations)
                : relations.object();
    }

    Type type() {
        return type;
    }

    ClassDeclaration declaration() {
        return site.declaration();
    }

    /** Return what the wildcards stand for of which the subject's own methods speak. */
    List<CapturedVariable> captured() {
        List<CapturedVariable> captured = new ArrayList<>();
        for (Type argument : site.arguments()) {
            if (argument instanceof CapturedVariable variable) {
                captured.add(variable);
            }
        }
        return captured;
    }

    @Nullable
    ArrayType asArray() {
        return type instanceof ArrayType array ? array : null;
    }

    Candidates methods(String name) {
        Candidates known = candidates.get(name);
        if (known == null) {
            known = Candidates.of(site, name, relations);
            candidates.put(name, known);
        }
        return known;
    }

    /** Return whether each object of the class belongs to one of the class around it (JLS 8.1.3). */
    boolean isInner() {
        return declaration().enclosingClass() != null && !declaration().flags().isStatic();
    }

    List<Candidate> constructors() {
        if (isInner() || asArray() != null) {
            return List.of();
        }
        List<Candidate> all = new ArrayList<>();
        declaration().constructors().forEach(constructor -> all.add(candidate(constructor)));
        return all;
    }

    /** As a candidate, a constructor returns what it makes. */
    private Candidate candidate(ConstructorDeclaration constructor) {
        Signature seen = relations.signatures().asMemberOf(site, declaration(), constructor.signature());
        return new Candidate(
                constructor,
                constructor.signature(),
                new Signature(
                        seen.typeParameters(), seen.parameters(), ClassType.erased(declaration()), seen.thrown()));
    }

    /** Return whether its objects are not made by constructors that anybody may call (JLS 8.9.2, 10.3). */
    boolean isEnumOrArray() {
        return asArray() != null || declaration().flags().isEnum();
    }

    List<FieldDeclaration> fields(String name) {
        return FieldSearch.find(declaration(), name);
    }

    Type typeOf(FieldDeclaration field) {
        return relations.signatures().asMemberOf(site, field);
    }

    /** Return the methods of some names that the subject declares or inherits and that are not public. */
    List<MethodDeclaration> nonPublicMethods(List<String> names) {
        List<MethodDeclaration> found = new ArrayList<>();
        for (ClassDeclaration type : declaration().withSuperclasses()) {
            Map<String, List<MethodDeclaration>> methods = type.nonPublicMethods();
            for (String name : names) {
                for (MethodDeclaration method : methods.getOrDefault(name, List.of())) {
                    if (!method.flags().isSynthetic()) {
                        found.add(method);
                    }
                }
            }
        }
        return found;
    }

    /** Return the names of all public methods. */
    Stream<String> methodNames() {
        return relations.supertypes().closure(site).values().stream()
                .filter(ClassType.class::isInstance)
                .flatMap(each -> ((ClassType) each).declaration().methods().keySet().stream())
                .distinct()
                .sorted();
    }
}
