package org.typecontracts;

import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.typecontracts.Conformance.Route;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * What a check against several contracts at once found.
 *
 * @param route how the subject conforms; {@code NONE} if it does not, {@code HOOK} also if a hook refused
 * @param members what was found for each member that counts
 * @param violations every reason against the subject, that about the subject as a whole first
 * @param typeArguments the type arguments of the contract, if they are known
 * @param parts the answers of the single contracts that count
 */
record CombinedFindings(
        Route route,
        List<MemberConformance> members,
        List<Violation> violations,
        List<Type> typeArguments,
        List<? extends Conformance<?>> parts)
        implements Findings {
    @Override
    public boolean conforms() {
        return route != Route.NONE && parts.stream().allMatch(Conformance::conforms);
    }

    @Override
    public List<Violation> violations(Conformance<?> conformance) {
        return violations;
    }

    @Override
    public String way() {
        return conforms() ? parts.stream().map(Conformance::way).distinct().collect(Collectors.joining("; ")) : "";
    }

    @Override
    public String explain(Conformance<?> conformance) {
        StringBuilder text = new StringBuilder(messageId())
                .append(' ')
                .append(ClassReader.simpleName(conformance.subject()))
                .append(conforms() ? " conforms to " : " does not conform to ")
                .append(conformance.contract());
        if (isExcepted()) {
            text.append(ConformanceText.line(violations.get(0)));
        }
        for (Conformance<?> part : parts) {
            text.append("\n  ").append(part.explain().replace("\n", "\n  "));
        }
        return text.toString();
    }

    /** Each part conforms, and still the whole does not. */
    private boolean isExcepted() {
        return !conforms() && parts.stream().allMatch(Conformance::conforms);
    }

    /** The identifier of the first message that says no. */
    private String messageId() {
        return parts.stream()
                .filter(part -> !part.conforms() && !conforms())
                .map(Conformance::explain)
                .map(text -> text.substring(0, text.indexOf(']') + 1))
                .findFirst()
                .orElse(conforms() ? "[conforms]" : "[excluded]");
    }
}
