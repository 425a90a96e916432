/** Type contracts for Java: structural protocols, virtual subclasses and generated adapters. */
module org.typecontracts.core {
    requires static org.jspecify;
    requires net.bytebuddy;

    exports org.typecontracts;
    exports org.typecontracts.protocols;

    uses org.typecontracts.ContractProvider;
}
