package org.typecontracts.internal.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value on its way: the type it has, and the type it is wanted as. Between the two lies a conversion that the
 * language makes by itself (JLS 5.2, 5.3).
 *
 * @param from the type it has, as source
 * @param to the type it is wanted as, as source
 */
record Slot(String from, String to) {
    private static final List<String> NUMBERS = List.of("byte", "short", "int", "long", "float", "double");

    private static final Map<String, String> BOXES = Map.of(
            "byte", "Byte",
            "short", "Short",
            "char", "Character",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double",
            "boolean", "Boolean");

    /** Return every slot that the tests know. */
    static List<Slot> all() {
        List<Slot> slots = new ArrayList<>();
        BOXES.forEach((primitive, box) -> {
            List<String> wider = wider(primitive);
            wider.forEach(type -> slots.add(new Slot(primitive, type)));
            wider.forEach(type -> slots.add(new Slot(box, type)));
            for (String reference : List.of(box, "Object", "Comparable<" + box + ">", "java.io.Serializable")) {
                slots.add(new Slot(primitive, reference));
                slots.add(new Slot(box, reference));
            }
        });
        for (String type : List.of("String", "CharSequence", "Object", "Comparable<String>")) {
            slots.add(new Slot("String", type));
        }
        for (String array : List.of("int[]", "String[]", "Object")) {
            slots.add(new Slot(array, "Object"));
            slots.add(new Slot(array, array));
        }
        slots.add(new Slot("String[]", "Object[]"));
        return slots;
    }

    private static List<String> wider(String primitive) {
        List<String> types = new ArrayList<>(List.of(primitive));
        int narrowest = primitive.equals("char") ? 2 : NUMBERS.indexOf(primitive) + 1;
        if (narrowest > 0) {
            types.addAll(NUMBERS.subList(narrowest, NUMBERS.size()));
        }
        return types;
    }

    /** Return values of the type that the slot's values have, null among them where there can be. */
    List<Object> values() {
        List<Object> values = new ArrayList<>(
                switch (from) {
                    case "byte", "Byte" -> List.of((byte) 0, (byte) -1, Byte.MAX_VALUE);
                    case "short", "Short" -> List.of((short) 0, (short) -300, Short.MAX_VALUE);
                    case "char", "Character" -> List.of('a', Character.MAX_VALUE);
                    case "int", "Integer" -> List.of(0, -70_000, Integer.MAX_VALUE);
                    case "long", "Long" -> List.of(0L, 1L << 60, Long.MIN_VALUE);
                    case "float", "Float" -> List.of(0f, -1.5f, Float.NaN);
                    case "double", "Double" -> List.of(0d, Math.PI, -0d);
                    case "boolean", "Boolean" -> List.of(true, false);
                    case "int[]" -> List.of(new int[] {1, 2});
                    case "String[]" -> List.of((Object) new String[] {"a"});
                    default -> List.of("text", "");
                });
        if (!BOXES.containsKey(from)) {
            values.add(null);
        }
        return values;
    }
}
