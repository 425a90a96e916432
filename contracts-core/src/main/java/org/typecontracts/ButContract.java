package org.typecontracts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.typecontracts.Conformance.Route;
import org.typecontracts.internal.reflect.ClassReader;

/** What conforms to one contract and not to another. */
final class ButContract<T> extends CombinedContract<T> {
    private final Contract<T> base;
    private final Excepted excepted;

    ButContract(Contract<T> base, Excepted excepted) {
        super(List.of(base));
        this.base = base;
        this.excepted = excepted;
    }

    Contract<T> base() {
        return base;
    }

    @Override
    public Class<T> type() {
        return base.type();
    }

    @Override
    public List<Class<?>> types() {
        return base.types();
    }

    @Override
    public List<Member> members() {
        return base.members();
    }

    @Override
    boolean conforms(Object object) {
        return base.isInstance(object) && !excepted.isInstance(object);
    }

    @Override
    public boolean isSubclass(Class<?> subject) {
        return base.isSubclass(subject) && !excepted.isSubclass(subject);
    }

    @Override
    public Conformance<T> check(Class<?> subject) {
        Conformance<T> found = base.check(subject);
        List<Violation> violations = found.violations();
        if (!excepted.isSubclass(subject)) {
            return new Conformance<>(
                    this,
                    subject,
                    new CombinedFindings(
                            found.route(), found.members(), violations, found.typeArguments(), List.of(found)));
        }
        Violation exception = new Violation(
                Violation.Kind.EXCLUDED,
                null,
                "excluded " + ClassReader.simpleName(subject) + " is " + excepted + ", which is excepted");
        return new Conformance<>(
                this,
                subject,
                new CombinedFindings(
                        Route.NONE,
                        found.members(),
                        Stream.concat(Stream.of(exception), violations.stream()).toList(),
                        List.of(),
                        List.of(found)));
    }

    @Override
    public T adapt(Object object) {
        if (excepted.isInstance(Objects.requireNonNull(object, "object is null; null is an instance of no contract"))) {
            throw check(object.getClass()).refusal();
        }
        return base.adapt(object);
    }

    @Override
    Object stamp() {
        return List.of(base.stamp(), excepted.stamp());
    }

    @Override
    public String toString() {
        return inParentheses(base) + " but not " + excepted;
    }
}
