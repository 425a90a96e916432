package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.typecontracts.Static;

/** Golden texts: exceptions, ambiguity and the level of the class. */
class ChoiceExplanationTest {
    static final class ACheckedExceptionIsNotDeclared {
        public static class Pipe {
            public void flush() throws IOException {}
        }

        interface Flushing {
            void flush();
        }
    }

    @Test
    void a_checked_exception_is_not_declared() {
        assertThat(explain(ACheckedExceptionIsNotDeclared.Pipe.class, ACheckedExceptionIsNotDeclared.Flushing.class))
                .isEqualTo("""
                Pipe as Flushing
                  throws   flush(): void
                           found:   public void Pipe.flush() throws IOException
                                    throws IOException, which the member does not declare
                           help:    declare the exception on the member, or register an extension that handles it""");
    }

    static final class AWiderExceptionIsNotCovered {
        public static class Plug {
            public void pull() throws Exception {}
        }

        interface Pulling {
            void pull() throws IOException;
        }
    }

    @Test
    void a_wider_exception_is_not_covered() {
        assertThat(explain(AWiderExceptionIsNotCovered.Plug.class, AWiderExceptionIsNotCovered.Pulling.class))
                .isEqualTo("""
                Plug as Pulling
                  throws   pull(): void throws IOException
                           found:   public void Plug.pull() throws Exception
                                    throws Exception, which the member does not declare
                           help:    declare the exception on the member, or register an extension that handles it""");
    }

    static final class TwoOverloadsAreEquallySpecific {
        public static class Judge {
            public void hear(Integer one, Object other) {}

            public void hear(Object one, Integer other) {}
        }

        interface Hearing {
            void hear(Integer one, Integer other);
        }
    }

    @Test
    void two_overloads_are_equally_specific() {
        assertThat(explain(TwoOverloadsAreEquallySpecific.Judge.class, TwoOverloadsAreEquallySpecific.Hearing.class))
                .isEqualTo("""
                Judge as Hearing
                  unclear  hear(Integer, Integer): void
                           found:   public void Judge.hear(Integer, Object)
                                    no more specific than public void Judge.hear(Object, Integer)
                           found:   public void Judge.hear(Object, Integer)
                                    no more specific than public void Judge.hear(Integer, Object)
                           help:    register an extension that says which one is meant""");
    }

    static final class TwoVariableAritiesAreEquallySpecific {
        public static class Mixer {
            public void mix(int... parts) {}

            public void mix(Integer... parts) {}
        }

        interface Mixing {
            void mix(int part);
        }
    }

    @Test
    void two_variable_arities_are_equally_specific() {
        assertThat(explain(
                        TwoVariableAritiesAreEquallySpecific.Mixer.class,
                        TwoVariableAritiesAreEquallySpecific.Mixing.class))
                .isEqualTo("""
                Mixer as Mixing
                  unclear  mix(int): void
                           found:   public void Mixer.mix(int...)
                                    no more specific than public void Mixer.mix(Integer...)
                           found:   public void Mixer.mix(Integer...)
                                    no more specific than public void Mixer.mix(int...)
                           help:    register an extension that says which one is meant""");
    }

    static final class AStaticMethodIsNotTheObjectS {
        public static class Tool {
            public static int uses() {
                return 0;
            }
        }

        interface Used {
            int uses();
        }
    }

    @Test
    void a_static_method_is_not_the_object_s() {
        assertThat(explain(AStaticMethodIsNotTheObjectS.Tool.class, AStaticMethodIsNotTheObjectS.Used.class))
                .isEqualTo("""
                Tool as Used
                  static   uses(): int
                           found:   public static int Tool.uses()
                                    static: it belongs to the class, not to the object
                           help:    @Static on the member asks the class, an extension bridges it for objects""");
    }

    static final class AnInstanceMethodIsNotTheClassS {
        public static class Reader {
            public Reader parse(String text) {
                return this;
            }
        }

        interface Parsing {
            @Static
            Object parse(String text);
        }
    }

    @Test
    void an_instance_method_is_not_the_class_s() {
        assertThat(explain(AnInstanceMethodIsNotTheClassS.Reader.class, AnInstanceMethodIsNotTheClassS.Parsing.class))
                .isEqualTo("""
                Reader as Parsing
                  static   parse(String): Object
                           found:   public Reader Reader.parse(String)
                                    not static: it belongs to an object, not to the class
                           help:    without @Static the member asks the object""");
    }
}
