package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.conformance.MemberOutcome.Refused;
import org.typecontracts.internal.language.Applicability;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Candidates;
import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.Invocation;
import org.typecontracts.internal.language.InvocationPhase;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.language.MethodSelection;
import org.typecontracts.internal.language.Selection;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.MemberDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/** Meets a member by a method or constructor: what javac would say to {@code return target.m(a1, .., an);}. */
final class MethodMatching {
    private final Subject subject;
    private final TypeRelations relations;
    private final Applicability applicability;
    private final MethodSelection selection;
    private final NestedProtocols nested;
    private final InvocationFaults faults;
    private final Surroundings surroundings;

    MethodMatching(Subject subject, TypeRelations relations, Surroundings surroundings) {
        this.subject = subject;
        this.relations = relations;
        this.applicability = new Applicability(relations);
        this.selection = new MethodSelection(relations, applicability);
        this.nested = new NestedProtocols(relations, surroundings);
        this.faults = new InvocationFaults(subject, relations);
        this.surroundings = surroundings;
    }

    MemberOutcome match(ContractMember member, String name) {
        ArrayType cloned = cloned(member, name);
        return cloned == null ? match(member, name, subject.methods(name)) : matchClone(member, cloned);
    }

    /** Return the array that is the subject if its {@code clone()} is meant (JLS 10.7), otherwise null. */
    private @Nullable ArrayType cloned(ContractMember member, String name) {
        boolean isMeant =
                name.equals("clone") && member.signature().parameters().isEmpty();
        return isMeant ? subject.asArray() : null;
    }

