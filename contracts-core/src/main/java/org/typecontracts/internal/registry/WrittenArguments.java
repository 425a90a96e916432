package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.typecontracts.internal.language.CarriedArguments;
import org.typecontracts.internal.language.MadeType;
import org.typecontracts.internal.language.OpenArguments;
import org.typecontracts.internal.language.Subtyping;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * The type arguments that a question names, and whether they fit a way that leads to the contract without them.
 *
 * <p>They fit a registration if the contract at its end declares them, as {@code Names extends Container<String>} does;
 * or if it leaves them open and no member of the subject speaks against them. They fit an extension if what its
 * function makes is declared to have them, or has members that forward just so: nobody adapts it again.
 */
final class WrittenArguments {
    private static final Subtyping SUBTYPING = new Subtyping(ClassReader.known());

    private final Inquiry inquiry;
    private final Type subject;
    private final AskedContract asked;

    WrittenArguments(Inquiry inquiry, Type subject, AskedContract asked) {
        this.inquiry = inquiry;
        this.subject = subject;
        this.asked = asked;
    }

    /** Whether the arguments fit a way of at least one step. */
    boolean fit(Path path) {
        Step last = path.last();
        if (last.byExtension()) {
            return !fitting(last.extensions(inquiry.view()), last).isEmpty();
        }
        ClassDeclaration registered = ClassReader.declaration(last.contract());
        ClassType declared = declaredBy(registered);
        return SUBTYPING.isSubtype(declared, asked.type())
                || !path.usesExtension() && isLeftOpen(registered, declared) && !isRefuted(registered, declared);
    }

    /** The contract in question as the one under which something was registered declares it. */
    private ClassType declaredBy(ClassDeclaration registered) {
        return (ClassType) Objects.requireNonNull(
                SUBTYPING.asSuper(ClassType.generic(registered), ClassReader.declaration(asked.contract())),
                "the way leads to the contract");
    }

    private static boolean isLeftOpen(ClassDeclaration registered, ClassType declared) {
        return OpenArguments.has(declared, registered.typeParameters());
    }

    /** Whether a member speaks against the arguments, of the contract or of the one under which it was registered. */
    private boolean isRefuted(ClassDeclaration registered, ClassType declared) {
        if (inquiry.decide(subject, asked).refutesTypeArguments()) {
            return true;
        }
        if (registered.equals(declared.declaration())) {
            return false;
        }
        ClassType carried = CarriedArguments.of(registered, declared, (ClassType) asked.type(), ClassReader.known());
        return inquiry.decide(subject, asked.nested(carried)).refutesTypeArguments();
    }

    /** Those of the extensions at the end of a way that suit what is asked. */
    List<Extension> fitting(List<Extension> extensions, Step last) {
        return fitting(extensions, last.before() == null ? subject : ClassReader.type(last.from()), last.contract());
    }

    /** Those of the subject's extensions to a contract that suit what is asked. */
    List<Extension> fitting(List<Extension> extensions, Class<?> contract) {
        return fitting(extensions, subject, contract);
    }

    private List<Extension> fitting(List<Extension> extensions, Type from, Class<?> contract) {
        List<Extension> result = new ArrayList<>(extensions.size());
        for (Extension extension : extensions) {
            Type made = made(extension, from, contract);
            if (SUBTYPING.isSubtype(made, asked.type()) || inquiry.forwardsUnadapted(made, asked)) {
                result.add(extension);
            }
        }
        return result;
    }

    private static Type made(Extension extension, Type from, Class<?> contract) {
        Class<?> function = extension.functionClass();
        return function == null
                ? ClassReader.type(contract)
                : new MadeType(ClassReader.known(), ClassReader.declaration(Function.class))
                        .of(ClassReader.declaration(function), from, ClassReader.declaration(contract));
    }
}
