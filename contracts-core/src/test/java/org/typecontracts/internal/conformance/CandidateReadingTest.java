package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of a call tells what a generic method takes in the place of what is not known. */
class CandidateReadingTest {
    interface Locating<K> {
        String find(K key);
    }

    public static class Injector {
        public <X> X find(Class<X> key) {
            throw new UnsupportedOperationException();
        }
    }

    public static class First {
        public <X> X find(List<? extends X> among) {
            return among.get(0);
        }
    }

    public static class Entry {
        public <X> X find(Map<String, X> among) {
            throw new UnsupportedOperationException();
        }
    }

    public static class Numbers {
        public <X extends Number> X find(List<X> among) {
            return among.get(0);
        }
    }

    interface Counting<K> {
        int find(K key);
    }

    interface Seeking<K> {
        CharSequence seek(K among, List<String> others);
    }

    public static class Seeker {
        public <X> X seek(X[] among, List<X> others) {
            return among[0];
        }
    }

    interface Gathering<T> {
        List<T> find(T among);
    }

    @SuppressWarnings("unused") // Its type is the question.
    Gathering<? extends List<?>> gatheringLists;

    @SuppressWarnings("unused") // Its type is the question.
    Gathering<? extends Map<?, ?>> gatheringMaps;

    @Test
    void a_result_tells_what_a_generic_method_takes() {
        assertThat(Rules.inferred(Injector.class, Locating.class)).isEqualTo("[Class<String>]");
        assertThat(Rules.inferred(First.class, Locating.class)).isEqualTo("[List<? extends String>]");
        assertThat(Rules.inferred(Entry.class, Locating.class)).isEqualTo("[Map<String, String>]");
    }

    @Test
    void a_primitive_result_tells_what_a_generic_method_takes() {
        assertThat(Rules.inferred(Injector.class, Counting.class)).isEqualTo("[Class<Integer>]");
    }

    @Test
    void no_type_is_taken_that_its_bound_forbids() {
        assertThat(Rules.inferred(Numbers.class, Counting.class)).isEqualTo("[List<Integer>]");
        assertThat(Rules.inferred(Numbers.class, Locating.class)).isEqualTo("no");
    }

    @Test
    void an_argument_tells_what_goes_with_it() {
        assertThat(Rules.inferred(Seeker.class, Seeking.class)).isEqualTo("[String[]]");
    }

    @Test
    void what_stands_for_a_wildcard_may_be_within_a_type_that_speaks_of_itself() throws NoSuchFieldException {
        // By hand: class ToFirst<Y extends List<? extends List<Y>>> implements Gathering<Y>
        assertThat(Rules.decide(First.class, asked("gatheringLists")).conforms())
                .isTrue();
        assertThat(Rules.decide(Entry.class, asked("gatheringMaps")).conforms()).isTrue();
        assertThat(Rules.decide(Numbers.class, asked("gatheringLists")).conforms())
                .isFalse();
    }

    private static Type asked(String field) throws NoSuchFieldException {
        return CandidateReadingTest.class.getDeclaredField(field).getGenericType();
    }
}
