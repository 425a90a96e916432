package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.typecontracts.support.Compiled;

/** What is assumed while contracts that lead back to themselves are decided, and what is kept of it. */
class RecursiveContractTest {
    @Protocol
    public interface Reader {
        Shelf shelf();

        int years();
    }

    @Protocol
    public interface Shelf {
        Reader reader();
    }

    @Protocol
    public interface Club {
        @Alias("deputy")
        Reader chair();
    }

    /** Is no reader, for want of a number of years: which is found out after the shelf was looked at. */
    public static final class Visitor {
        public Rack shelf() {
            return new Rack();
        }

        public String years() {
            return "none";
        }
    }

    public static final class Rack {
        public Visitor reader() {
            return new Visitor();
        }
    }

    public static final class Porter {
        public Rack shelf() {
            return new Rack();
        }

        public int years() {
            return 3;
        }
    }

    public static final class Student {
        public Desk shelf() {
            return new Desk();
        }

        public int years() {
            return 3;
        }
    }

    public static final class Desk {
        public Student reader() {
            return new Student();
        }
    }

    public static final class PortersClub {
        public Visitor chair() {
            return new Visitor();
        }

        public Porter deputy() {
            return new Porter();
        }
    }

    public static final class StudentsClub {
        public Visitor chair() {
            return new Visitor();
        }

        public Student deputy() {
            return new Student();
        }
    }

    @Test
    void what_rested_on_an_assumption_that_failed_is_decided_anew() {
        assertThat(Contracts.isSubclass(Rack.class, Shelf.class)).isFalse();
        assertThat(Contracts.isSubclass(PortersClub.class, Club.class)).isFalse();
        assertThat(Contracts.isSubclass(StudentsClub.class, Club.class)).isTrue();
        assertThat(Contracts.check(PortersClub.class, Club.class).conforms()).isFalse();
        assertThat(Contracts.check(StudentsClub.class, Club.class).members()).hasOnlyElementsOfType(Binding.class);
    }

    @Test
    void an_explanation_tells_what_fails_and_not_what_fails_with_it() {
        assertThat(Contracts.check(Visitor.class, Reader.class).explain()).isEqualTo("""
                        [result-mismatch] Visitor does not conform to protocol Reader
                          ok       shelf(): Shelf
                                   by public Rack Visitor.shelf()  (result adapted to Shelf)
                          result   years(): int
                                   found:   public String Visitor.years()
                                            returns String, not int
                                   help:    an extension that converts the result would bridge it""");
    }

    @Test
    @Timeout(20)
    void no_nested_question_is_decided_twice() {
        int depth = 40;
        Map<String, String> sources = new HashMap<>();
        for (int i = 0; i < depth; i++) {
            sources.put(
                    "P" + i,
                    "@org.typecontracts.Protocol public interface P%1$s { P%2$s left(); P%2$s right(); }"
                            .formatted(i, i + 1));
            sources.put(
                    "C" + i,
                    "public class C%1$s { public C%2$s left() { return null; }".formatted(i, i + 1)
                            + " public C%s right() { return null; } }".formatted(i + 1));
        }
        sources.put("P" + depth, "@org.typecontracts.Protocol public interface P%s { int end(); }".formatted(depth));
        sources.put("C" + depth, "public class C%s { public int end() { return 0; } }".formatted(depth));
        ClassLoader loader = new Compiled(sources).loader(getClass().getClassLoader(), "");

        assertThat(Contracts.isSubclass(Compiled.load(loader, "C0"), Compiled.load(loader, "P0")))
                .isTrue();
    }
}
