package org.typecontracts.judge.generated;

import java.util.List;
import org.typecontracts.judge.Comparison;

/**
 * A family about which the library and javac disagree.
 *
 * @param declarations its source
 * @param comparisons what each of them says
 */
record Dispute(String declarations, List<Comparison> comparisons) {
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(declarations);
        comparisons.stream()
                .filter(Comparison::isDisagreement)
                .forEach(comparison -> text.append('\n').append(comparison));
        return text.toString();
    }
}
