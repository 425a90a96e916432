/** Assertions, laws and isolation for tests of type contracts. */
module org.typecontracts.test {
    requires transitive org.typecontracts.core;
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.assertj.core;
    requires static net.jqwik.api;
}
