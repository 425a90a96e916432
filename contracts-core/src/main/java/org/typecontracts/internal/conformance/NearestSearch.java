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

/** Searches what a subject offers for the nearest thing to a member that it lacks. */
final class NearestSearch {
    private final MemberMatching matching;
    private final ContractMember member;
    private final List<String> names;

    NearestSearch(MemberMatching matching, ContractMember member) {
        this.matching = matching;
        this.member = member;
        Set<String> objectNames = matching.relations().known.object().methods().keySet();
        this.names = matching.subject()
                .methodNames()
                .filter(name ->
                        !objectNames.contains(name) && !NamesOfMember.of(member).contains(name))
                .sorted(Comparator.comparingInt((String name) -> distance(name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Prefer what would do under its name, then what has the shape, then what leads there, then a like name. */
    @Nullable
    NearestMember find() {
        if (member.marks().constructor()) {
            return null;
        }
        List<String> alike = names.stream().filter(this::isAlike).toList();
        return firstSuiting(alike, Likeness.NAME)
                .or(() -> isTelling() ? firstSuiting(names, Likeness.SHAPE) : Optional.empty())
                .or(this::firstLeadingThere)
                .or(() -> alike.stream().flatMap(this::named).findFirst())
                .orElse(null);
    }

    private Optional<NearestMember> firstSuiting(List<String> candidates, Likeness likeness) {
        for (String name : candidates) {
            Candidate suiting = suiting(name);
            if (suiting != null) {
                return Optional.of(new NearestMember(suiting.member(), likeness, true));
            }
        }
        return Optional.empty();
    }

    private @Nullable Candidate suiting(String name) {
        if (!(matching.matchAs(member, name) instanceof Bound bound)) {
            return null;
        }
        boolean wantsVoid = member.signature().result().isVoid();
        return matching.subject().methods(name).all().stream()
                .filter(candidate ->
                        candidate.member().equals(bound.binding().target().declaration()))
                .filter(candidate -> candidate.signature().result().isVoid() == wantsVoid)
                .findFirst()
                .orElse(null);
    }

    /** A shape such as {@code ()} to {@code void} or {@code boolean} is shared by too much to mean anything. */
    private boolean isTelling() {
        boolean returnsReference = !member.signature().result().isVoid()
                && !member.signature().result().isPrimitive()
                && !member.signature().result().equals(matching.relations().object);
        return returnsReference || !member.signature().parameters().isEmpty();
    }

    /** A getter whose result offers the member: a person may have meant that. */
    private Optional<NearestMember> firstLeadingThere() {
        if (!member.signature().parameters().isEmpty() || !isTelling()) {
            return Optional.empty();
        }
        ContractMember erased = member.withSignature(Erasure.of(member.signature()));
        return names.stream()
                .flatMap(name -> matching.subject().methods(name).all().stream())
                .filter(candidate ->
                        candidate.parameterCount() == 0 && !candidate.flags().isStatic())
                .filter(candidate -> matching.wouldBind(candidate.signature().result(), erased))
                .findFirst()
                .map(candidate -> new NearestMember(candidate.member(), Likeness.RESULT, false));
    }

    private Stream<NearestMember> named(String name) {
        return matching.subject().methods(name).all().stream()
                .map(candidate -> new NearestMember(candidate.member(), Likeness.NAME, false));
    }

    private boolean isAlike(String name) {
        return distance(name)
                <= Math.max(1, Math.min(name.length(), member.name().length()) / 3);
    }

    private int distance(String name) {
        return EditDistance.between(name.toLowerCase(Locale.ROOT), member.name().toLowerCase(Locale.ROOT));
    }
}
