package org.typecontracts.internal.explanation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.conformance.MemberRefusal;
import org.typecontracts.internal.conformance.RefusalReason;
import org.typecontracts.internal.conformance.RefusalReason.ArrayBound;
import org.typecontracts.internal.conformance.RefusalReason.AsSpecificAs;
import org.typecontracts.internal.conformance.RefusalReason.HiddenElement;
import org.typecontracts.internal.conformance.RefusalReason.IsAbstract;
import org.typecontracts.internal.conformance.RefusalReason.IsEnumOrArray;
import org.typecontracts.internal.conformance.RefusalReason.IsFinal;
import org.typecontracts.internal.conformance.RefusalReason.IsInner;
import org.typecontracts.internal.conformance.RefusalReason.IsNotPublic;
import org.typecontracts.internal.conformance.RefusalReason.IsNotStatic;
import org.typecontracts.internal.conformance.RefusalReason.IsStatic;
import org.typecontracts.internal.conformance.RefusalReason.NoNestedArgument;
import org.typecontracts.internal.conformance.RefusalReason.NoNestedProtocol;
import org.typecontracts.internal.conformance.RefusalReason.NotAccessible;
import org.typecontracts.internal.conformance.RefusalReason.NotInferable;
import org.typecontracts.internal.conformance.RefusalReason.NotReadable;
import org.typecontracts.internal.conformance.RefusalReason.UndeclaredException;
import org.typecontracts.internal.conformance.RefusalReason.WrongArgument;
import org.typecontracts.internal.conformance.RefusalReason.WrongArity;
import org.typecontracts.internal.conformance.RefusalReason.WrongResult;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;

/** Says what is wrong with a candidate, and where it is plain, what would help. */
final class ReasonText {
    /** The words where no type and no member need be named. */
    private static final Map<Class<?>, String> PLAIN = Map.of(
            NotInferable.class, "no types for its own type parameters suit the arguments and the result",
            IsStatic.class, "static: it belongs to the class, not to the object",
            IsNotStatic.class, "not static: it belongs to an object, not to the class",
            IsNotPublic.class, "not public: it cannot be named from elsewhere",
            IsFinal.class, "final: it cannot be written",
            IsAbstract.class, "the class is abstract: its constructors make nothing",
            IsEnumOrArray.class, "an enum or an array: it is not made by calling a constructor",
            IsInner.class, "an inner class: its constructors need an object of the class around it");

    private final ReadableTypes types;
    private final ReadableMembers members;

    ReasonText(ReadableTypes types, ReadableMembers members) {
        this.types = types;
        this.members = members;
    }

    String write(RefusalReason reason) {
        if (reason instanceof WrongArity arity) {
            return "takes " + arguments(arity.found()) + ", not " + arity.expected();
        }
        if (reason instanceof WrongArgument wrong) {
            return argument(wrong.position(), wrong.argument(), wrong.parameter())
                    + narrowing(wrong.argument(), wrong.parameter());
        }
        if (reason instanceof NoNestedArgument nested) {
            return argument(nested.position(), nested.argument(), nested.parameter())
                    + ", and %s is no %s".formatted(types.write(nested.parameter()), types.write(nested.argument()))
                    + obstacle(nested.obstacle());
        }
        if (reason instanceof WrongResult wrong) {
            return result(wrong.found(), wrong.expected()) + narrowing(wrong.found(), wrong.expected());
        }
        if (reason instanceof NoNestedProtocol nested) {
            return result(nested.found(), nested.expected()) + obstacle(nested.obstacle());
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
        if (reason instanceof ArrayBound array) {
            return "%s is an array, which bounds no type parameter: no class can declare the member"
                    .formatted(types.write(array.bound()));
        }
        return plain(reason);
    }

    private String argument(int position, Type argument, Type parameter) {
        return "argument " + (position + 1) + ": " + types.write(argument) + " is no " + types.write(parameter);
    }

    private String result(Type found, Type expected) {
        return "returns %s, not %s".formatted(types.write(found), types.write(expected));
    }

    private String obstacle(MemberRefusal obstacle) {
        String member = members.write(obstacle.member());
        RefusalReason reason = firstReason(obstacle);
        return reason == null ? " (" + member + " is missing)" : " (for " + member + ", " + write(reason) + ")";
    }

    private static @Nullable RefusalReason firstReason(MemberRefusal refusal) {
        return refusal.candidates().isEmpty()
                ? refusal.reason()
                : refusal.candidates().get(0).reason();
    }

    private static String plain(RefusalReason reason) {
        if (reason instanceof NotAccessible hidden) {
            return hidden.obstacle().obstacle();
        }
        if (reason instanceof NotReadable unreadable) {
            return "%s mentions %s, which %s"
                    .formatted(unreadable.unreadable(), unreadable.missing(), unreadable.obstacle());
        }
        String words = PLAIN.get(reason.getClass());
        if (words == null) {
            throw new IllegalArgumentException("[%s] has no words".formatted(reason));
        }
        return words;
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
