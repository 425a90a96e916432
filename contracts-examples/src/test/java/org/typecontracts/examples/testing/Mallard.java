package org.typecontracts.examples.testing;

/** A duck that never heard of Quacker. */
record Mallard(String quack) {}
