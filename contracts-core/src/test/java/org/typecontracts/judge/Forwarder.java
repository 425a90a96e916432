package org.typecontracts.judge;

import java.util.Set;
import org.typecontracts.support.Source;

/**
 * The adapter one would write by hand for a pair.
 *
 * @param contract the contract as it is implemented: raw, or with type arguments
 * @param source the text
 * @param unnameable types the text names and may not; when there are any, javac's refusal would say nothing of the pair
 */
record Forwarder(String contract, Source source, Set<String> unnameable) {}
