package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.MergedAbstracts;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MemberMarks;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;

/**
 * Reads the members of a contract with their inheritance resolved (JLS 8.4.8, 9.4.1): override-equivalent methods are
 * one member, and those that override a public method of {@code Object} are none. What an abstract class leaves to its
 * subclasses is a member though it be not public: an adapter is such a subclass.
 */
final class ContractMembers {
    private record Declared(MethodDeclaration method, Signature signature) {}

    private final TypeRelations relations;
    private final ClassType contract;

    ContractMembers(ClassType contract, TypeRelations relations) {
        this.relations = relations;
        this.contract = contract;
    }

    /** Return all members, abstract or not, in the order of declaration, inherited ones last. */
    List<ContractMember> all() {
        List<ContractMember> members = new ArrayList<>();
        for (List<Declared> sameName : methodsByName().values()) {
            for (List<Declared> group : groups(sameName)) {
                addMembers(group, members);
            }
        }
        return members;
    }

    private Map<String, List<Declared>> methodsByName() {
        Map<String, List<Declared>> methods = new LinkedHashMap<>();
        for (ClassDeclaration type : hierarchy()) {
            addMethods(type.methods(), methods);
            if (!type.isInterface()) {
                addMethods(type.nonPublicMethods(), methods);
            }
        }
        return methods;
    }

    private void addMethods(Map<String, List<MethodDeclaration>> declared, Map<String, List<Declared>> methods) {
        for (List<MethodDeclaration> sameName : declared.values()) {
            for (MethodDeclaration method : sameName) {
                if (isMember(method)) {
                    listOf(method.name(), methods).add(new Declared(method, seen(method)));
                }
            }
        }
    }

    private Signature seen(MethodDeclaration method) {
        return contract.equals(ClassType.generic(method.declaringClass()))
                ? method.signature()
                : relations.signatures().asMemberOf(contract, method);
    }

    private static List<Declared> listOf(String name, Map<String, List<Declared>> methods) {
        List<Declared> sameName = methods.get(name);
        if (sameName == null) {
            sameName = new ArrayList<>();
            methods.put(name, sameName);
        }
        return sameName;
    }

    private Set<ClassDeclaration> hierarchy() {
        Set<ClassDeclaration> types = new LinkedHashSet<>();
        ClassDeclaration type = contract.declaration();
        while (type != null && !type.isObject()) {
            types.add(type);
            ClassType superclass = type.superclass();
            type = superclass == null ? null : superclass.declaration();
        }
        List<ClassDeclaration> level = new ArrayList<>(types);
        while (!level.isEmpty()) {
            level = addInterfaces(level, types);
        }
        return types;
    }

    /** Add the interfaces of some types; return those that are new. */
    private static List<ClassDeclaration> addInterfaces(List<ClassDeclaration> of, Set<ClassDeclaration> types) {
        List<ClassDeclaration> added = new ArrayList<>();
        for (ClassDeclaration each : of) {
            for (ClassType parent : each.interfaces()) {
                if (types.add(parent.declaration())) {
                    added.add(parent.declaration());
                }
            }
        }
        return added;
    }

    private boolean isMember(MethodDeclaration method) {
        return !method.flags().isStatic()
                && !method.flags().isPrivate()
                && !method.flags().isSynthetic()
                && !overridesObjectMethod(method);
    }

    private boolean overridesObjectMethod(MethodDeclaration method) {
        for (MethodDeclaration inherited : relations.known().object().methods(method.name())) {
            if (relations.signatures().isSubsignature(method.signature(), inherited.signature())) {
                return true;
            }
        }
        return false;
    }

    private List<List<Declared>> groups(List<Declared> sameName) {
        List<List<Declared>> groups = new ArrayList<>();
        for (Declared declared : sameName) {
            groupOf(declared, groups).add(declared);
        }
        return groups;
    }

    private boolean areOne(Declared one, Declared other) {
        return one.signature().parameters().size()
                        == other.signature().parameters().size()
                && (relations.signatures().areOverrideEquivalent(one.signature(), other.signature())
                        || relations.overriding().overridesDirectly(one.method(), other.method()));
    }

