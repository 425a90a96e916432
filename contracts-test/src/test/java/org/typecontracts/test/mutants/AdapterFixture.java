package org.typecontracts.test.mutants;

import java.util.function.BiFunction;
import java.util.function.IntBinaryOperator;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/** A protocol of a user's own, extensions for it of which some are bad, and subjects that are bad in other ways. */
final class AdapterFixture {
    private AdapterFixture() {}

    /** Arithmetic with laws over all numbers. */
    @Protocol
    interface Adder {
        int plus(int left, int right);

        @Law("the order of the operands does not matter")
        static boolean plusIsCommutative(Adder adder, int left, int right) {
            return adder.plus(left, right) == adder.plus(right, left);
        }

        @Law("zero changes nothing")
        static boolean zeroIsNeutral(Adder adder, int number) {
            return adder.plus(number, 0) == number;
        }
    }

    /** Adds as it is told. */
    record Calculator(IntBinaryOperator operator) {
        public int plus(int left, int right) {
            return operator.applyAsInt(left, right);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Calculator;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** A lookup that refuses null. */
    @Protocol
    interface Lookup {
        String find(String key);

        @Law("looking twice finds the same")
        static boolean lookingTwiceFindsTheSame(Lookup lookup) {
            return lookup.find("key").equals(lookup.find("key"));
        }
    }

    /** Refuses unknown keys and null, each in its own way. */
    static class Book {
        public String find(String key) {
            if (key.startsWith("?")) {
                throw new IllegalArgumentException("no such page");
            }
            return "page of " + key;
        }
    }

    /** Accepts null. */
    static final class PatientBook extends Book {
        @Override
        public String find(String key) {
            return key == null ? "no page" : super.find(key);
        }
    }

    /** Return the protocol with an extension for books that looks up as it is told. */
    static Contract<Lookup> extended(BiFunction<Book, String, String> find) {
        ContractRegistry registry = ContractRegistry.create();
        registry.extend(Lookup.class, Book.class, book -> key -> find.apply(book, key));
        return registry.contract(Lookup.class);
    }

    /** Return the protocol with a class registered under it that lacks its member. */
    static Contract<Lookup> registeredWithoutMember() {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(Lookup.class, Calculator.class);
        return registry.contract(Lookup.class);
    }

    static String swallowing(Book book, String key) {
        try {
            return book.find(key);
        } catch (IllegalArgumentException exception) {
            return "";
        }
    }

    static String translating(Book book, String key) {
        try {
            return book.find(key);
        } catch (IllegalArgumentException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Is another object each time it is asked. */
    static final class UnstableHash extends Book {
        private int hash;

        @Override
        public boolean equals(Object other) {
            return other instanceof UnstableHash;
        }

        @Override
        public int hashCode() {
            return hash++;
        }
    }

    /** Is equal every other time. */
    static final class FickleEquals extends Book {
        private static boolean equal;

        @Override
        public boolean equals(Object other) {
            equal = !equal;
            return equal;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
