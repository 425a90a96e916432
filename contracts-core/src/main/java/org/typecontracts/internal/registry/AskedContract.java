package org.typecontracts.internal.registry;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * A contract as a check or a nested check asks for it.
 *
 * @param definition the contract
 * @param nested the type with arguments for which a nested check asks; null if the definition says it all
 * @param adapter the class of adapters that are asked about as their targets, and may implement the contract
 *     themselves; null if no adapters are
 * @param countsExtensions whether extensions count, and the answer is not sought as if there were none
 */
record AskedContract(
        ContractDefinition definition,
        @Nullable ClassType nested,
        @Nullable Class<?> adapter,
        boolean countsExtensions) {
    /** A check's contract. */
    AskedContract(ContractDefinition definition) {
        this(definition, null, null, true);
    }

    /** The contract of a check that this one leads to, within the same reach. */
    AskedContract nested(ClassType type) {
        Class<?> contract = ClassReader.classOf(type.declaration());
        ContractDefinition definition = ContractDefinition.of(contract, this.definition.lookup());
        return new AskedContract(definition, type.isParametrised() ? type : null, null, true);
    }

    /** The same asked of the targets of adapters. */
    AskedContract of(Class<?> adapter) {
        return new AskedContract(definition, nested, adapter, countsExtensions);
    }

    /** The same, as if nothing had been extended. */
    AskedContract withoutExtensions() {
        return new AskedContract(definition, nested, adapter, false);
    }

    Class<?> contract() {
        return definition.type();
    }

    boolean isParametrised() {
        return nested != null || definition.isParametrised();
    }

    Type type() {
        return nested != null ? nested : ClassReader.type(definition.written());
    }

    /** The type whose members are asked in place of a subject's. */
    Type membersOf(Type subject) {
        Class<?> type = ClassReader.erasure(subject);
        Class<?> asked = definition.asked(type);
        return asked == type ? subject : ClassReader.type(asked);
    }

    ContractShape shape(Type subject) {
        return nested != null
                ? ContractShape.of(nested, ClassReader.known())
                : definition.shape(ClassReader.erasure(subject));
    }
}
