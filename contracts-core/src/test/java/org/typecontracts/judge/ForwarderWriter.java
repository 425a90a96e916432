package org.typecontracts.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import org.typecontracts.support.Source;

/**
 * Writes, in an unrelated package, "for each member {@code R m(T1 a1, .. Tn an) throws E..} a method declared just so
 * whose body is {@code return target.m(a1, .., an);}".
 */
final class ForwarderWriter {
    private final Model model;
    private int written;

    ForwarderWriter(Model model) {
        this.model = model;
    }

    /**
     * Write the adapter of a class to a contract.
     *
     * @param subject the type of the target, raw when it is generic
     * @param contract the contract, raw or with type arguments
     */
    Forwarder write(Class<?> subject, DeclaredType contract) {
        String name = "Forwarder" + ++written;
        TypeText text = new TypeText(model);
        List<String> lines = new ArrayList<>();
        lines.add("package unrelated;\n");
        lines.add("class " + name + " {");
        lines.add("    " + text.visit(new Mirrors(model).of(subject)) + " target;");
        if (!contract.getTypeArguments().isEmpty()) {
            lines.add("    " + text.visit(contract) + " hasItsBoundsChecked;");
        }
        List<List<String>> rooms = rooms(contract, text);
        rooms.stream().limit(1).forEach(lines::addAll);
        rooms.stream().skip(1).forEach(room -> {
            lines.add("    class Again" + rooms.indexOf(room) + " {");
            lines.addAll(room);
            lines.add("    }");
        });
        lines.add("}\n");
        Source source = new Source("unrelated." + name, String.join("\n", lines));
        return new Forwarder(text.visit(contract), source, text.unnameable());
    }

    /** Return the methods to write, apart where a class could not declare them both: same parameters, other results. */
    private List<List<String>> rooms(DeclaredType contract, TypeText text) {
        List<Map<String, String>> rooms = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (ExecutableElement member : model.members((TypeElement) contract.asElement())) {
            ExecutableType signature = model.signature(contract, member);
            String key = member.getSimpleName() + "/" + model.types().erasure(signature);
            String sameInOneClass = key.substring(0, key.lastIndexOf(')'));
            Map<String, String> room = rooms.stream()
                    .filter(candidate -> !candidate.containsKey(sameInOneClass))
                    .findFirst()
                    .orElseGet(() -> {
                        rooms.add(new LinkedHashMap<>());
                        return rooms.get(rooms.size() - 1);
                    });
            room.put(sameInOneClass, method(member.getSimpleName().toString(), signature, text));
        }
        return rooms.stream().map(room -> List.copyOf(room.values())).toList();
    }

    private static String method(String name, ExecutableType signature, TypeText text) {
        int arity = signature.getParameterTypes().size();
        String parameters = IntStream.range(0, arity)
                .mapToObj(i -> text.visit(signature.getParameterTypes().get(i)) + " a" + (i + 1))
                .collect(Collectors.joining(", "));
        String arguments =
                IntStream.range(0, arity).mapToObj(i -> "a" + (i + 1)).collect(Collectors.joining(", "));
        String exceptions =
                signature.getThrownTypes().isEmpty() ? "" : " throws " + text.list(signature.getThrownTypes(), ", ");
        String keyword = signature.getReturnType().getKind() == TypeKind.VOID ? "" : "return ";
        return "\n    public " + text.typeParameters(signature) + text.visit(signature.getReturnType()) + " " + name
                + "("
                + parameters + ")" + exceptions + " {\n        " + keyword + "target." + name + "(" + arguments
                + ");\n    }";
    }
}
