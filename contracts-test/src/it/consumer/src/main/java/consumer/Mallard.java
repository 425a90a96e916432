package consumer;

/** A duck that never heard of Quacker. */
public record Mallard(String quack) {}
