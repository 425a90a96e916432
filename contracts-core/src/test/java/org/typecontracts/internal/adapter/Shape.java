package org.typecontracts.internal.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The shape of a member and of what it forwards to.
 *
 * @param parameters the arguments on their way in
 * @param result the result on its way out
 * @param discarded whether the member is void though the subject returns something
 * @param collected how many trailing arguments of type {@code int} the subject takes as {@code Object...}; less than
 *     none if it does not
 */
record Shape(List<Slot> parameters, Slot result, boolean discarded, int collected) {
    /** Add the source of a protocol, of a class and of the adapter by hand. */
    void write(String name, Map<String, String> sources) {
        sources.put(
                "shapes." + name,
                "package shapes; @org.typecontracts.Protocol public interface " + name + " { " + declaration()
                        + " throws java.io.IOException; }");
        sources.put("shapes." + name + "Subject", subject(name));
        sources.put(
                "shapes." + name + "ByHand",
                "package shapes; public class " + name + "ByHand implements " + name + " { private final " + name
                        + "Subject target; public " + name + "ByHand(" + name
                        + "Subject target) { this.target = target; } public "
                        + declaration() + " throws java.io.IOException { "
                        + (discarded ? "" : "return ") + "target.member(" + names() + "); } }");
    }

    private String declaration() {
        List<String> declared = new ArrayList<>();
        for (int index = 0; index < parameters.size(); index++) {
            declared.add(parameters.get(index).from() + " a" + index);
        }
        for (int index = 0; index < collected; index++) {
            declared.add("int c" + index);
        }
        return (discarded ? "void" : result.to()) + " member(" + String.join(", ", declared) + ")";
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < parameters.size(); index++) {
            names.add("a" + index);
        }
        for (int index = 0; index < collected; index++) {
            names.add("c" + index);
        }
        return String.join(", ", names);
    }

    private String subject(String name) {
        List<String> declared = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int index = 0; index < parameters.size(); index++) {
            declared.add(parameters.get(index).to() + " a" + index);
            seen.add("a" + index);
        }
        if (collected >= 0) {
            declared.add("Object... rest");
            seen.add("rest");
        }
        return "package shapes; public class " + name + "Subject { public Object[] seen; public Object result;"
                + " public java.io.IOException thrown; public " + result.from() + " member("
                + String.join(", ", declared) + ") throws java.io.IOException { seen = new Object[] {"
                + String.join(", ", seen) + "}; if (thrown != null) { throw thrown; } return (" + result.from()
                + ") result; } }";
    }
}