    /**
     * Return whether some candidate takes those parameters of a member that mention none of these variables, nor its
     * own.
     */
    boolean mayTake(ContractMember member, String name, List<TypeVariable> unknown) {
        List<TypeVariable> own = member.signature().typeParameters();
        List<@Nullable Type> arguments = new ArrayList<>();
        for (Type parameter : member.signature().parameters()) {
            if (nested.isProtocol(parameter)) {
                return true;
            }
            boolean isKnown = !Mentions.any(parameter, unknown) && !Mentions.any(parameter, own);
            arguments.add(isKnown ? relations.capture().of(parameter) : null);
        }
        for (Candidate candidate : subject.methods(name).all()) {
            if (takes(candidate, arguments, InvocationPhase.LOOSE)
                    || takes(candidate, arguments, InvocationPhase.VARIABLE_ARITY)) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(Candidate candidate, List<@Nullable Type> arguments, InvocationPhase phase) {
        return phase.fits(candidate, arguments.size()) && applicability.firstMismatch(candidate, arguments, phase) < 0;
    }

    /** Return the result of the method that takes the member's parameters, or null if none does. */
    @Nullable
    Type result(ContractMember member, String name) {
        ArrayType cloned = cloned(member, name);
        if (cloned != null) {
            return cloned;
        }
        List<Type> arguments = relations.capture().of(member.signature().parameters());
        if (!(selection.select(subject.methods(name), arguments) instanceof Selection.Chosen chosen)) {
            return null;
        }
        Invocation invocation = applicability.invoke(chosen.candidate(), arguments, chosen.phase(), null);
        return invocation == null ? null : result(invocation);
    }

    MemberOutcome matchConstructor(ContractMember member) {
        String name = subject.declaration().simpleName();
        List<Candidate> constructors = subject.constructors();
        if (subject.isEnumOrArray()) {
            return new Refused(RefusalKind.MISSING, name, constructors, new RefusalReason.IsEnumOrArray());
        }
        if (subject.declaration().flags().isAbstract()) {
            return new Refused(RefusalKind.MISSING, name, constructors, new RefusalReason.IsAbstract());
        }
        if (subject.isInner()) {
            return new Refused(RefusalKind.MISSING, name, constructors, new RefusalReason.IsInner());
        }
        return match(member, name, new Candidates(constructors, List.of(), List.of()));
    }

    private MemberOutcome match(ContractMember member, String name, Candidates candidates) {
        List<Type> arguments = relations.capture().of(member.signature().parameters());
        Selection selected = selection.select(candidates, arguments);
        if (selected instanceof Selection.Chosen chosen) {
            return matchChosen(member, name, chosen, arguments, Conversion.Direct.times(arguments.size()));
        }
        return selected instanceof Selection.Ambiguous ambiguous
                ? ambiguous(name, ambiguous.candidates())
                : matchNested(member, name, candidates);
    }

    /** Meet a member whose arguments no candidate takes by one that takes them unwrapped. */
    private MemberOutcome matchNested(ContractMember member, String name, Candidates candidates) {
        List<Type> parameters = member.signature().parameters();
        List<NestedArguments.Match> matches = new NestedArguments(relations, nested).matches(candidates, parameters);
        if (matches.isEmpty()) {
            return unmatched(name, candidates.all(), parameters.size());
        }
        if (matches.size() > 1) {
            return ambiguous(
                    name, matches.stream().map(NestedArguments.Match::candidate).toList());
        }
        NestedArguments.Match match = matches.get(0);
        Selection.Chosen chosen = new Selection.Chosen(match.candidate(), InvocationPhase.LOOSE);
        return matchChosen(member, name, chosen, match.arguments(), match.conversions());
    }

    private static Refused ambiguous(String name, List<Candidate> candidates) {
        return new Refused(RefusalKind.AMBIGUOUS, name, candidates, null);
    }

    private static Refused unmatched(String name, List<Candidate> candidates, int count) {
        boolean anyTakesSoMany = candidates.stream().anyMatch(candidate -> takes(candidate, count));
        return anyTakesSoMany
                ? new Refused(RefusalKind.PARAMETERS, name, candidates, null)
                : Refused.missing(name, candidates);
    }

    private static boolean takes(Candidate candidate, int count) {
        return InvocationPhase.LOOSE.fits(candidate, count) || InvocationPhase.VARIABLE_ARITY.fits(candidate, count);
    }

    private MemberOutcome matchChosen(
            ContractMember member,
            String name,
            Selection.Chosen chosen,
            List<Type> arguments,
            List<Conversion> conversions) {
        Candidate candidate = chosen.candidate();
        RefusalReason wrongLevel = wrongLevel(member, candidate);
        if (wrongLevel != null) {
            return Refused.chosen(RefusalKind.STATIC, name, candidate, wrongLevel);
        }
        Type expected = member.signature().result();
        Invocation suiting =
                applicability.invoke(candidate, arguments, chosen.phase(), expected.isVoid() ? null : expected);
        Invocation invocation =
                suiting != null ? suiting : applicability.invoke(candidate, arguments, chosen.phase(), null);
        if (invocation == null) {
            return Refused.chosen(RefusalKind.PARAMETERS, name, candidate, new RefusalReason.NotInferable());
        }
        Type found = result(invocation);
        Conversion conversion = expected.isVoid() || suiting != null && assigns(found, expected)
                ? Conversion.Direct.DIRECT
                : nested.result(found, expected);
        if (conversion == null) {
            return Refused.chosen(RefusalKind.RESULT, name, candidate, new RefusalReason.WrongResult(expected, found));
        }
        return matchInvocation(member, name, invocation, conversions, conversion);
    }

    private MemberOutcome matchInvocation(
            ContractMember member,
            String name,
            Invocation invocation,
            List<Conversion> conversions,
            Conversion resultConversion) {
        Candidate candidate = invocation.candidate();
        Refused fault = faults.of(member, name, invocation);
        if (fault != null) {
            return fault;
        }
        Access access = surroundings.access(subject.declaration(), candidate.member());
        if (access instanceof Access.Denied denied) {
            return Refused.chosen(RefusalKind.INACCESSIBLE, name, candidate, new RefusalReason.NotAccessible(denied));
        }
        return new Bound(new MemberBinding(
                member,
                target(invocation, (Access.Granted) access),
                invocation.phase().isVariableArity(),
                conversions,
                resultConversion));
    }

    private MemberOutcome matchClone(ContractMember member, ArrayType array) {
        Type expected = member.signature().result();
        if (!expected.isVoid() && !assigns(array, expected)) {
            return new Refused(RefusalKind.RESULT, "clone", List.of(), new RefusalReason.WrongResult(expected, array));
        }
        return new Bound(new MemberBinding(
                member, new BindingTarget.ArrayClone(array), false, List.of(), Conversion.Direct.DIRECT));
    }

    private static @Nullable RefusalReason wrongLevel(ContractMember member, Candidate candidate) {
        return wrongLevel(member, candidate.flags().isStatic() || candidate.member() instanceof ConstructorDeclaration);
    }

    /** Return why something that belongs to the class, or does not, is not what a member asks for; null if it is. */
    static @Nullable RefusalReason wrongLevel(ContractMember member, boolean isOfClass) {
        if (isOfClass == member.marks().asksClass()) {
            return null;
        }
        return isOfClass ? new RefusalReason.IsStatic() : new RefusalReason.IsNotStatic();
    }

    private boolean assigns(Type found, Type expected) {
        return relations.conversions().assigns(relations.capture().of(found), expected);
    }

    /** The result of an invocation; that of {@code getClass()} knows the class it is asked of. */
    private Type result(Invocation invocation) {
        MemberDeclaration member = invocation.candidate().member();
        boolean isGetClass =
                member.name().equals("getClass") && member.declaringClass().isObject();
        return isGetClass
                ? new ClassType(
                        relations.known().classOfClasses(),
                        List.of(new WildcardType(WildcardType.Kind.EXTENDS, Erasure.of(subject.type()))))
                : invocation.result();
    }

    private static BindingTarget target(Invocation invocation, Access.Granted access) {
        MemberDeclaration chosen = invocation.candidate().member();
        if (chosen instanceof ConstructorDeclaration constructor) {
            return new BindingTarget.NewInstance(constructor);
        }
        return new BindingTarget.MethodCall(
                (MethodDeclaration) chosen, access.through(), (MethodDeclaration) access.member(), invocation.taken());
    }
}
