package org.typecontracts.judge.generated;

import java.util.LinkedHashMap;
import java.util.Map;

/** A type being written: a header and the methods it declares, one for each name and parameters. */
final class TypeBody {
    private final Map<String, String> methods = new LinkedHashMap<>();

    /** Declare the method unless there is one with its name and parameters. */
    void declare(Method method, String modifiers, boolean isAbstract) {
        methods.putIfAbsent(method.key(), method.declaration(modifiers, isAbstract));
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }

    String text(String header) {
        return text(header, "");
    }

    /** Return the text; what comes first stands before all methods. */
    String text(String header, String first) {
        StringBuilder text = new StringBuilder("    " + header + " {" + first + "\n");
        methods.values()
                .forEach(method -> text.append("        ").append(method).append('\n'));
        return text.append("    }\n").toString();
    }
}
