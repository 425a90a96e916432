package org.typecontracts;

import org.typecontracts.internal.adapter.Adapters;
import org.typecontracts.internal.contract.ContractClass;

/** What a contract excepts: all that conforms to another contract, or all objects of a class. */
sealed interface Excepted {
    boolean isInstance(Object object);

    boolean isSubclass(Class<?> subject);

    /** Something that is replaced when answers may have changed. */
    Object stamp();

    /** A class that can be a contract is excepted as one. */
    static Excepted of(Class<?> type) {
        Subjects.require(type, "excepted");
        return ContractClass.isFit(type) ? new Conforming(Contract.of(type)) : new OfClass(type);
    }

    /** All that conforms to a contract. */
    record Conforming(Contract<?> contract) implements Excepted {
        @Override
        public boolean isInstance(Object object) {
            return contract.isInstance(object);
        }

        @Override
        public boolean isSubclass(Class<?> subject) {
            return contract.isSubclass(subject);
        }

        @Override
        public Object stamp() {
            return contract.stamp();
        }

        @Override
        public String toString() {
            return CombinedContract.inParentheses(contract);
        }
    }

    /** All objects of a class. */
    record OfClass(Class<?> type) implements Excepted {
        @Override
        public boolean isInstance(Object object) {
            return type.isInstance(Adapters.target(object));
        }

        @Override
        public boolean isSubclass(Class<?> subject) {
            Class<?> adapted = Adapters.subjectOf(subject);
            return type.isAssignableFrom(adapted == null ? subject : adapted);
        }

        @Override
        public Object stamp() {
            return type;
        }

        @Override
        public String toString() {
            return type.getTypeName();
        }
    }
}
