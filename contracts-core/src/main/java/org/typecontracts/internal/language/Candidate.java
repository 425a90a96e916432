package org.typecontracts.internal.language;

import java.util.List;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.MethodFlags;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;

/**
 * A method or constructor that an invocation might mean.
 *
 * @param member its declaration
 * @param flags its flags
 * @param declared its signature as declared
 * @param signature its signature as a member of the subject
 */
public record Candidate(MemberDeclaration member, MethodFlags flags, Signature declared, Signature signature) {
    /**
     * Return the number of parameters.
     *
     * @return the number of parameters
     */
    public int parameterCount() {
        return signature.parameters().size();
    }

    /** To javac a default method is abstract as well: a class's own method is preferred to it. */
    boolean isAbstract() {
        return flags.isAbstract() || isInInterface() && !flags.isStatic();
    }

    boolean isInInterface() {
        return member.declaringClass().isInterface();
    }

    Candidate throwing(List<Type> thrown) {
        return new Candidate(
                member,
                flags,
                declared,
                new Signature(signature.typeParameters(), signature.parameters(), signature.result(), thrown));
    }
}
