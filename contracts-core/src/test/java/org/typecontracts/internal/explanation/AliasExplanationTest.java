package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;

/** Golden texts: names and aliases that do not suit. */
class AliasExplanationTest {
    interface Sized {
        @Alias("length")
        int size();
    }

    static final class TheAliasIsFoundAndDoesNotSuit {
        public static class Tape {
            public long length() {
                return 0;
            }
        }
    }

    @Test
    void the_alias_is_found_and_does_not_suit() {
        assertThat(explain(TheAliasIsFoundAndDoesNotSuit.Tape.class, Sized.class))
                .isEqualTo("""
                Tape as Sized
                  result   size(): int
                           found:   public long Tape.length()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class TheAliasComesNearerThanTheName {
        public static class Tape {
            public int size(int unit) {
                return unit;
            }

            public long length() {
                return 0;
            }
        }
    }

    @Test
    void the_alias_comes_nearer_than_the_name() {
        assertThat(explain(TheAliasComesNearerThanTheName.Tape.class, Sized.class))
                .isEqualTo("""
                Tape as Sized
                  result   size(): int
                           found:   public long Tape.length()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class OnlyTheAliasIsThere {
        public static class Tape {
            public int length(int unit) {
                return unit;
            }
        }
    }

    @Test
    void only_the_alias_is_there() {
        assertThat(explain(OnlyTheAliasIsThere.Tape.class, Sized.class)).isEqualTo("""
                Tape as Sized
                  missing  size(): int, also as length
                           found:   public int Tape.length(int)
                                    takes 1 argument, not 0""");
    }

    static final class NameAndAliasAreAlikeFar {
        public static class Tape {
            public int size(int unit) {
                return unit;
            }

            public int length(int unit) {
                return unit;
            }
        }

        public static class Reel {
            public long size() {
                return 0;
            }

            public String length() {
                return "";
            }
        }

        public static class Band {
            public long size() {
                return 0;
            }

            public int length(int unit) {
                return unit;
            }
        }
    }

    @Test
    void name_and_alias_are_alike_far() {
        assertThat(explain(NameAndAliasAreAlikeFar.Tape.class, Sized.class)).isEqualTo("""
                Tape as Sized
                  missing  size(): int, also as length
                           found:   public int Tape.size(int)
                                    takes 1 argument, not 0""");
        assertThat(explain(NameAndAliasAreAlikeFar.Reel.class, Sized.class)).isEqualTo("""
                Reel as Sized
                  result   size(): int
                           found:   public long Reel.size()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
        assertThat(explain(NameAndAliasAreAlikeFar.Band.class, Sized.class)).isEqualTo("""
                Band as Sized
                  result   size(): int
                           found:   public long Band.size()
                                    returns long, not int (a narrowing)
                           help:    an extension that converts the result would bridge it""");
    }

    static final class NoNameIsFound {
        public static class Point {}

        interface Sized {
            @Alias({"length", "count"})
            int size();
        }
    }

    @Test
    void no_name_is_found() {
        assertThat(explain(NoNameIsFound.Point.class, NoNameIsFound.Sized.class))
                .isEqualTo("""
                Point as Sized
                  missing  size(): int, also as length, count""");
    }
}
