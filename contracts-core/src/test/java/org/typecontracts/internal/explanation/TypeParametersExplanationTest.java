package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Protocol;
import org.typecontracts.TypeToken;

/** Golden texts: contracts with type parameters are spoken of as their authors wrote them. */
class TypeParametersExplanationTest {
    static final class NothingWithinTheBoundSuits {
        public static class Index {
            public String find(Thread key) {
                return "";
            }

            public Set<Thread> keys() {
                return Set.of();
            }
        }

        interface Keyed<K extends Comparable<K>, V> {
            V find(K key);

            Set<K> keys();
        }
    }

    @Test
    void nothing_within_the_bound_suits() {
        assertThat(explain(NothingWithinTheBoundSuits.Index.class, NothingWithinTheBoundSuits.Keyed.class))
                .isEqualTo("""
                Index as Keyed
                  params   find(K): V
                           where:   K is String
                           found:   public String Index.find(Thread)
                                    argument 1: String is no Thread
                           help:    a wider parameter in the class, or an extension, would bridge it
                  result   keys(): Set<K>
                           where:   K is String
                           found:   public Set<Thread> Index.keys()
                                    returns Set<Thread>, not Set<String>
                           help:    an extension that converts the result would bridge it""");
    }

    static final class NoClassCanDeclareTheMember {
        public static class Shelf {
            public void put(Object part) {}
        }

        @Protocol
        interface Parts<T> {
            <P extends T> void put(P part);
        }
    }

    @Test
    void no_class_can_declare_the_member() {
        assertThat(Contract.of(new TypeToken<NoClassCanDeclareTheMember.Parts<int[]>>() {})
                        .check(NoClassCanDeclareTheMember.Shelf.class)
                        .explain())
                .isEqualTo("""
                [parameters-mismatch] Shelf does not conform to protocol Parts<int[]>
                  params   <P extends int[]> put(P): void
                           because: int[] is an array, which bounds no type parameter: no class can declare the member
                           help:    ask with a type argument that is no array""");
    }

    static final class OnlyTheRawContractSuits {
        public static class Kind {
            public Class<? extends Number> type() {
                return Integer.class;
            }
        }

        interface Typed<T> {
            Class<T> type();
        }
    }

    @Test
    void only_the_raw_contract_suits() {
        assertThat(Contract.structural(OnlyTheRawContractSuits.Typed.class)
                        .check(OnlyTheRawContractSuits.Kind.class)
                        .explain())
                .isEqualTo("""
                [conforms] Kind conforms to protocol Typed<T> (structurally, as a raw type)
                  ok       type(): Class<T>
                           by public Class<? extends Number> Kind.type()""");
    }

    static final class NotEvenTheRawContractSuits {
        public static class Table {
            public Map<String, ? extends Number> all(int limit) {
                return Map.of();
            }

            public static int size() {
                return 0;
            }
        }

        interface Entries<K, V> {
            Map<K, V> all(V limit);

            K size();
        }
    }

    @Test
    void not_even_the_raw_contract_suits() {
        assertThat(explain(NotEvenTheRawContractSuits.Table.class, NotEvenTheRawContractSuits.Entries.class))
                .isEqualTo("""
                Table as Entries
                  result   all(V): Map<K, V>
                           where:   K is String, V is Integer
                           found:   public Map<String, ? extends Number> Table.all(int)
                                    returns Map<String, ? extends Number>, not Map<String, Integer>
                           help:    an extension that converts the result would bridge it
                  static   size(): K
                           found:   public static int Table.size()
                                    static: it belongs to the class, not to the object
                           help:    @Static on the member asks the class, an extension bridges it for objects""");
    }
}
