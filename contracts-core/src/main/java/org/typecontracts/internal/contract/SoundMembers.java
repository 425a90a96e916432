package org.typecontracts.internal.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.PropertyNames;
import org.typecontracts.internal.model.MemberMarks;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ArgumentSlots;
import org.typecontracts.internal.reflect.ClassReader;

/** Refuses members of a contract that no class can implement, and marks on them that can mean nothing. */
final class SoundMembers {
    private final Class<?> contract;
    private final boolean isProtocol;

    /** Check the members of a contract; what is nominal may well have some that none but its own classes can take. */
    SoundMembers(Class<?> contract, boolean isProtocol) {
        this.contract = contract;
        this.isProtocol = isProtocol;
    }

    /** Check the members, or the mixins, of the contract. */
    void require(List<ContractMember> members) {
        for (ContractMember member : members) {
            if (member.clashesWithObject()) {
                throw UnfitContract.notImplementable(contract, member.name());
            }
            if (isProtocol && member.signature().parameters().size() > ArgumentSlots.PLENTY) {
                ArgumentSlots.requireRoom(ClassReader.method(member.declaration()));
            }
        }
        for (ContractMember member : members) {
            requireSensibleMarks(member);
            readBounds(member.signature().typeParameters());
        }
    }

    /**
     * Read the bounds of type parameters, which are otherwise read when one is needed, perhaps in the middle of an
     * explanation.
     *
     * @throws UnreadableClassException if one mentions a class that cannot be found or linked
     */
    static void readBounds(List<TypeVariable> parameters) {
        for (TypeVariable parameter : parameters) {
            parameter.upperBound();
        }
    }

    private void requireSensibleMarks(ContractMember member) {
        MemberMarks marks = member.marks();
        if (marks.property() && !PropertyNames.isProperty(member)) {
            throw UnfitContract.noProperty(contract, member.name());
        }
        if (marks.constructor() && marks.asksForMoreThanConstructor()) {
            throw UnfitContract.noMereConstructor(contract, member.name());
        }
        if (!marks.aliases().isEmpty()) {
            requireNames(member);
        }
    }

    private void requireNames(ContractMember member) {
        String impossible = member.marks().impossibleAlias();
        if (impossible != null) {
            throw UnfitContract.misnamed(contract, member.name(), impossible);
        }
        String repeated = repeatedAlias(member);
        if (repeated != null) {
            throw UnfitContract.namedTwice(contract, member.name(), repeated);
        }
    }

    /** What one declaration says, another that overrides it may well say again. */
    private static @Nullable String repeatedAlias(ContractMember member) {
        for (MethodDeclaration declaration : member.declarations()) {
            String repeated = declaration.marks().repeatedAlias();
            if (repeated != null) {
                return repeated;
            }
        }
        return null;
    }
}
