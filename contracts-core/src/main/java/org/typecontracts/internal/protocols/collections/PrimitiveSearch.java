package org.typecontracts.internal.protocols.collections;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.protocols.views.Elements;

/**
 * Looks for a value in an array of a primitive type, without boxing the elements. {@link Widths} says which numbers are
 * the same, so that the literal 3 is found in a {@code long[]} too.
 */
final class PrimitiveSearch {
    private PrimitiveSearch() {}

    static int indexOf(Object array, @Nullable Object value, int from, int to) {
        Elements.requireStart(from);
        if (array instanceof boolean[] booleans) {
            return value instanceof Boolean wanted ? firstIndexOf(booleans, wanted, from, to) : -1;
        }
        if (array instanceof char[] characters) {
            return value instanceof Character wanted ? firstIndexOf(characters, wanted, from, to) : -1;
        }
        if (array instanceof float[] || array instanceof double[]) {
            return value instanceof Number wanted && Widths.isPrimitive(wanted)
                    ? indexOfFloating(array, wanted.doubleValue(), from, to)
                    : -1;
        }
        if (value instanceof Character character) {
            return indexOfIntegral(array, character, from, to);
        }
        return value instanceof Number wanted && Widths.isIntegral(wanted)
                ? indexOfIntegral(array, wanted.longValue(), from, to)
                : -1;
    }

    private static int firstIndexOf(boolean[] array, boolean wanted, int from, int to) {
        for (int index = from; index < to; index++) {
            if (array[index] == wanted) {
                return index;
            }
        }
        return -1;
    }

    private static int firstIndexOf(char[] array, char wanted, int from, int to) {
        for (int index = from; index < to; index++) {
            if (array[index] == wanted) {
                return index;
            }
        }
        return -1;
    }

    private static int indexOfFloating(Object array, double wanted, int from, int to) {
        for (int index = from; index < to; index++) {
            double element = array instanceof double[] doubles ? doubles[index] : ((float[]) array)[index];
            if (Double.compare(element, wanted) == 0) {
                return index;
            }
        }
        return -1;
    }

    private static int indexOfIntegral(Object array, long wanted, int from, int to) {
        if (array instanceof int[] integers) {
            return firstIndexOf(integers, wanted, from, to);
        }
        for (int index = from; index < to; index++) {
            if (integral(array, index) == wanted) {
                return index;
            }
        }
        return -1;
    }

    private static int firstIndexOf(int[] array, long wanted, int from, int to) {
        for (int index = from; index < to; index++) {
            if (array[index] == wanted) {
                return index;
            }
        }
        return -1;
    }

    private static long integral(Object array, int index) {
        if (array instanceof long[] longs) {
            return longs[index];
        }
        return array instanceof short[] shorts ? shorts[index] : ((byte[]) array)[index];
    }
}
