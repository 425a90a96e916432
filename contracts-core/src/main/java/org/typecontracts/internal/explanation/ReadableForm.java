package org.typecontracts.internal.explanation;

import java.util.List;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;

/** Members and types as a person reads them, each in a text of its own. */
public final class ReadableForm {
    private ReadableForm() {}

    /**
     * Return a member as a person reads it, such as {@code iterator(): Iterator<T>}.
     *
     * @param member the member
     * @return the readable form
     */
    public static String of(ContractMember member) {
        return of(
                member.name(), member.signature(), member.declaration().flags().isVariableArity());
    }

    /**
     * Return a method as a person reads it, as if it were a member.
     *
     * @param name its name
     * @param signature its signature
     * @param isVariableArity whether its last parameter was written with {@code ...}
     * @return the readable form
     */
    public static String of(String name, Signature signature, boolean isVariableArity) {
        ReadableTypes types = new ReadableTypes();
        ReadableMembers members = new ReadableMembers(types, null);
        return types.settled(() -> members.write(name, signature, isVariableArity));
    }

    /**
     * Return a type as a person reads it, such as {@code Iterable<T>}.
     *
     * @param type the type
     * @param others what else the same text names, and may have the same simple name
     * @return the readable form
     */
    public static String of(Type type, Type... others) {
        ReadableTypes types = new ReadableTypes();
        types.mention(type);
        for (Type other : others) {
            types.mention(other);
        }
        return types.write(type);
    }

    /**
     * Return the other names that a member may be met under, such as {@code , also as length}.
     *
     * @param member the member
     * @return the words to put behind the member; empty if it has no other names
     */
    public static String otherNames(ContractMember member) {
        List<String> aliases = member.marks().aliases();
        return aliases.isEmpty() ? "" : ", also as " + String.join(", ", aliases);
    }
}
