package org.typecontracts;

import java.util.List;
import org.typecontracts.Conformance.Route;

/** What conforms to at least one of several contracts. */
final class AnyOfContract extends CombinedContract<Object> {
    AnyOfContract(List<Contract<?>> parts) {
        super(parts);
    }

    @Override
    public Class<Object> type() {
        return Object.class;
    }

    @Override
    public List<Member> members() {
        return parts().get(0).members().stream()
                .filter(member -> parts().stream()
                        .allMatch(part -> part.members().stream()
                                .anyMatch(other -> other.signature().equals(member.signature()))))
                .toList();
    }

    @Override
    List<SingleContract<?>> singles() {
        throw notAdaptable();
    }

    @Override
    boolean conforms(Object object) {
        return parts().stream().anyMatch(part -> part.isInstance(object));
    }

    @Override
    public boolean isSubclass(Class<?> subject) {
        return parts().stream().anyMatch(part -> part.isSubclass(subject));
    }

    @Override
    Conformance<Object> combined(Class<?> subject, List<Conformance<?>> parts) {
        Conformance<?> deciding =
                parts.stream().filter(Conformance::conforms).findFirst().orElse(parts.get(0));
        return deciding.conforms()
                ? found(subject, deciding.route(), List.of(deciding))
                : found(subject, Route.NONE, parts);
    }

    @Override
    public Object adapt(Object object) {
        throw notAdaptable();
    }

    private UnsupportedOperationException notAdaptable() {
        return new UnsupportedOperationException("[" + this
                + "] is met in several ways, so nothing can be adapted to it; adapt to one of its contracts");
    }

    @Override
    public String toString() {
        return joined(" | ");
    }
}
