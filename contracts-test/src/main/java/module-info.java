/** Assertions, laws and isolation for tests of type contracts. */
module org.typecontracts.test {
    requires transitive org.typecontracts.core;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.assertj.core;
    requires static transitive net.jqwik.api;

    exports org.typecontracts.test;
    exports org.typecontracts.test.assertj;
    exports org.typecontracts.test.jupiter;
}
