package org.typecontracts.internal.description;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Candidates;
import org.typecontracts.internal.language.FieldSearch;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;

/** The public members of a class as a person reads them, inherited ones in the terms of the class. */
final class PublicMembers {
    private final ClassDeclaration declaration;
    private final ClassType type;
    private final TypeRelations relations = new TypeRelations(ClassReader.known());

    private PublicMembers(ClassDeclaration declaration) {
        this.declaration = declaration;
        this.type = ClassType.generic(declaration);
    }

    /** List the members of a class: its constructors, then its fields and methods by name. */
    static List<String> of(Class<?> type) {
        if (type.isArray()) {
            return List.of();
        }
        try {
            PublicMembers members = new PublicMembers(ClassReader.declaration(type));
            return Stream.concat(members.constructors(), members.byName()).toList();
        } catch (UnreadableClassException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private Stream<String> constructors() {
        return declaration.constructors().stream().map(this::constructor).sorted();
    }

    private Stream<String> byName() {
        return Stream.concat(fields(), methods())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
    }

    private Stream<String> fields() {
        return declaration.ancestry().stream()
                .flatMap(each -> each.fields().stream())
                .filter(this::isPublicAndNotHidden)
                .map(this::field);
    }

    private boolean isPublicAndNotHidden(FieldDeclaration field) {
        return field.flags().isPublic()
                && FieldSearch.find(declaration, field.name()).contains(field);
    }

    private Stream<String> methods() {
        return declaration.ancestry().stream()
                .flatMap(each -> each.methods().keySet().stream())
                .distinct()
                .flatMap(name -> Candidates.of(type, name, relations).all().stream())
                .filter(candidate -> !candidate.member().declaringClass().isObject())
                .map(PublicMembers::method);
    }

    private String constructor(ConstructorDeclaration constructor) {
        Signature declared = constructor.signature();
        Signature making = new Signature(declared.typeParameters(), declared.parameters(), type, declared.thrown());
        return ReadableForm.of("new " + constructor.name(), making, isVariable(constructor));
    }

    private String field(FieldDeclaration field) {
        return kept(field) + field.name() + ": "
                + ReadableForm.of(relations.signatures().asMemberOf(type, field));
    }

    private static String method(Candidate method) {
        MemberDeclaration member = method.member();
        return kept(member) + ReadableForm.of(member.name(), method.signature(), isVariable(member));
    }

    private static String kept(MemberDeclaration member) {
        return member.flags().isStatic() ? "static " : "";
    }

    private static boolean isVariable(MemberDeclaration member) {
        return member.flags().isVariableArity();
    }
}
