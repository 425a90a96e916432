package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.language.CaptureConversion;
import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.Substitution;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/**
 * A contract as a question: its members with inheritance resolved, and the type parameters still open. Safe for several
 * threads.
 */
public final class ContractShape {
    private final ClassType type;
    private final List<TypeVariable> openParameters;
    private final List<ContractMember> members;
    private final List<ContractMember> mixins;
    private final KnownTypes known;
    private volatile @Nullable ContractShape raw;
    private volatile @Nullable List<List<InstantiationPlan.Step>> plan;

    private ContractShape(ClassType type, ClassType seenAs, List<TypeVariable> openParameters, KnownTypes known) {
        List<ContractMember> all = new ContractMembers(seenAs, new TypeRelations(known)).all();
        this.type = type;
        this.openParameters = openParameters;
        this.members = membersOf(all);
        this.mixins = mixinsOf(all);
        this.known = known;
    }

    private ContractShape(ContractShape original, String alias) {
        this.type = original.type;
        this.openParameters = original.openParameters;
        this.members =
                original.members.stream().map(member -> member.withAlias(alias)).toList();
        this.mixins = original.mixins;
        this.known = original.known;
        this.raw = original.allowsRaw() ? new ContractShape(original.raw(), alias) : null;
    }

    private static List<ContractMember> membersOf(List<ContractMember> all) {
        List<ContractMember> members = new ArrayList<>();
        for (ContractMember member : all) {
            if (member.isAbstract()) {
                members.add(member);
            }
        }
        return List.copyOf(members);
    }

    private static List<ContractMember> mixinsOf(List<ContractMember> all) {
        List<ContractMember> mixins = new ArrayList<>();
        for (ContractMember member : all) {
            if (!member.isAbstract() && member.declaration().flags().isPublic()) {
                mixins.add(member);
            }
        }
        return List.copyOf(mixins);
    }

    /**
     * Ask for a contract as declared: its type parameters are to be inferred, and if they cannot be, the raw contract
     * is meant.
     *
     * @param contract the contract
     * @param known the classes of the language
     * @return the question
     */
    public static ContractShape of(ClassDeclaration contract, KnownTypes known) {
        ClassType generic = ClassType.generic(contract);
        return new ContractShape(generic, generic, contract.typeParameters(), known);
    }

    /**
     * Ask for a contract exactly as written. A wildcard stands for some type within its bounds, which is to be
     * inferred.
     *
     * @param contract the contract, with type arguments or raw
     * @param known the classes of the language
     * @return the question
     */
    public static ContractShape of(ClassType contract, KnownTypes known) {
        if (!contract.isParametrised()) {
            return new ContractShape(contract, contract, List.of(), known);
        }
        List<TypeVariable> parameters = contract.declaration().typeParameters();
        List<TypeVariable> open = new ArrayList<>();
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Type argument = contract.arguments().get(i);
            if (argument instanceof WildcardType) {
                open.add(parameters.get(i));
                arguments.add(parameters.get(i));
            } else {
                arguments.add(argument);
            }
        }
        return new ContractShape(contract, new ClassType(contract.declaration(), arguments), List.copyOf(open), known);
    }

    /**
     * Return the contract as asked: the generic type of the declaration when its parameters are open, the type as
     * written otherwise.
     *
     * @return the contract
     */
    public ClassType type() {
        return type;
    }

    /**
     * Return the contract's declaration.
     *
     * @return the declaration
     */
    public ClassDeclaration declaration() {
        return type.declaration();
    }

    /** Return the type parameters to infer; none for a contract that has none, or whose arguments are written. */
    List<TypeVariable> openParameters() {
        return openParameters;
    }

    /**
     * Return what a class must offer: the abstract methods, those that override a public method of {@code Object}
     * excluded.
     *
     * @return the members, those declared nearer first, then by name
     */
    public List<ContractMember> members() {
        return members;
    }

    /**
     * Return what a class may offer: the default methods, or the concrete public methods of an abstract class.
     *
     * @return the mixins
     */
    public List<ContractMember> mixins() {
        return mixins;
    }

    /**
     * Ask the same, where each member may be met under one more name.
     *
     * @param alias the other name, tried last
     * @return the question
     */
    public ContractShape withAlias(String alias) {
        return new ContractShape(this, alias);
    }

    /**
     * Ask the same with no type parameter open: raw, if the contract was asked as declared, else with the most that its
     * wildcards allow.
     *
     * @return the question
     */
    public ContractShape closed() {
        if (openParameters.isEmpty()) {
            return this;
        }
        return allowsRaw() ? raw() : of(new ClassType(declaration(), widestArguments()), known);
    }

    private List<Type> widestArguments() {
        List<TypeVariable> parameters = declaration().typeParameters();
        List<Type> widest = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Type written = type.arguments().get(i);
            widest.add(written instanceof WildcardType wildcard ? widest(wildcard, parameters.get(i)) : written);
        }
        return widest;
    }

    private static Type widest(WildcardType wildcard, TypeVariable parameter) {
        return wildcard.kind() == WildcardType.Kind.EXTENDS ? wildcard.bound() : Erasure.of(parameter.upperBound());
    }

    /** Return whether the raw contract will do if no type arguments are found. */
    boolean allowsRaw() {
        return !openParameters.isEmpty() && type.equals(ClassType.generic(declaration()));
    }

    /** Return the question for the raw contract. */
    ContractShape raw() {
        ContractShape made = raw;
        if (made == null) {
            made = of(ClassType.erased(declaration()), known);
            raw = made;
        }
        return made;
    }

    /** Return how type arguments are searched. */
    List<List<InstantiationPlan.Step>> plan() {
        List<List<InstantiationPlan.Step>> made = plan;
        if (made == null) {
            made = InstantiationPlan.of(this);
            plan = made;
        }
        return made;
    }

    /** Return the question for the contract as declared, its type parameters open. */
    ContractShape asDeclared() {
        return allowsRaw() ? this : of(declaration(), known);
    }

    /** Return a member, seen in an instantiation of the contract, as this question has it. */
    ContractMember asAsked(ContractMember seen) {
        for (ContractMember member : members) {
            if (member.declarations().contains(seen.declaration())) {
                return seen.withSignature(member.signature());
            }
        }
        return seen;
    }

    /** Return the question's type arguments, fresh variables standing for its wildcards. */
    Substitution captured(CaptureConversion capture) {
        ClassType captured = (ClassType) capture.of(type);
        return Substitution.of(declaration().typeParameters(), captured.arguments());
    }

    /** Return the type arguments, with types in place of the open parameters. */
    List<Type> arguments(Substitution solution) {
        List<TypeVariable> parameters = declaration().typeParameters();
        List<Type> result = new ArrayList<>();
        for (int i = 0; i < type.arguments().size(); i++) {
            Type written = type.arguments().get(i);
            result.add(solution.apply(written instanceof WildcardType ? parameters.get(i) : written));
        }
        return result;
    }
}
