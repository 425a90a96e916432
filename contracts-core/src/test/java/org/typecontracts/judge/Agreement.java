package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.typecontracts.judge.Verdict.Kind;
import org.typecontracts.support.Source;

/** Asks javac and the library about a pair written as source, and demands that they agree. */
final class Agreement {
    private Agreement() {}

    /** Demand that both parties let the subject conform to some instantiation of the protocol. */
    static void bothAccept(String subject, String protocol) {
        bothAccept(subject, protocol, "P");
    }

    /** Demand that both parties let the subject conform to the protocol as written. */
    static void bothAccept(String subject, String protocol, String asked) {
        assertThat(agreed(subject, protocol, asked)).isEqualTo(Kind.ACCEPTS);
    }

    /** Demand that both parties refuse the subject for every instantiation of the protocol. */
    static void bothRefuse(String subject, String protocol) {
        bothRefuse(subject, protocol, "P");
    }

    /** Demand that both parties refuse the subject for the protocol as written. */
    static void bothRefuse(String subject, String protocol, String asked) {
        assertThat(agreed(subject, protocol, asked)).isEqualTo(Kind.REFUSES);
    }

    /** Return what both parties say of the open question. */
    static Kind agreed(String subject, String protocol) {
        return agreed(subject, protocol, "P");
    }

    /** Return what both parties say of the protocol as written. */
    static Kind agreed(String subject, String protocol, String asked) {
        Javac javac = new Javac();
        assertThat(javac.declare(List.of(
                        new Source("declared.C", "package declared; public " + subject),
                        new Source("declared.P", "package declared; public " + protocol),
                        new Source("declared.Q", "package declared; public class Q { public " + asked + " asked; }"))))
                .isEmpty();
        Comparison comparison = new Tribunal(new Judge(javac), new StructuralLibrary())
                .compare(List.of(pair(javac.loader())))
                .get(0);
        assertThat(comparison.isDisagreement()).as(comparison::toString).isFalse();
        return comparison.javac().verdict().kind();
    }

    private static Pair pair(ClassLoader loader) {
        try {
            return new Pair(
                    loader.loadClass("declared.C"),
                    loader.loadClass("declared.Q").getField("asked").getGenericType());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
