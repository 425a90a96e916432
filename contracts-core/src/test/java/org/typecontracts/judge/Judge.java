package org.typecontracts.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.typecontracts.support.Source;

/**
 * Asks javac whether the adapter one would write by hand compiles.
 *
 * <p>Thousands of pairs take seconds when they are asked together: each round is one compilation. In the first round
 * every contract is raw; a generic one that javac refuses is tried with type arguments, a few at a time, until one
 * suits.
 */
public final class Judge {
    private static final int INSTANTIATIONS_AT_FIRST = 8;
    private static final int MORE_EACH_ROUND = 4;
    private static final int FORWARDERS_A_COMPILATION = 4000;

    private final Javac javac;

    /** Make a judge over what this compiler sees. */
    public Judge(Javac javac) {
        this.javac = javac;
    }

    /** Return javac's ruling on each pair, in order. */
    public List<Ruling> judge(Collection<Pair> pairs) {
        Model model = javac.model();
        ForwarderWriter writer = new ForwarderWriter(model);
        List<Case> cases = pairs.stream().map(pair -> Case.open(pair, model)).toList();
        List<Case> open = cases.stream().filter(Case::isOpen).toList();
        for (int atMost = INSTANTIATIONS_AT_FIRST; !open.isEmpty(); atMost *= MORE_EACH_ROUND) {
            int instantiations = atMost;
            Map<Forwarder, Case> round = new LinkedHashMap<>();
            open.forEach(pending ->
                    pending.next(writer, instantiations).forEach(forwarder -> round.put(forwarder, pending)));
            compile(round);
            open = open.stream().filter(Case::isOpen).toList();
        }
        return cases.stream().map(Case::ruling).toList();
    }

    private void compile(Map<Forwarder, Case> round) {
        List<Forwarder> forwarders = new ArrayList<>(round.keySet());
        for (int start = 0; start < forwarders.size(); start += FORWARDERS_A_COMPILATION) {
            int end = Math.min(forwarders.size(), start + FORWARDERS_A_COMPILATION);
            List<Source> sources = forwarders.subList(start, end).stream()
                    .map(Forwarder::source)
                    .toList();
            Map<Source, List<Fault>> faults = javac.analyze(sources);
            forwarders
                    .subList(start, end)
                    .forEach(forwarder ->
                            round.get(forwarder).record(forwarder, faults.getOrDefault(forwarder.source(), List.of())));
        }
    }
}
