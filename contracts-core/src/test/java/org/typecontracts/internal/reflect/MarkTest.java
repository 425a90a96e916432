package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.typecontracts.Protocol;

class MarkTest {
    @ParameterizedTest
    @EnumSource
    void each_mark_is_an_annotation_that_is_there_at_run_time(Mark mark) throws ClassNotFoundException {
        String name = mark.annotation().substring("@".length());
        Class<?> annotation = Class.forName(Protocol.class.getPackageName() + "." + name);

        assertThat(annotation).isAnnotation();
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
    }
}
