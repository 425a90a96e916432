package org.typecontracts.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import org.typecontracts.internal.conformance.BindingTarget;
import org.typecontracts.internal.conformance.Conversion;
import org.typecontracts.internal.conformance.MemberBinding;
import org.typecontracts.internal.model.MemberDeclaration;

/** Says by what a member is met, and what happens to values on their way. */
final class BindingText {
    private final ReadableTypes types;
    private final ReadableMembers members;

    BindingText(ReadableTypes types, ReadableMembers members) {
        this.types = types;
        this.members = members;
    }

    String write(MemberBinding binding) {
        return "by " + target(binding.target()) + conversions(binding);
    }

    private String target(BindingTarget target) {
        MemberDeclaration declaration = target.declaration();
        return declaration == null ? arrayMember((BindingTarget.ArrayMember) target) : members.write(declaration);
    }

    private String arrayMember(BindingTarget.ArrayMember target) {
        String array = types.write(target.array());
        return target instanceof BindingTarget.ArrayLength
                ? "public final int " + array + ".length"
                : "public " + array + " " + array + ".clone()";
    }

    private String conversions(MemberBinding binding) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < binding.parameterConversions().size(); i++) {
            if (binding.parameterConversions().get(i) instanceof Conversion.NestedProtocol nested) {
                notes.add("argument " + (i + 1) + " unwrapped to " + types.write(nested.type()));
            }
        }
        if (binding.resultConversion() instanceof Conversion.NestedProtocol nested) {
            notes.add("result adapted to " + types.write(nested.protocol()));
        }
        return notes.isEmpty() ? "" : "  (" + String.join(", ", notes) + ")";
    }
}
