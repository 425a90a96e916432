package org.typecontracts.judge.generated;

import java.util.List;
import org.typecontracts.judge.generated.Recipe.Candidate;
import org.typecontracts.judge.generated.Recipe.Member;

/** The source of a protocol P and a subject C, with what they inherit from. */
final class Family {
    private Family() {}

    /** Return the compilation unit that declares everything within a class of this name. */
    static String source(Recipe recipe, String itsPackage, String name) {
        ProtocolAssembly protocol = new ProtocolAssembly(recipe.protocol());
        SubjectAssembly subject = new SubjectAssembly(recipe.subject());
        Term abstracted = Term.fill(recipe.protocol().arguments().get(0), List.of());
        for (Member member : recipe.members()) {
            Method declared = protocol.declare(member);
            for (Candidate candidate : member.candidates()) {
                Method method = Candidates.vary(declared, member, candidate, protocol.instantiation());
                subject.declare(method, candidate.home(), abstracted);
            }
        }
        return """
                package %s;

                import java.util.*;
                import java.util.function.*;
                import org.typecontracts.judge.generated.World.*;

                public final class %s {
                %s%s%s%s}
                """.formatted(
                        itsPackage, name, protocol.text(), subject.text(), protocol.question(), subject.question());
    }
}
