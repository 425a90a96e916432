package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** A method as declared, with its signature as seen in the contract. */
    record Declared(MethodDeclaration method, Signature signature) {}

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
                members.addAll(members(group));
            }
        }
        return members;
    }

    private Map<String, List<Declared>> methodsByName() {
        Map<String, List<Declared>> methods = new LinkedHashMap<>();
        for (ClassDeclaration type : contract.declaration().ancestry()) {
            if (!type.isObject()) {
                addMethods(type.methods(), methods);
                if (!type.isInterface()) {
                    addMethods(type.nonPublicMethods(), methods);
                }
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

    private List<ContractMember> members(List<Declared> group) {
        return group.size() == 1 ? List.of(member(group.get(0), group)) : new OverrideGroup(group, relations).members();
    }

    /** Make the member that a declaration stands for, of all that are merged into it. */
    static ContractMember member(Declared representative, List<Declared> group) {
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
                MemberMarks.of(declarations));
    }
}
