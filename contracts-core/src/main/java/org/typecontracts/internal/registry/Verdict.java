package org.typecontracts.internal.registry;

import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance.Route;
import org.typecontracts.HookResult;
import org.typecontracts.Violation;
import org.typecontracts.internal.contract.Hook;

/**
 * The answer to one check, before any text is made of it.
 *
 * @param route how the subject conforms; {@code HOOK} also if a hook refused; {@code NONE} if nothing answered yes
 * @param conforms whether the subject conforms
 * @param refusal what refused, if it was not a member: {@code HOOK}, {@code EXCLUDED}, {@code NOT_REGISTERED}
 * @param witness who decided: the {@link Hook}, the {@link Path} of registrations, or the class that was excluded; null
 *     if the members did
 */
public record Verdict(
        Route route,
        boolean conforms,
        Violation.@Nullable Kind refusal,
        @Nullable Object witness) {
    static final Verdict NOMINAL = new Verdict(Route.NOMINAL, true, null, null);
    static final Verdict STRUCTURAL = new Verdict(Route.STRUCTURAL, true, null, null);
    /** The verdict that members are missing or do not suit. */
    public static final Verdict LACKING = new Verdict(Route.NONE, false, null, null);

    /** Made when it is needed: a constant would have each first check in a JVM load the kinds of violations. */
    static Verdict notRegistered() {
        return new Verdict(Route.NONE, false, Violation.Kind.NOT_REGISTERED, null);
    }

    static Verdict along(Path path) {
        return new Verdict(path.usesExtension() ? Route.EXTENDED : Route.REGISTERED, true, null, path);
    }

    /** A way leads to the contract, but not with the type arguments that are asked for. */
    static Verdict unfit(Path path) {
        return new Verdict(Route.NONE, false, Violation.Kind.NOT_REGISTERED, path);
    }

    /**
     * Refuse to let members decide.
     *
     * @param type the class that was excluded
     * @return the verdict
     */
    public static Verdict excluded(Class<?> type) {
        return new Verdict(Route.NONE, false, Violation.Kind.EXCLUDED, type);
    }

    /** Ask a hook; null if there is none or it has no opinion. */
    static @Nullable Verdict ofHook(@Nullable Hook hook, Object subject, Class<?> contract) {
        return hook == null ? null : ofHook(hook, hook.ask(subject, contract));
    }

    private static @Nullable Verdict ofHook(Hook hook, HookResult result) {
        return switch (result) {
            case CONFORMS -> new Verdict(Route.HOOK, true, null, hook);
            case VIOLATES -> new Verdict(Route.HOOK, false, Violation.Kind.HOOK, hook);
            case DEFER -> null;
        };
    }
}
