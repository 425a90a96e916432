package org.typecontracts.internal.explanation;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.RefusalReason;
import org.typecontracts.internal.conformance.RefusalReason.AsSpecificAs;
import org.typecontracts.internal.conformance.RefusalReason.HiddenElement;
import org.typecontracts.internal.conformance.RefusalReason.IsAbstract;
import org.typecontracts.internal.conformance.RefusalReason.IsFinal;
import org.typecontracts.internal.conformance.RefusalReason.IsInner;
import org.typecontracts.internal.conformance.RefusalReason.IsNotPublic;
import org.typecontracts.internal.conformance.RefusalReason.IsNotStatic;
import org.typecontracts.internal.conformance.RefusalReason.IsStatic;
import org.typecontracts.internal.conformance.RefusalReason.NoNestedArgument;
import org.typecontracts.internal.conformance.RefusalReason.NoNestedProtocol;
import org.typecontracts.internal.conformance.RefusalReason.NotInferable;
import org.typecontracts.internal.conformance.RefusalReason.NotReachable;
import org.typecontracts.internal.conformance.RefusalReason.NotReadable;
import org.typecontracts.internal.conformance.RefusalReason.UndeclaredException;
import org.typecontracts.internal.conformance.RefusalReason.WrongArgument;
import org.typecontracts.internal.conformance.RefusalReason.WrongArity;
import org.typecontracts.internal.conformance.RefusalReason.WrongResult;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;

/** Says what is wrong with a candidate, and where it is plain, what would help. */
final class ReasonText {
    private final ReadableTypes types;
    private final ReadableMembers members;

    ReasonText(ReadableTypes types, ReadableMembers members) {
        this.types = types;
        this.members = members;
    }

    String write(RefusalReason reason) {
        if (reason instanceof WrongArity arity) {
            return "takes %s, not %d".formatted(arguments(arity.found()), arity.expected());
        }
        if (reason instanceof WrongArgument wrong) {
            return "argument %d: %s is no %s%s"
                    .formatted(
                            wrong.position() + 1,
                            types.write(wrong.argument()),
                            types.write(wrong.parameter()),
                            narrowing(wrong.argument(), wrong.parameter()));
        }
        if (reason instanceof WrongResult wrong) {
            return "returns %s, not %s%s"
                    .formatted(
                            types.write(wrong.found()),
                            types.write(wrong.expected()),
                            narrowing(wrong.found(), wrong.expected()));
        }
        if (reason instanceof NoNestedProtocol nested) {
            return "returns %s, not %s (%s)"
                    .formatted(
                            types.write(nested.found()), types.write(nested.expected()), obstacle(nested.obstacle()));
        }
        if (reason instanceof NoNestedArgument nested) {
            return "argument %d: %s is no %s, and %3$s is no %2$s (%s)"
                    .formatted(
                            nested.position() + 1,
                            types.write(nested.argument()),
                            types.write(nested.parameter()),
                            obstacle(nested.obstacle()));
        }
        if (reason instanceof UndeclaredException undeclared) {
            return "throws %s, which the member does not declare".formatted(types.write(undeclared.exception()));
        }
        if (reason instanceof AsSpecificAs equal) {
            return "no more specific than " + members.write(equal.other());
        }
        if (reason instanceof HiddenElement hidden) {
            return "makes an array of %s, which cannot be named from elsewhere"
                    .formatted(types.write(hidden.element()));
        }
        return plain(reason);
    }

    private String obstacle(MemberRefusal obstacle) {
        String member = members.write(obstacle.member());
        RefusalReason reason = firstReason(obstacle);
        return reason == null ? member + " is missing" : "for " + member + ", " + write(reason);
    }

    private static @Nullable RefusalReason firstReason(MemberRefusal refusal) {
        return refusal.candidates().isEmpty()
                ? refusal.reason()
                : refusal.candidates().get(0).reason();
    }

    private static String plain(RefusalReason reason) {
        if (reason instanceof NotInferable) {
            return "no types for its own type parameters suit the arguments and the result";
        }
        if (reason instanceof IsStatic) {
            return "static: it belongs to the class, not to the object";
        }
        if (reason instanceof IsNotStatic) {
            return "not static: it belongs to an object, not to the class";
        }
        if (reason instanceof IsNotPublic) {
            return "not public: it cannot be named from elsewhere";
        }
        if (reason instanceof IsFinal) {
            return "final: it cannot be written";
        }
        if (reason instanceof IsAbstract) {
            return "the class is abstract: its constructors make nothing";
        }
        if (reason instanceof IsInner) {
            return "an inner class: its constructors need an object of the class around it";
        }
        if (reason instanceof NotReachable hidden) {
            return hidden.obstacle().obstacle();
        }
        if (reason instanceof NotReadable unreadable) {
            return "%s mentions %s, which cannot be found".formatted(unreadable.unreadable(), unreadable.missing());
        }
        throw new IllegalArgumentException("[%s] has no words".formatted(reason));
    }

    private static String arguments(int count) {
        return switch (count) {
            case 0 -> "no argument";
            case 1 -> "1 argument";
            default -> count + " arguments";
        };
    }

    private static String narrowing(Type from, Type to) {
        return from instanceof PrimitiveType source && to instanceof PrimitiveType target && target.widensTo(source)
                ? " (a narrowing)"
                : "";
    }
}
