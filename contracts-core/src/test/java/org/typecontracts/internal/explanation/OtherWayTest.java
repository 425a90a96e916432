package org.typecontracts.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.typecontracts.internal.conformance.Rules.explain;

import java.util.HashMap;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.typecontracts.Constructor;
import org.typecontracts.Property;
import org.typecontracts.Static;

/** Golden texts: what was probably meant, where the subject stands for something else. */
class OtherWayTest {
    interface Parser {
        @Static
        Object decode(StringBuilder text);
    }

    interface Factory {
        @Constructor
        Object create(long time, long zone);
    }

    interface Address {
        @Property
        String street();
    }

    interface Journey {
        @Property
        String street();

        void travel(int distance, int hours);
    }

    interface Making {
        @Constructor
        Object create(long time, long zone);

        int kilometres();
    }

    @Test
    void a_class_object_stands_for_a_class() {
        assertThat(explain(Class.class, Parser.class)).isEqualTo("""
                Class as Parser
                  missing  decode(StringBuilder): Object
                  help     Contract.of(Parser.class).adaptClass(type) asks the class, and not its Class object""");
        assertThat(explain(Class.class, Factory.class))
                .endsWith("Contract.of(Factory.class).adaptClass(type) asks the class, and not its Class object");
    }

    @Test
    void a_map_stands_for_its_values() {
        assertThat(explain(HashMap.class, Address.class)).isEqualTo("""
                HashMap as Address
                  missing  street(): String
                  help     Contract.of(Address.class).fromMap(map) reads the map's values under their keys""");
    }

    @Test
    void nothing_else_is_advised_that_would_be_refused_too() {
        assertThat(explain(HashMap.class, Iterator.class)).doesNotContain("help     ");
        assertThat(explain(HashMap.class, Journey.class)).doesNotContain("help     ");
        assertThat(explain(HashMap.class, Making.class)).doesNotContain("help     ");
        assertThat(explain(Class.class, Making.class)).doesNotContain("help     ");
        assertThat(explain(String.class, Parser.class)).doesNotContain("help     ");
        assertThat(explain(StringBuilder.class, Address.class)).doesNotContain("help     ");
    }
}
