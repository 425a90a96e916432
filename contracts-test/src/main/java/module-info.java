/** Assertions, laws and isolation for tests of type contracts. */
module org.typecontracts.test {
    requires transitive org.typecontracts.core;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static org.junit.platform.commons;
    requires static org.assertj.core;
    requires static net.jqwik.api;
    requires static org.opentest4j;
    requires net.bytebuddy;

    exports org.typecontracts.test;
    exports org.typecontracts.test.assertj;
    exports org.typecontracts.test.jqwik;
    exports org.typecontracts.test.jupiter;
    exports org.typecontracts.test.laws;
    exports org.typecontracts.test.verification;
}
