package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestStringListGenerator;
import com.google.common.collect.testing.TestStringMapGenerator;
import com.google.common.collect.testing.TestStringSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.ListFeature;
import com.google.common.collect.testing.features.MapFeature;
import com.google.common.collect.testing.features.SetFeature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The suites of guava-testlib, over the views of subjects that implement no interface at all. */
class ViewSuiteTest {
    @TestFactory
    DynamicNode a_mutable_sequence_as_a_list() {
        return node(ListTestSuiteBuilder.using(new TestStringListGenerator() {
                    @Override
                    protected List<String> create(String[] elements) {
                        return As.<MutableSequence<String>>registered(
                                        MutableSequence.class, new DuckListFixture<>(elements))
                                .asList();
                    }
                })
                .named("MutableSequence.asList")
                .withFeatures(
                        ListFeature.GENERAL_PURPOSE,
                        CollectionFeature.ALLOWS_NULL_VALUES,
                        CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
                        CollectionSize.ANY)
                .createTestSuite());
    }

    @TestFactory
    DynamicNode a_sequence_as_a_list() {
        return node(ListTestSuiteBuilder.using(new TestStringListGenerator() {
                    @Override
                    protected List<String> create(String[] elements) {
                        return As.<Sequence<String>>registered(Sequence.class, new DuckListFixture<>(elements))
                                .asList();
                    }
                })
                .named("Sequence.asList")
                .withFeatures(CollectionFeature.KNOWN_ORDER, CollectionFeature.ALLOWS_NULL_VALUES, CollectionSize.ANY)
                .createTestSuite());
    }

    @TestFactory
    DynamicNode a_mutable_set_like_object_as_a_set() {
        return node(SetTestSuiteBuilder.using(new TestStringSetGenerator() {
                    @Override
                    protected Set<String> create(String[] elements) {
                        return As.<MutableSetLike<String>>registered(MutableSetLike.class, duckSet(elements))
                                .asSet();
                    }
                })
                .named("MutableSetLike.asSet")
                .withFeatures(
                        SetFeature.GENERAL_PURPOSE,
                        CollectionFeature.KNOWN_ORDER,
                        CollectionFeature.ALLOWS_NULL_VALUES,
                        CollectionSize.ANY)
                .createTestSuite());
    }

    @TestFactory
    DynamicNode a_set_like_object_as_a_set() {
        return node(SetTestSuiteBuilder.using(new TestStringSetGenerator() {
                    @Override
                    protected Set<String> create(String[] elements) {
                        return As.<SetLike<String>>registered(SetLike.class, duckSet(elements))
                                .asSet();
                    }
                })
                .named("SetLike.asSet")
                .withFeatures(CollectionFeature.KNOWN_ORDER, CollectionFeature.ALLOWS_NULL_VALUES, CollectionSize.ANY)
                .createTestSuite());
    }

    @TestFactory
    DynamicNode a_mutable_mapping_as_a_map() {
        return node(MapTestSuiteBuilder.using(new TestStringMapGenerator() {
                    @Override
                    protected Map<String, String> create(Map.Entry<String, String>[] entries) {
                        return As.<MutableMapping<String, String>>registered(MutableMapping.class, duckMap(entries))
                                .asMap();
                    }
                })
                .named("MutableMapping.asMap")
                .withFeatures(
                        MapFeature.GENERAL_PURPOSE,
                        MapFeature.ALLOWS_NULL_KEYS,
                        MapFeature.ALLOWS_NULL_VALUES,
                        MapFeature.ALLOWS_ANY_NULL_QUERIES,
                        CollectionFeature.KNOWN_ORDER,
                        CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
                        CollectionSize.ANY)
                .createTestSuite());
    }

    @TestFactory
    DynamicNode a_mapping_as_a_map() {
        return node(MapTestSuiteBuilder.using(new TestStringMapGenerator() {
                    @Override
                    protected Map<String, String> create(Map.Entry<String, String>[] entries) {
                        return As.<Mapping<String, String>>registered(Mapping.class, duckMap(entries))
                                .asMap();
                    }
                })
                .named("Mapping.asMap")
                .withFeatures(
                        MapFeature.ALLOWS_NULL_KEYS,
                        MapFeature.ALLOWS_NULL_VALUES,
                        MapFeature.ALLOWS_ANY_NULL_QUERIES,
                        CollectionFeature.KNOWN_ORDER,
                        CollectionSize.ANY)
                .createTestSuite());
    }

    @Test
    void the_subjects_implement_nothing() {
        assertThat(List.of(DuckListFixture.class, DuckSetFixture.class, DuckMapFixture.class))
                .allSatisfy(type -> {
                    assertThat(type.getInterfaces()).isEmpty();
                    assertThat(type.getSuperclass()).isEqualTo(Object.class);
                });
    }

    private static DuckSetFixture<String> duckSet(String[] elements) {
        DuckSetFixture<String> set = new DuckSetFixture<>();
        for (String element : elements) {
            set.add(element);
        }
        return set;
    }

    private static DuckMapFixture<String, String> duckMap(Map.Entry<String, String>[] entries) {
        DuckMapFixture<String, String> map = new DuckMapFixture<>();
        for (Map.Entry<String, String> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    private static DynamicNode node(junit.framework.Test test) {
        if (test instanceof TestSuite suite) {
            List<DynamicNode> children = new ArrayList<>();
            Collections.list(suite.tests()).forEach(child -> children.add(node(child)));
            return dynamicContainer(suite.getName(), children);
        }
        return dynamicTest(test.toString(), () -> run(test));
    }

    private static void run(junit.framework.Test test) throws Throwable {
        TestResult result = new TestResult();
        test.run(result);
        List<TestFailure> failures = new ArrayList<>(Collections.list(result.failures()));
        failures.addAll(Collections.list(result.errors()));
        if (!failures.isEmpty()) {
            throw failures.get(0).thrownException();
        }
        assertThat(result.runCount()).isEqualTo(1);
    }
}
