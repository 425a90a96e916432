package org.typecontracts.internal.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.language.Boxing;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Erasure;
import org.typecontracts.internal.language.Mentions;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;

/**
 * Every type that occurs in the signatures of the members asked for and of the methods considered, boxed, at any depth,
 * and in the bounds of the type parameters they speak of. Where nothing that a member suggests suits, one of them may.
 */
final class OccurringTypes {
    private final Boxing boxing;
    private final Set<Type> found = new LinkedHashSet<>();
    private final Set<TypeVariable> bounded = new HashSet<>();

    OccurringTypes(Boxing boxing) {
        this.boxing = boxing;
    }

    /** Return the types, as they are and then raw: by unchecked conversion a raw type suits where no other does. */
    Set<Type> found() {
        Set<Type> all = new LinkedHashSet<>(found);
        for (Type type : found) {
            all.add(Erasure.of(type));
        }
        return all;
    }

    /** Add the types of a member, which may speak of open parameters of its contract. */
    void add(ContractMember member, List<TypeVariable> open) {
        List<TypeVariable> inScope = new ArrayList<>(member.signature().typeParameters());
        inScope.addAll(open);
        add(member.signature(), inScope);
    }

    /** Add the types of a candidate, those too that a raw subject erases. */
    void add(Candidate candidate) {
        add(candidate.signature(), candidate.signature().typeParameters());
        List<TypeVariable> inScope = new ArrayList<>(candidate.declared().typeParameters());
        inScope.addAll(candidate.member().declaringClass().typeParameters());
        add(candidate.declared(), inScope);
    }

    private void add(Signature signature, List<TypeVariable> inScope) {
        for (Type parameter : signature.parameters()) {
            add(parameter, inScope);
        }
        add(signature.result(), inScope);
        for (Type thrown : signature.thrown()) {
            add(thrown, inScope);
        }
    }

    private void add(Type type, List<TypeVariable> inScope) {
        if (type instanceof PrimitiveType primitive) {
            found.add(boxing.boxed(primitive));
        } else if (type instanceof ArrayType array) {
            found.add(closed(array, inScope));
            add(array.component(), inScope);
        } else if (type instanceof ClassType named) {
            found.add(closed(named, inScope));
            for (Type argument : named.arguments()) {
                add(argument instanceof WildcardType wildcard ? wildcard.bound() : argument, inScope);
            }
        } else if (type instanceof IntersectionType intersection) {
            for (Type component : intersection.components()) {
                add(component, inScope);
            }
        } else if (type instanceof TypeVariable variable && inScope.contains(variable) && bounded.add(variable)) {
            add(variable.upperBound(), inScope);
        }
    }

    /** Type parameters mean nothing elsewhere. */
    private static Type closed(Type type, List<TypeVariable> inScope) {
        return Mentions.any(type, inScope) ? Erasure.of(type) : type;
    }
}
