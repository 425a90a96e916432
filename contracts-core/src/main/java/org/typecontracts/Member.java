package org.typecontracts;

import java.lang.reflect.Method;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * A member of a contract: an abstract method that a conforming object must offer.
 *
 * @param method the declaration, which may stand in a base of the contract
 * @param signature the member as a person reads it, for example {@code iterator(): Iterator<T>}
 * @since 0.1.0
 */
public record Member(Method method, String signature) {
    static Member of(ContractMember member) {
        return new Member(ClassReader.method(member.declaration()), ReadableForm.of(member));
    }

    /**
     * Return the name of the member.
     *
     * @return the method's name
     */
    public String name() {
        return method.getName();
    }

    @Override
    public String toString() {
        return signature;
    }
}
