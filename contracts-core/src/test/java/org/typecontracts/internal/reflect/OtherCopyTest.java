package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

/**
 * An application that brings a copy of this library of its own, whose annotations it bears, and is asked by another.
 */
class OtherCopyTest {
    private static final ClassLoader APPLICATION = new Compiled(
                    Map.of(
                            "org.typecontracts.Protocol",
                            annotation("Protocol {}"),
                            "org.typecontracts.Alias",
                            annotation("Alias { String[] value(); }"),
                            "org.typecontracts.Law",
                            annotation("Law { String value(); }"),
                            "org.typecontracts.NotConforming",
                            annotation("NotConforming { Class<?>[] value(); }"),
                            "app.Measured",
                            "package app; import org.typecontracts.*; @Protocol public interface Measured {"
                                    + " @Alias(\"length\") int size();"
                                    + " @Law(\"a size is never negative\") static boolean positive(Measured measured) {"
                                    + " return measured.size() >= 0; } }",
                            "app.Line",
                            "package app; public class Line { public int length() { return 3; } }",
                            "app.Endless",
                            "package app; @org.typecontracts.NotConforming(Measured.class) public class Endless extends Line {}"))
            .loader(null, "");

    @Test
    void its_marks_count_with_what_they_say() {
        assertThat(check("app.Line").conforms()).isTrue();
        assertThat(check("app.Endless").conforms()).isFalse();
        assertThat(Contracts.describe(contract())).contains("size(): int, also as length", "a size is never negative");
    }

    private static Conformance<?> check(String subject) {
        return Contracts.check(Compiled.load(APPLICATION, subject), contract());
    }

    private static Class<?> contract() {
        return Compiled.load(APPLICATION, "app.Measured");
    }

    private static String annotation(String declaration) {
        return "package org.typecontracts; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME)"
                + " public @interface " + declaration;
    }
}
