package org.typecontracts.internal.conformance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.typecontracts.internal.conformance.Conversion.NestedProtocol;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.Type;

/**
 * The world as it would be if interfaces were adopted as protocols wherever that helped: finds out which of them, in
 * the signatures of twins, would bridge what is refused as things are.
 */
final class Adoption implements Surroundings {
    private final KnownTypes known;
    private final Surroundings present;
    private final Map<Question, Boolean> answers = new HashMap<>();
    private final Set<ClassDeclaration> adopted = new LinkedHashSet<>();

    /** Whether values of a type have the members of a protocol. */
    private record Question(Type subject, Type protocol) {}

    Adoption(KnownTypes known, Surroundings present) {
        this.known = known;
        this.present = present;
    }

    /**
     * Return the interfaces with which, as protocols, a subject would meet a member; none if it would not even then.
     */
    List<ClassDeclaration> bridging(Type subject, ContractMember member) {
        return new MemberMatching(subject, known, this).match(member) instanceof MemberOutcome.Bound bound
                        && bound.binding().parameterConversions().stream().allMatch(this::takesAll)
                ? List.copyOf(adopted)
                : List.of();
    }

    /** Whether the subject takes what callers hand in, and not only what came out of it. */
    private boolean takesAll(Conversion conversion) {
        return !(conversion instanceof NestedProtocol nested)
                || present.isProtocol(((ClassType) nested.protocol()).declaration())
                || nested.type() instanceof ClassType taken
                        && isProtocol(taken.declaration())
                        && conforms(nested.protocol(), taken);
    }

    @Override
    public boolean isProtocol(ClassDeclaration type) {
        return type.flags().isInterface() && !type.flags().isSealed() || present.isProtocol(type);
    }

    /**
     * What comes up while it is being decided is assumed to hold. Of what is no protocol yet, the present world would
     * say that it cannot be a contract where it mentions a missing class.
     */
    @Override
    public boolean conforms(Type subject, Type protocol) {
        boolean isNew = !present.isProtocol(((ClassType) protocol).declaration());
        Question question = new Question(subject, protocol);
        Boolean answer = answers.putIfAbsent(question, true);
        if (answer == null) {
            answer = !isNew && present.conforms(subject, protocol) || hasMembers(subject, (ClassType) protocol);
            answers.put(question, answer);
        }
        if (answer && isNew) {
            adopted.add(((ClassType) protocol).declaration());
        }
        return answer;
    }

    /** What has no members is had by everything, and tells nothing. */
    private boolean hasMembers(Type subject, ClassType protocol) {
        ContractShape shape = ContractShape.of(protocol, known);
        return shape.openParameters().isEmpty()
                && !shape.members().isEmpty()
                && new MemberMatching(subject, known, this).bindsAll(shape.members());
    }

    @Override
    public Access access(ClassDeclaration subject, MemberDeclaration chosen) {
        return present.access(subject, chosen);
    }
}
