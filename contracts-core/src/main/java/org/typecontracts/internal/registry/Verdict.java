package org.typecontracts.internal.registry;

import org.jspecify.annotations.Nullable;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Violation;

/**
 * The answer to one check, before any text is made of it.
 *
 * @param route how the subject conforms; {@code HOOK} also if a hook refused; {@code NONE} if nothing answered yes
 * @param conforms whether the subject conforms
 * @param refusal what refused, if it was not a member: {@code HOOK}, {@code EXCLUDED}, {@code NOT_REGISTERED}
 * @param witness who decided: the hook, the class that was registered or excluded; null if the members did
 */
public record Verdict(
        Route route,
        boolean conforms,
        Violation.@Nullable Kind refusal,
        @Nullable Object witness) {}
