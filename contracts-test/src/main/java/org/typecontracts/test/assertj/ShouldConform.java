package org.typecontracts.test.assertj;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.typecontracts.Binding;
import org.typecontracts.Conformance;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Member;
import org.typecontracts.MemberConformance;
import org.typecontracts.Violation;

/**
 * A failed assertion: its text, and the two sides that a development environment shows next to each other.
 *
 * @param text the message
 * @param expected the contract's members, one a line, or what else was expected
 * @param actual what the subject has of them, or what else was found
 */
record ShouldConform(String text, String expected, String actual) {
    static ShouldConform shouldConform(Conformance<?> conformance) {
        if (conformance.conforms()) {
            return new ShouldConform(
                    "[object-refused] " + subject(conformance) + " conforms to " + conformance.contract()
                            + ", but the contract's instance hook refuses this object\n" + conformance.explain(),
                    "an instance of " + conformance.contract(),
                    "an object that the hook refuses");
        }
        return new ShouldConform(
                conformance.explain(), members(conformance.contract().members()), found(conformance));
    }

    static ShouldConform shouldNotConform(Conformance<?> conformance) {
        return new ShouldConform(
                "[unexpected-conformance] " + subject(conformance) + " conforms to " + conformance.contract()
                        + ", and should not\n" + conformance.explain(),
                "no conformance to " + conformance.contract(),
                words(conformance.route()) + " conformance to " + conformance.contract());
    }

    static boolean isBy(Conformance<?> conformance, Route... routes) {
        return Arrays.asList(routes).contains(conformance.route());
    }

    static ShouldConform shouldConformBy(Conformance<?> conformance, Route... routes) {
        String expected = Arrays.stream(routes).map(ShouldConform::words).collect(Collectors.joining(" or "));
        return new ShouldConform(
                "[unexpected-route] " + subject(conformance) + " conforms to " + conformance.contract() + " by route "
                        + words(conformance.route()) + ", expected " + expected + "\n" + conformance.explain(),
                expected,
                words(conformance.route()));
    }

    static ShouldConform shouldHaveMember(Conformance<?> conformance, String name) {
        List<Member> members = conformance.contract().members();
        return members.stream().anyMatch(member -> member.name().equals(name))
                ? new ShouldConform(
                        "[member-not-offered] " + subject(conformance) + " does not offer member [" + name + "] of "
                                + conformance.contract() + "\n" + conformance.explain(),
                        members(members),
                        found(conformance))
                : new ShouldConform(
                        "[no-such-member] " + conformance.contract() + " has no member [" + name + "]; its members are "
                                + members,
                        name,
                        members(members));
    }

    static ShouldConform shouldHaveViolation(Conformance<?> conformance, Violation.Kind kind) {
        return violations("[violation-expected]", "has no violation of kind", conformance, kind);
    }

    static ShouldConform shouldNotHaveViolation(Conformance<?> conformance, Violation.Kind kind) {
        return violations("[unexpected-violation]", "has a violation of kind", conformance, kind);
    }

    private static ShouldConform violations(String id, String verb, Conformance<?> conformance, Violation.Kind kind) {
        return new ShouldConform(
                id + " " + subject(conformance) + " " + verb + " " + kind + " of " + conformance.contract() + "\n"
                        + conformance.explain(),
                kind.toString(),
                conformance.violations().stream()
                        .map(Violation::kind)
                        .distinct()
                        .toList()
                        .toString());
    }

    private static String members(List<Member> members) {
        return members.stream().map(Member::signature).collect(Collectors.joining("\n"));
    }

    private static String found(Conformance<?> conformance) {
        return conformance.members().stream().map(ShouldConform::found).collect(Collectors.joining("\n"));
    }

    private static String found(MemberConformance finding) {
        if (finding instanceof Violation violation) {
            return violation.kind()
                    + (violation.member() == null
                            ? ""
                            : " " + violation.member().signature());
        }
        return ((Binding) finding).member().signature();
    }

    private static String words(Route route) {
        return route.name().toLowerCase(Locale.ROOT);
    }

    private static String subject(Conformance<?> conformance) {
        return conformance.subject().getTypeName();
    }
}
