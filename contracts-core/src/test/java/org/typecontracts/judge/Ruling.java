package org.typecontracts.judge;

/**
 * What javac says of a pair, with the source it said it of.
 *
 * @param pair the question
 * @param verdict javac's answer; for a generic contract, the first instantiation it accepts, or why it refuses each
 * @param code javac's key for the first error; empty when there is none
 * @param forwarder the source compiled: the accepted one, or the first that was tried
 */
public record Ruling(Pair pair, Verdict verdict, String code, String forwarder) {}
