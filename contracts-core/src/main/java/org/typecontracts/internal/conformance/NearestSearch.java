package org.typecontracts.internal.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberOutcome.Bound;
import org.typecontracts.internal.conformance.NearestMember.Likeness;
import org.typecontracts.internal.language.Candidate;
import org.typecontracts.internal.language.Erasure;

/** Searches what a subject offers for the nearest thing to a member that it lacks. */
final class NearestSearch {
    private final MemberMatching matching;
    private final ContractMember member;
    private final List<Offered> offered;

    /** A name that the subject has methods of, and how far it is from the member's. */
    private record Offered(String name, int distance) {}

    NearestSearch(MemberMatching matching, ContractMember member) {
        this.matching = matching;
        this.member = member;
        Set<String> objectNames =
                matching.relations().known().object().methods().keySet();
        List<String> tried = NamesOfMember.of(member);
        String wanted = member.name().toLowerCase(Locale.ROOT);
        this.offered = matching.subject()
                .methodNames()
                .filter(name -> !objectNames.contains(name) && !tried.contains(name))
                .map(name -> new Offered(name, EditDistance.between(name.toLowerCase(Locale.ROOT), wanted)))
                .sorted(Comparator.comparingInt(Offered::distance).thenComparing(Offered::name))
                .toList();
    }

    /** Prefer an accessor, then what would do under its name, what has the shape, what leads there, a like name. */
    @Nullable
    NearestMember find() {
        if (member.marks().constructor()) {
            return null;
        }
        List<Offered> alike = offered.stream().filter(this::isAlike).toList();
        return accessor()
                .or(() -> firstSuiting(alike, Likeness.NAME))
                .or(() -> isTelling() ? firstSuiting(offered, Likeness.SHAPE) : Optional.empty())
                .or(this::firstLeadingThere)
                .or(() -> alike.stream().flatMap(this::named).findFirst())
                .orElse(null);
    }

    private Optional<NearestMember> accessor() {
        return PropertyNames.isProperty(member) && matching.match(member.asProperty()) instanceof Bound bound
                ? Optional.ofNullable(bound.binding().target().declaration())
                        .map(accessor -> new NearestMember(accessor, Likeness.PROPERTY, true))
                : Optional.empty();
    }

    private Optional<NearestMember> firstSuiting(List<Offered> candidates, Likeness likeness) {
        for (Offered candidate : candidates) {
            Candidate suiting = suiting(candidate.name(), likeness);
            if (suiting != null) {
                return Optional.of(new NearestMember(suiting.member(), likeness, true));
            }
        }
        return Optional.empty();
    }

    /** Anything suits a void member, and so tells nothing where only the shape is alike. */
    private @Nullable Candidate suiting(String name, Likeness likeness) {
        if (!(matching.matchAs(member, name) instanceof Bound bound)) {
            return null;
        }
        boolean wantsVoid = member.signature().result().isVoid();
        return matching.subject().methods(name).all().stream()
                .filter(candidate ->
                        candidate.member().equals(bound.binding().target().declaration()))
                .filter(candidate -> likeness == Likeness.NAME
                        || candidate.signature().result().isVoid() == wantsVoid)
                .findFirst()
                .orElse(null);
    }

    /** A shape such as {@code ()} to {@code void} or {@code boolean} is shared by too much to mean anything. */
    private boolean isTelling() {
        boolean returnsReference = !member.signature().result().isVoid()
                && !member.signature().result().isPrimitive()
                && !member.signature().result().equals(matching.relations().object());
        return returnsReference || !member.signature().parameters().isEmpty();
    }

    /** A getter whose result offers the member: a person may have meant that. */
    private Optional<NearestMember> firstLeadingThere() {
        if (member.marks().asksClass() || !member.signature().parameters().isEmpty() || !isTelling()) {
            return Optional.empty();
        }
        ContractMember erased = member.withSignature(Erasure.of(member.signature()));
        return offered.stream()
                .flatMap(each -> matching.subject().methods(each.name()).all().stream())
                .filter(candidate ->
                        candidate.parameterCount() == 0 && !candidate.flags().isStatic())
                .filter(candidate -> matching.wouldBind(candidate.signature().result(), erased))
                .findFirst()
                .map(candidate -> new NearestMember(candidate.member(), Likeness.RESULT, false));
    }

    private Stream<NearestMember> named(Offered one) {
        return matching.subject().methods(one.name()).all().stream()
                .map(candidate -> new NearestMember(candidate.member(), Likeness.NAME, false));
    }

    /** A third of the letters may differ, and one of few; but all of them never. */
    private boolean isAlike(Offered one) {
        return EditDistance.isSmall(one.distance(), one.name(), member.name());
    }
}
