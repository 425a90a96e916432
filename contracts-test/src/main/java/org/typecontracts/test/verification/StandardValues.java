package org.typecontracts.test.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Values of types that need no samples: primitives, their boxes, strings (for any text, too) and enums. */
final class StandardValues {
    private static final List<Integer> INTEGERS = List.of(0, 1, -1, 2, 10, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Double> DOUBLES =
            List.of(0.0, -0.0, 1.0, -1.5, Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY);
    private static final List<String> STRINGS = List.of("", "a", "Zebra", " ", "ä\u00df\u6c34", "line\nline");

    private static final Map<Class<?>, Function<Random, Object>> GENERATORS = Map.of(
            Boolean.class, Random::nextBoolean,
            Byte.class, random -> (byte) integer(random),
            Short.class, random -> (short) integer(random),
            Character.class,
                    random -> (char) (random.nextBoolean() ? 'a' + random.nextInt(26) : random.nextInt(0xD800)),
            Integer.class, StandardValues::integer,
            Long.class, random -> random.nextBoolean() ? integer(random) : random.nextLong(),
            Float.class, random -> (float) decimal(random),
            Double.class, StandardValues::decimal,
            String.class, StandardValues::string);

    private StandardValues() {}

    /**
     * Return the values of a type.
     *
     * @param type a type
     * @return the source, or nothing if the type needs samples
     */
    static Optional<ValueSource<?>> of(Class<?> type) {
        return type.isEnum()
                ? Optional.of(Arrays.asList(type.getEnumConstants()))
                        .filter(constants -> !constants.isEmpty())
                        .map(ValueSource::enumerating)
                : Optional.ofNullable(GENERATORS.get(type == CharSequence.class ? String.class : Values.boxed(type)))
                        .map(ValueSource::generating);
    }

    private static int integer(Random random) {
        return random.nextInt(3) == 0 ? anyOf(INTEGERS, random) : random.nextInt(2001) - 1000;
    }

    private static double decimal(Random random) {
        return random.nextInt(3) == 0 ? anyOf(DOUBLES, random) : random.nextGaussian() * 1000;
    }

    private static String string(Random random) {
        return random.nextInt(3) == 0
                ? anyOf(STRINGS, random)
                : random.ints(random.nextInt(12), 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static <V> V anyOf(List<V> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
