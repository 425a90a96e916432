package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.CapturedVariable;
import org.typecontracts.internal.language.Denotation;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Lists, for each open parameter of a contract, the types worth trying, the most telling first. */
final class InstantiationCandidates {
    private final ContractShape contract;
    private final MemberMatching matching;
    private final TypeRelations relations;
    private final List<TypeVariable> open;
    private final Substitution captured;
    private final InstantiationHints hints;
    private final MemberHints members;
    private final OccurringTypes occurring;
    private final List<TypeVariable> mattering;

    private InstantiationCandidates(ContractShape contract, MemberMatching matching) {
        this.contract = contract;
        this.matching = matching;
        this.relations = matching.relations();
        this.open = contract.openParameters();
        this.captured = contract.captured(relations.capture());
        this.hints = new InstantiationHints(open, relations);
        this.members = new MemberHints(open, captured, hints);
        this.occurring = new OccurringTypes(relations.boxing());
        this.mattering = mattering();
    }

    static List<List<Type>> of(ContractShape contract, MemberMatching matching) {
        InstantiationCandidates candidates = new InstantiationCandidates(contract, matching);
        for (ContractMember member : contract.members()) {
            for (Candidate offered : matching.offers(member)) {
                candidates.occurring.add(offered);
            }
            candidates.occurring.add(member, candidates.open);
            candidates.members.gather(member, matching);
        }
        List<List<Type>> all = new ArrayList<>();
        for (TypeVariable parameter : candidates.open) {
            all.add(candidates.candidates(parameter));
        }
        return all;
    }

    /** A parameter that nothing depends on may be anything within its bound. */
    private List<Type> candidates(TypeVariable parameter) {
        WildcardType written = written(parameter);
        if (!mattering.contains(parameter)) {
            return List.of(written);
        }
        // A value that is only passed in may be of the widest type that is taken.
        Set<Type> found = new LinkedHashSet<>(isReturned(parameter) ? List.of() : hints.widest(parameter));
        found.addAll(hints.candidates(parameter));
        found.add(written.bound());
        addRelated(parameter, found);
        addAnything(parameter, found);
        return List.copyOf(found);
    }

    /** Add what is told of other parameters that bounds connect with this one. */
    private void addRelated(TypeVariable parameter, Set<Type> found) {
        if (members.wantSelfBounded() || Mentions.any(parameter.upperBound(), open)) {
            for (TypeVariable other : open) {
                found.addAll(hints.candidates(other));
            }
            addFilled(found);
            found.addAll(selfBounded());
        }
        for (TypeVariable other : open) {
            if (isBoundedBy(other, parameter)) {
                found.addAll(hints.candidates(other));
            }
        }
    }

    /** A raw type, which no bound that mentions its variable holds for, converts to what it is filled with. */
    private void addFilled(Set<Type> found) {
        for (Type type : List.copyOf(found)) {
            if (type instanceof ClassType raw && raw.isRaw() && takesAnyArguments(raw.declaration())) {
                int parameters = raw.declaration().typeParameters().size();
                found.add(new ClassType(raw.declaration(), Collections.nCopies(parameters, relations.object())));
            }
        }
    }

    private boolean takesAnyArguments(ClassDeclaration generic) {
        for (TypeVariable parameter : generic.typeParameters()) {
            if (!parameter.upperBound().equals(relations.object())) {
                return false;
            }
        }
        return true;
    }

    /** Add what may do although nothing tells so. */
    private void addAnything(TypeVariable parameter, Set<Type> found) {
        found.addAll(matching.subject().captured());
        // Where Object makes a call ambiguous, anything unrelated to the subject's types may do.
        found.add(ClassType.erased(relations.known().string()));
        found.addAll(occurring.found());
        // What a wildcard stands for suits where any type within its bounds would; any array but none in particular is
        // no type.
        if (captured.apply(parameter) instanceof CapturedVariable any && !(any.upperBound() instanceof ArrayType)) {
            found.add(any);
            addNarrower(any, spokenOf(parameter, any), found);
        }
    }

    /** What a wildcard stands for may also be within what the subject speaks of: one type, or all of them. */
    private void addNarrower(CapturedVariable any, List<Type> types, Set<Type> found) {
        CapturedVariable withinAll = any;
        for (Type type : types) {
            CapturedVariable within = relations.capture().within(any, type);
            if (within != null) {
                found.add(within);
            }
            Type ofItself = Substitution.of(List.of(any), List.of(withinAll)).apply(type);
            CapturedVariable withinOneMore = relations.capture().within(withinAll, ofItself);
            withinAll = withinOneMore == null ? withinAll : withinOneMore;
        }
        found.add(withinAll);
    }

    /** Return what the subject says of a parameter, in terms of what stands for its wildcard too. */
    private List<Type> spokenOf(TypeVariable parameter, CapturedVariable any) {
        List<Type> types = hints.candidates(parameter);
        Denotation denotation = new Denotation(relations.known(), any);
        for (Type type : hints.ofVariables(parameter)) {
            types.add(denotation.of(type));
        }
        return types;
    }

    /** Return the parameters that a member mentions, and those that their bounds mention in turn. */
    private List<TypeVariable> mattering() {
        List<TypeVariable> found = new ArrayList<>();
        List<TypeVariable> rest = new ArrayList<>();
        for (TypeVariable parameter : open) {
            (isMentioned(parameter) ? found : rest).add(parameter);
        }
        for (int i = 0; i < found.size(); i++) {
            for (TypeVariable parameter : rest) {
                if (isBoundedBy(found.get(i), parameter) && !found.contains(parameter)) {
                    found.add(parameter);
                }
            }
        }
        return found;
    }

    private boolean isMentioned(TypeVariable parameter) {
        for (ContractMember member : contract.members()) {
            if (member.mentions(List.of(parameter))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReturned(TypeVariable parameter) {
        for (ContractMember member : contract.members()) {
            if (Mentions.any(member.signature().result(), List.of(parameter))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundedBy(TypeVariable parameter, TypeVariable other) {
        return parameter != other && Mentions.any(parameter.upperBound(), List.of(other));
    }

    /** Return the wildcard that the question has in a parameter's place, the unbounded one if it has none. */
    private WildcardType written(TypeVariable parameter) {
        int position = contract.declaration().typeParameters().indexOf(parameter);
        return contract.type().arguments().get(position) instanceof WildcardType wildcard
                ? wildcard
                : new WildcardType(WildcardType.Kind.UNBOUNDED, relations.object());
    }

    /** A recursive bound such as {@code T extends Comparable<T>} asks for a type that knows itself. */
    private List<Type> selfBounded() {
        return List.of(
                ClassType.erased(matching.subject().declaration()),
                ClassType.erased(relations.known().string()),
                relations.boxing().boxed(PrimitiveType.INT));
    }
}
