package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.judge.Verdict.Kind;

/** Pairs that the library and javac have disagreed about, each as small as it could be made. */
class OnceDisputedTest {
    @Test
    void an_array_and_an_interface_have_no_greatest_lower_bound() {
        assertThat(agreed(
                        "class C { public <X extends Runnable> X m() { return null; } }", "interface P { int[] m(); }"))
                .isEqualTo(Kind.REFUSES);
        assertThat(agreed(
                        "class C { public <X extends Iterable<? extends X>> X m() { return null; } }",
                        "interface P { String[] m(); }"))
                .isEqualTo(Kind.REFUSES);
        assertThat(agreed(
                        "class C { public <X extends Cloneable & java.io.Serializable> X m() { return null; } }",
                        "interface P { int[] m(); }"))
                .isEqualTo(Kind.ACCEPTS);
    }

    /** Return what both parties say. */
    private static Kind agreed(String subject, String protocol) {
        Javac javac = new Javac();
        assertThat(javac.declare(List.of(
                        new Source("declared.C", "package declared; public " + subject),
                        new Source("declared.P", "package declared; public " + protocol))))
                .isEmpty();
        Comparison comparison = new Tribunal(new Judge(javac), new StructuralLibrary())
                .compare(List.of(pair(javac.loader())))
                .get(0);
        assertThat(comparison.isDisagreement()).as(comparison::toString).isFalse();
        return comparison.javac().verdict().kind();
    }

    private static Pair pair(ClassLoader loader) {
        try {
            return new Pair(loader.loadClass("declared.C"), loader.loadClass("declared.P"));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
