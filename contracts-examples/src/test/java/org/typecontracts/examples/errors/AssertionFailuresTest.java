package org.typecontracts.examples.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.examples.errors.Failure.messageOf;
import static org.typecontracts.test.ContractAssertions.assertThatClass;
import static org.typecontracts.test.ContractAssertions.assertThatObject;

import org.junit.jupiter.api.Test;
import org.typecontracts.HookResult;
import org.typecontracts.InstanceHook;
import org.typecontracts.Protocol;
import org.typecontracts.Violation;

/** The pages about failed assertions: docs/errors/unexpected-conformance.md and those beside it. */
class AssertionFailuresTest {
    @Protocol
    public interface Tool {
        String use();
    }

    public static final class Hammer {
        public String use() {
            return "bang";
        }
    }

    public static final class Sponge {
        public int use() {
            return 0;
        }
    }

    @Test
    void unexpected_conformance() {
        assertThat(messageOf(() -> assertThatClass(Hammer.class).doesNotConformTo(Tool.class)))
                .isEqualTo("""
                        [unexpected-conformance] Hammer conforms to Tool, and should not
                        [conforms] Hammer conforms to protocol Tool (structurally)
                          ok       use(): String
                                   by public String Hammer.use()
                        """.stripTrailing());
    }

    @Test
    void unexpected_route() {
        assertThat(messageOf(() -> assertThatClass(Hammer.class).isVirtualSubclassOf(Tool.class)))
                .isEqualTo("""
                        [unexpected-route] Hammer conforms to Tool by route structural, expected registered or extended
                        [conforms] Hammer conforms to protocol Tool (structurally)
                          ok       use(): String
                                   by public String Hammer.use()
                        """.stripTrailing());
    }

    @Test
    void member_not_offered() {
        assertThat(messageOf(() ->
                        assertThatClass(Sponge.class).checkedAgainst(Tool.class).hasMember("use")))
                .isEqualTo("""
                        [member-not-offered] Sponge does not offer member [use] of Tool
                        [result-mismatch] Sponge does not conform to protocol Tool
                          result   use(): String
                                   found:   public int Sponge.use()
                                            returns int, not String
                                   help:    an extension that converts the result would bridge it
                        """.stripTrailing());
    }

    @Test
    void no_such_member() {
        assertThat(messageOf(() ->
                        assertThatClass(Hammer.class).checkedAgainst(Tool.class).hasMember("usage")))
                .isEqualTo("""
                        [no-such-member] Tool has no member [usage]; its members are [use(): String]
                        """.stripTrailing());
    }

    @Test
    void violation_expected() {
        assertThat(messageOf(() ->
                        assertThatClass(Sponge.class).checkedAgainst(Tool.class).withViolation(Violation.Kind.MISSING)))
                .isEqualTo("""
                        [violation-expected] Sponge has no violation of kind MISSING of Tool
                        [result-mismatch] Sponge does not conform to protocol Tool
                          result   use(): String
                                   found:   public int Sponge.use()
                                            returns int, not String
                                   help:    an extension that converts the result would bridge it
                        """.stripTrailing());
    }

    @Test
    void unexpected_violation() {
        assertThat(messageOf(() -> assertThatClass(Sponge.class)
                        .checkedAgainst(Tool.class)
                        .withoutViolation(Violation.Kind.RESULT)))
                .isEqualTo("""
                        [unexpected-violation] Sponge has a violation of kind RESULT of Tool
                        [result-mismatch] Sponge does not conform to protocol Tool
                          result   use(): String
                                   found:   public int Sponge.use()
                                            returns int, not String
                                   help:    an extension that converts the result would bridge it
                        """.stripTrailing());
    }

    @Protocol
    public interface OpenDoor {
        boolean isLocked();

        @InstanceHook
        static HookResult unlockedOnly(Object object, Class<?> contract) {
            return object instanceof Door door && door.isLocked() ? HookResult.VIOLATES : HookResult.DEFER;
        }
    }

    public record Door(boolean isLocked) {}

    @Test
    void object_refused() {
        assertThat(messageOf(() -> assertThatObject(new Door(true)).conformsTo(OpenDoor.class)))
                .isEqualTo("""
                        [object-refused] Door conforms to OpenDoor, but the contract's instance hook refuses this object
                        [conforms] Door conforms to protocol OpenDoor (structurally)
                          ok       isLocked(): boolean
                                   by public boolean Door.isLocked()
                        """.stripTrailing());
    }
}
