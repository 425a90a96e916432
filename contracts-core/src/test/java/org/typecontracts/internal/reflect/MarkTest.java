package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.typecontracts.Protocol;

class MarkTest {
    @ParameterizedTest
    @EnumSource
    void each_mark_is_an_annotation_that_is_there_at_run_time(Mark mark) throws ClassNotFoundException {
        assertThat(Class.forName(Protocol.class.getPackageName() + "."
                        + mark.annotation().substring(1)))
                .isAnnotation()
                .hasAnnotation(java.lang.annotation.Retention.class);
    }
}