    private List<Declared> groupOf(Declared declared, List<List<Declared>> groups) {
        for (List<Declared> group : groups) {
            for (Declared known : group) {
                if (areOne(known, declared)) {
                    return group;
                }
            }
        }
        List<Declared> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    /**
     * One that no other stands for is a member by itself: type arguments can make overloads differ in the result alone.
     */
    private void addMembers(List<Declared> group, List<ContractMember> members) {
        List<Declared> inForce = inForce(group);
        Declared representative = representative(inForce);
        if (representative != null) {
            members.add(member(representative, group));
        } else {
            for (Declared declared : inForce) {
                members.add(member(declared, overriddenBy(declared, group)));
            }
        }
    }

    private List<Declared> overriddenBy(Declared overrider, List<Declared> group) {
        List<Declared> overridden = new ArrayList<>();
        for (Declared declared : group) {
            if (isProperSubtype(overrider.method(), declared.method())) {
                overridden.add(declared);
            }
        }
        return overridden;
    }

    private static ContractMember member(Declared representative, List<Declared> group) {
        List<MethodDeclaration> declarations = new ArrayList<>();
        declarations.add(representative.method());
        for (Declared declared : group) {
            if (!declarations.contains(declared.method())) {
                declarations.add(declared.method());
            }
        }
        Signature signature = representative.signature();
        return new ContractMember(
                representative.method(),
                declarations,
                signature.isGeneric() ? Substitution.renamed(signature) : signature,
                marks(declarations));
    }

    /** Return those that no other one of the group overrides. */
    private List<Declared> inForce(List<Declared> group) {
        List<Declared> inForce = new ArrayList<>();
        for (Declared declared : group) {
            if (!isOverridden(declared, group)) {
                inForce.add(declared);
            }
        }
        return inForce;
    }

    private boolean isOverridden(Declared declared, List<Declared> group) {
        for (Declared other : group) {
            if (other != declared && isProperSubtype(other.method(), declared.method())) {
                return true;
            }
        }
        return false;
    }

    private boolean isProperSubtype(MethodDeclaration one, MethodDeclaration other) {
        return !one.declaringClass().equals(other.declaringClass())
                && relations.supertypes().asSuper(ClassType.generic(one.declaringClass()), other.declaringClass())
                        != null;
    }

    /** Of several abstract ones the most specific result stands, if there is one; what it throws, all must throw. */
    private @Nullable Declared representative(List<Declared> inForce) {
        if (inForce.size() == 1) {
            return inForce.get(0);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Declared declared : inForce) {
            if (!declared.method().flags().isAbstract()) {
                return declared;
            }
            candidates.add(new Candidate(
                    declared.method(),
                    declared.method().flags(),
                    declared.method().signature(),
                    declared.signature()));
        }
        Candidate merged = new MergedAbstracts(relations).of(candidates);
        if (merged != null) {
            return new Declared((MethodDeclaration) merged.member(), merged.signature());
        }
        return areAlike(inForce) ? inForce.get(0) : null;
    }

    private boolean areAlike(List<Declared> members) {
        Signature first = members.get(0).signature();
        for (Declared member : members) {
            if (!relations.same().holds(first.result(), member.signature().result())
                    || !relations
                            .same()
                            .holds(first.thrown(), member.signature().thrown())) {
                return false;
            }
        }
        return true;
    }

    private static MemberMarks marks(List<MethodDeclaration> declarations) {
        Set<String> aliases = new LinkedHashSet<>();
        boolean property = false;
        boolean ofClass = false;
        boolean constructor = false;
        String law = null;
        for (MethodDeclaration method : declarations) {
            MemberMarks marks = method.marks();
            aliases.addAll(marks.aliases());
            property |= marks.property();
            ofClass |= marks.ofClass();
            constructor |= marks.constructor();
            law = law == null ? marks.law() : law;
        }
        return new MemberMarks(List.copyOf(aliases), property, ofClass, constructor, law);
    }
}
