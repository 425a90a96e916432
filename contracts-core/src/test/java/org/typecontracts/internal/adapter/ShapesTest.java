package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

/** What an adapter passes on is what the adapter by hand passes on, which javac compiles. */
class ShapesTest {
    private static final int CALLS = 6;

    @Test
    void every_conversion_of_an_argument_and_of_a_result_is_made_as_by_hand() {
        List<Shape> shapes = new ArrayList<>();
        for (Slot slot : Slot.all()) {
            shapes.add(new Shape(List.of(slot), new Slot("int", "int"), false, -1));
            shapes.add(new Shape(List.of(), slot, false, -1));
        }
        requireSameAsByHand(shapes, new Random(1));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void a_member_of_any_shape_is_forwarded_as_by_hand(@ForAll("shapes") List<Shape> shapes, @ForAll Random random) {
        requireSameAsByHand(shapes, random);
    }

    @Provide
    Arbitrary<List<Shape>> shapes() {
        Arbitrary<Slot> slot = Arbitraries.of(Slot.all());
        return Combinators.combine(
                        slot.list().ofMaxSize(20),
                        slot,
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(-1, -1, 0, 1, 3))
                .as(Shape::new)
                .list()
                .ofSize(25);
    }

    private static void requireSameAsByHand(List<Shape> shapes, Random random) {
        Map<String, String> sources = new HashMap<>();
        for (int index = 0; index < shapes.size(); index++) {
            shapes.get(index).write("Shape" + index, sources);
        }
        ClassLoader loader = new Compiled(sources).loader(ShapesTest.class.getClassLoader(), "shapes.");
        for (int index = 0; index < shapes.size(); index++) {
            requireSameAsByHand(shapes.get(index), "shapes.Shape" + index, loader, random);
        }
    }

    private static void requireSameAsByHand(Shape shape, String name, ClassLoader loader, Random random) {
        Class<?> contract = Compiled.load(loader, name);
        Object subject = Compiled.create(Compiled.load(loader, name + "Subject"));
        Object byHand = byHand(Compiled.load(loader, name + "ByHand"), subject);
        Object adapter = Contracts.adapt(subject, contract);
        Method member = contract.getMethods()[0];
        for (int call = 0; call < CALLS; call++) {
            prepare(subject, shape, random, call == 0);
            Object[] arguments = arguments(shape, random);

            Outcome expected = outcome(subject, byHand, member, arguments);
            assertThat(outcome(subject, adapter, member, arguments))
                    .as(shape.toString())
                    .isEqualTo(expected);
        }
    }

    private static void prepare(Object subject, Shape shape, Random random, boolean throwing) {
        set(subject, "result", any(shape.result().values(), random));
        set(subject, "thrown", throwing ? new IOException("thrown") : null);
    }

    private static Object[] arguments(Shape shape, Random random) {
        List<Object> arguments = new ArrayList<>();
        shape.parameters().forEach(slot -> arguments.add(any(slot.values(), random)));
        for (int index = 0; index < shape.collected(); index++) {
            arguments.add(random.nextInt());
        }
        return arguments.toArray();
    }

    private static Object any(List<Object> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** What a call does: what the subject sees, and what comes back, a thrown exception by its class. */
    private record Outcome(List<Object> seen, @Nullable Object returned) {}

    private static Outcome outcome(Object subject, Object adapter, Method member, Object[] arguments) {
        set(subject, "seen", null);
        Object returned;
        try {
            returned = Calls.call(adapter, member, arguments);
        } catch (Throwable thrown) {
            returned = thrown instanceof IOException ? thrown : thrown.getClass();
        }
        return new Outcome(flat((Object[]) get(subject, "seen")), returned);
    }

    private static List<Object> flat(Object @Nullable [] seen) {
        List<Object> values = new ArrayList<>();
        for (Object value : seen == null ? new Object[] {"not called"} : seen) {
            values.add(value instanceof Object[] array && array.getClass() == Object[].class ? List.of(array) : value);
        }
        return values;
    }

    private static Object byHand(Class<?> type, Object subject) {
        try {
            return type.getConstructors()[0].newInstance(subject);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void set(Object subject, String field, @Nullable Object value) {
        try {
            subject.getClass().getField(field).set(subject, value);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(refused);
        }
    }

    private static @Nullable Object get(Object subject, String field) {
        try {
            return subject.getClass().getField(field).get(subject);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(refused);
        }
    }
}
