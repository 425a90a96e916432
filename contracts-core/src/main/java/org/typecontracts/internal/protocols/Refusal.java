package org.typecontracts.internal.protocols;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance;
import org.typecontracts.ConformanceException;
import org.typecontracts.Contract;
import org.typecontracts.Member;
import org.typecontracts.Violation;
import org.typecontracts.Violation.Kind;
import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.explanation.ReadableForm;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.protocols.CallableLike;
import org.typecontracts.protocols.Hashable;

/** Adapts an object to a contract, or says in one sentence, before the whole explanation, what it lacks. */
public final class Refusal {
    /** What the hooks of built-in contracts refuse. */
    private static final Map<Class<?>, String> HOOKS = Map.of(
            CallableLike.class, "it is no functional object, or one in several ways, and has no one method call",
            Hashable.class, "it does not declare equals and hashCode as a pair");

    private Refusal() {}

    /**
     * Adapt an object.
     *
     * @param contract the contract
     * @param object the object, or null
     * @param <T> the contract
     * @return the object or its adapter
     * @throws ConformanceException if the object does not conform
     */
    public static <T> T adapt(Contract<T> contract, @Nullable Object object) {
        if (object == null) {
            throw new ConformanceException(id(contract) + " null is not " + name(contract) + "; pass an object", null);
        }
        try {
            return contract.adapt(object);
        } catch (ConformanceException refused) {
            Conformance<?> conformance = refused.conformance();
            throw conformance == null ? refused : summarised(contract, object, conformance);
        }
    }

    private static ConformanceException summarised(Contract<?> contract, Object object, Conformance<?> conformance) {
        return new ConformanceException(
                id(contract) + " "
                        + ReadableForm.of(
                                ClassReader.type(Adapters.target(object).getClass())) + " is not " + name(contract)
                        + ": " + reason(contract, conformance) + "\n" + conformance.explain(),
                conformance);
    }

    private static String reason(Contract<?> contract, Conformance<?> conformance) {
        StringBuilder missing = new StringBuilder();
        for (Violation violation : conformance.violations()) {
            if (violation.kind() == Kind.HOOK && HOOKS.containsKey(contract.type())) {
                return HOOKS.get(contract.type());
            }
            Member member = violation.member();
            if (violation.kind() != Kind.MISSING || member == null) {
                return violation.message();
            }
            missing.append(missing.isEmpty() ? "it has no " : ", no ").append(member.signature());
        }
        return missing.toString();
    }

    private static String name(Contract<?> contract) {
        return contract.type().getSimpleName();
    }

    /** Return for example {@code [not-iterable]}, {@code [not-callable-like]}. */
    private static String id(Contract<?> contract) {
        StringBuilder id = new StringBuilder("[not");
        for (char letter : name(contract).toCharArray()) {
            id.append(Character.isUpperCase(letter) ? "-" : "").append(Character.toLowerCase(letter));
        }
        return id.append(']').toString();
    }
}
