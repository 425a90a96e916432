package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Where a member's type is a protocol, the verdict on the one rests on that on the other. */
class NestedProtocolEvaluationTest {
    @Protocol
    public interface Song {
        String title();
    }

    @Protocol
    public interface Singer {
        Song song();
    }

    @Protocol
    public interface Choir {
        Singer first();
    }

    public static class Hymn {}

    public static class Soprano {
        public Hymn song() {
            return new Hymn();
        }
    }

    public static class Cathedral {
        public Soprano first() {
            return new Soprano();
        }
    }

    public interface Tune {
        String title();
    }

    public static class Ballad {
        public String title() {
            return "Greensleeves";
        }
    }

    @Protocol
    public interface Minstrel {
        Tune tune();
    }

    public static class Bard {
        public Ballad tune() {
            return new Ballad();
        }
    }

    @Protocol
    public interface Medley {
        Song first();

        Song second();
    }

    public static class Service {
        public Hymn first() {
            return new Hymn();
        }

        public Hymn second() {
            return new Hymn();
        }
    }

    /** One member is missing, and the other is decided by a hook that notes what it was asked. */
    @Protocol
    public interface Duet {
        List<Class<?>> ASKED = new ArrayList<>();

        String title();

        Voice voice();

        @Protocol
        interface Voice {
            @SubclassHook
            static HookResult hook(Class<?> subject, Class<?> contract) {
                ASKED.add(subject);
                return HookResult.VIOLATES;
            }
        }
    }

    public static class Solo {
        public Hymn voice() {
            return new Hymn();
        }
    }

    /** Each mentions the other, and only one of them can be met. */
    @Protocol
    public interface Ping {
        Pong pong();
    }

    @Protocol
    public interface Pong {
        Ping ping();

        int score();
    }

    public static class Player {
        public Player pong() {
            return this;
        }

        public Player ping() {
            return this;
        }
    }

    public static class Scorer {
        public Scorer pong() {
            return this;
        }

        public Scorer ping() {
            return this;
        }

        public int score() {
            return 1;
        }
    }

    /** Its hook has no opinion, but lets something be said of songs between the question and the answer. */
    @Protocol
    public interface Prompted {
        Queue<Runnable> PROMPTS = new ConcurrentLinkedQueue<>();

        Song song();

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            Runnable prompt = PROMPTS.poll();
            if (prompt != null) {
                prompt.run();
            }
            return HookResult.DEFER;
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void an_answer_that_was_outrun_by_what_was_said_of_a_nested_protocol_is_not_remembered() {
        Contract<Prompted> prompted = registry.contract(Prompted.class);
        Prompted.PROMPTS.add(() -> registry.extend(Song.class, Hymn.class, hymn -> () -> "Amazing Grace"));

        assertThat(prompted.isSubclass(Soprano.class)).isFalse();
        assertThat(prompted.isSubclass(Soprano.class)).isTrue();
    }

    @Test
    void a_refusal_that_was_outrun_is_not_remembered_for_adapting() {
        registry.register(Tune.class, Hymn.class); // so that extensions are looked for first
        Contract<Prompted> prompted = registry.contract(Prompted.class);
        Prompted.PROMPTS.add(() -> {});
        Prompted.PROMPTS.add(() -> registry.extend(Song.class, Hymn.class, hymn -> () -> "Amazing Grace"));

        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> prompted.adapt(new Soprano()));
        assertThat(prompted.adapt(new Soprano()).song().title()).isEqualTo("Amazing Grace");
    }

    @Test
    void a_verdict_follows_what_is_said_of_nested_protocols_far_below() {
        Contract<Choir> choir = registry.contract(Choir.class);
        assertThat(choir.isSubclass(Cathedral.class)).isFalse();

        registry.extend(Song.class, Hymn.class, hymn -> () -> "Amazing Grace");
        assertThat(choir.isSubclass(Cathedral.class)).isTrue();
        assertThat(choir.adapt(new Cathedral()).first().song().title()).isEqualTo("Amazing Grace");

        registry.unregister(Song.class, Hymn.class);
        assertThat(choir.isSubclass(Cathedral.class)).isFalse();
    }

    @Test
    void a_verdict_of_a_child_follows_what_its_parent_says_of_nested_protocols() {
        Contract<Choir> choir = ContractRegistry.childOf(registry).contract(Choir.class);
        assertThat(choir.isSubclass(Cathedral.class)).isFalse();

        registry.extend(Song.class, Hymn.class, hymn -> () -> "");

        assertThat(choir.isSubclass(Cathedral.class)).isTrue();
    }

    @Test
    void a_verdict_follows_the_adoption_of_an_interface_that_a_member_mentions() {
        Contract<Minstrel> minstrel = registry.contract(Minstrel.class);
        assertThat(minstrel.isSubclass(Bard.class)).isFalse();

        registry.adopt(Tune.class);

        assertThat(minstrel.isSubclass(Bard.class)).isTrue();
        assertThat(minstrel.adapt(new Bard()).tune().title()).isEqualTo("Greensleeves");
    }

    @Test
    void what_a_check_found_stays_as_it_was_whatever_is_said_later() {
        Conformance<Choir> before = registry.check(Cathedral.class, Choir.class);
        registry.extend(Song.class, Hymn.class, hymn -> () -> "");
        Conformance<Choir> meanwhile = registry.check(Cathedral.class, Choir.class);
        registry.unregister(Song.class, Hymn.class);

        assertThat(before.conforms()).isFalse();
        assertThat(before.violations()).hasSize(1);
        assertThat(meanwhile.conforms()).isTrue();
        assertThat(meanwhile.violations()).isEmpty();
    }

    @Test
    void members_are_decided_one_by_one_only_when_somebody_asks_for_them() {
        Duet.ASKED.clear();
        Conformance<Duet> conformance = registry.check(Solo.class, Duet.class);

        assertThat(conformance.conforms()).isFalse();
        assertThat(Duet.ASKED).isEmpty();
        assertThat(conformance.violations()).hasSize(2);
        assertThat(Duet.ASKED).containsOnly(Hymn.class);
    }

    @Test
    void each_member_that_needs_a_nested_protocol_in_vain_is_a_violation() {
        assertThat(registry.check(Service.class, Medley.class).violations())
                .extracting(violation -> violation.member().name())
                .containsExactly("first", "second");
    }

    @Test
    void protocols_that_mention_each_other_stand_and_fall_together() {
        assertThat(registry.isSubclass(Scorer.class, Ping.class)).isTrue();
        assertThat(registry.isSubclass(Scorer.class, Pong.class)).isTrue();
        assertThat(registry.isSubclass(Player.class, Pong.class)).isFalse();
        assertThat(registry.isSubclass(Player.class, Ping.class)).isFalse();
    }
}
