package org.typecontracts.internal.language;

import java.util.List;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.MemberFlags;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;

/**
 * A method, constructor or field that an invocation might mean.
 *
 * @param member its declaration
 * @param declared its signature as declared
 * @param signature its signature as a member of the subject
 */
public record Candidate(MemberDeclaration member, Signature declared, Signature signature) {
    /**
     * Return the flags of the declaration.
     *
     * @return its flags
     */
    public MemberFlags flags() {
        return member.flags();
    }

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
        return flags().isAbstract() || isInInterface() && !flags().isStatic();
    }

    boolean isInInterface() {
        return member.declaringClass().isInterface();
    }

    Candidate throwing(List<Type> thrown) {
        return new Candidate(
                member,
                declared,
                new Signature(signature.typeParameters(), signature.parameters(), signature.result(), thrown));
    }
}
