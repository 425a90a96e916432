package org.typecontracts;

import java.util.List;
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

    @Override
    List<SingleContract<?>> singles() {
        return base.singles();
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
        return excepted.isSubclass(Subjects.require(subject)) ? excepting(base.check(subject)) : super.check(subject);
    }

    @Override
    Conformance<T> checkObject(Object object) {
        return excepted.isInstance(object) ? excepting(base.checkObject(object)) : super.checkObject(object);
    }

    @Override
    Conformance<T> combined(Class<?> subject, List<Conformance<?>> parts) {
        Conformance<?> found = parts.get(0);
        return new Conformance<>(
                this,
                subject,
                new CombinedFindings(found.route(), found.members(), found.violations(), found.typeArguments(), parts));
    }

    private Conformance<T> excepting(Conformance<T> found) {
        Violation exception = new Violation(
                Violation.Kind.EXCLUDED,
                null,
                ClassReader.simpleName(found.subject()) + " is " + excepted + ", which is excepted");
        return new Conformance<>(
                this,
                found.subject(),
                new CombinedFindings(
                        Route.NONE,
                        found.members(),
                        Stream.concat(Stream.of(exception), found.violations().stream())
                                .toList(),
                        List.of(),
                        List.of(found)));
    }

    @Override
    public T adapt(Object object) {
        requireObject(object);
        if (excepted.isInstance(object)) {
            throw checkObject(object).refusal();
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
