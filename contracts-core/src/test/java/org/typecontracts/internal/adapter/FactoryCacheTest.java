package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

class FactoryCacheTest {
    private static final class Echo extends AdapterFactory {
        @Override
        public Object adapt(Object target) {
            return target;
        }
    }

    private static final class Growing extends AdapterFactory {
        private final Echo grown = new Echo();

        @Override
        public Object adapt(Object target) {
            return target;
        }

        @Override
        public AdapterFactory lasting() {
            return grown;
        }
    }

    private final AtomicInteger made = new AtomicInteger();

    private final FactoryCache cache = new FactoryCache(Runnable.class, subject -> {
        made.incrementAndGet();
        return new Echo();
    });

    @Test
    void a_class_has_one_factory() {
        AdapterFactory ofString = cache.get(String.class);
        AdapterFactory ofInteger = cache.get(Integer.class);

        assertThat(cache.get(String.class)).isSameAs(ofString).isNotSameAs(ofInteger);
        assertThat(cache.get(Integer.class)).isSameAs(ofInteger);
        assertThat(made).hasValue(2);
    }

    @Test
    void a_class_that_is_adapted_again_has_the_lasting_factory() {
        FactoryCache growing = new FactoryCache(Runnable.class, subject -> new Growing());
        AdapterFactory first = growing.get(String.class);

        assertThat(first).isInstanceOf(Growing.class);
        assertThat(growing.get(String.class)).isSameAs(first.lasting());
        assertThat(growing.get(String.class)).isSameAs(first.lasting());
    }

    @Test
    void a_class_that_may_be_unloaded_first_has_one_factory_too() {
        Class<?> subject = Compiled.load(
                new Compiled(Map.of("subject.Duck", "package subject; public class Duck {}"))
                        .loader(FactoryCacheTest.class.getClassLoader(), "subject."),
                "subject.Duck");

        assertThat(cache.get(subject)).isSameAs(cache.get(subject));
        assertThat(made).hasValue(1);
    }

    @Test
    void a_maker_may_ask_the_cache_about_another_class() {
        FactoryCache[] itself = new FactoryCache[1];
        itself[0] = new FactoryCache(
                Runnable.class, subject -> subject == Object.class ? new Echo() : itself[0].get(Object.class));

        assertThat(itself[0].get(String.class)).isSameAs(itself[0].get(Object.class));
    }

    @Test
    void a_maker_that_throws_reaches_the_caller_and_is_asked_again() {
        FactoryCache failing = new FactoryCache(Runnable.class, subject -> {
            throw new IllegalStateException("attempt " + made.incrementAndGet());
        });

        assertThatThrownBy(() -> failing.get(String.class)).hasMessage("attempt 1");
        assertThatThrownBy(() -> failing.get(String.class)).hasMessage("attempt 2");
    }
}
