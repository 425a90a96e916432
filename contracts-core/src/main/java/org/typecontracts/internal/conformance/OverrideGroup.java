package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.ContractMembers.Declared;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.MergedAbstracts;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Signature;

/**
 * Several override-equivalent declarations of a contract, and which of them stand for members (JLS 8.4.8.4, 9.4.1.3).
 */
final class OverrideGroup {
    private final List<Declared> group;
    private final TypeRelations relations;

    OverrideGroup(List<Declared> group, TypeRelations relations) {
        this.group = group;
        this.relations = relations;
    }

    /**
     * Return one member for all; or, where none stands for all, each that no other overrides: type arguments can make
     * overloads differ in the result alone.
     */
    List<ContractMember> members() {
        List<Declared> inForce = inForce();
        Declared representative = representative(inForce);
        if (representative != null) {
            return List.of(ContractMembers.member(representative, group));
        }
        List<ContractMember> members = new ArrayList<>();
        for (Declared declared : inForce) {
            members.add(ContractMembers.member(declared, overriddenBy(declared)));
        }
        return members;
    }

    /** Return those that no other one of the group overrides. */
    private List<Declared> inForce() {
        List<Declared> inForce = new ArrayList<>();
        for (Declared declared : group) {
            if (!isOverridden(declared)) {
                inForce.add(declared);
            }
        }
        return inForce;
    }

    private boolean isOverridden(Declared declared) {
        for (Declared other : group) {
            if (other != declared && isProperSubtype(other.method(), declared.method())) {
                return true;
            }
        }
        return false;
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
            candidates.add(new Candidate(declared.method(), declared.method().signature(), declared.signature()));
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

    private List<Declared> overriddenBy(Declared overrider) {
        List<Declared> overridden = new ArrayList<>();
        for (Declared declared : group) {
            if (isProperSubtype(overrider.method(), declared.method())) {
                overridden.add(declared);
            }
        }
        return overridden;
    }

    private boolean isProperSubtype(MethodDeclaration one, MethodDeclaration other) {
        return !one.declaringClass().equals(other.declaringClass())
                && relations.supertypes().asSuper(ClassType.generic(one.declaringClass()), other.declaringClass())
                        != null;
    }
}
