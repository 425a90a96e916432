package org.typecontracts.internal.reflect;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.typecontracts.internal.model.MemberMarks;

/** Reads the annotations by which a contract's author marks a member. */
final class MarkReader {
    private MarkReader() {}

    static MemberMarks of(Method method) {
        Map<String, List<String>> marks = Marks.on(method);
        if (marks.isEmpty()) {
            return MemberMarks.NONE;
        }
        List<String> law = marks.get(Mark.LAW.annotation());
        return new MemberMarks(
                marks.getOrDefault(Mark.ALIAS.annotation(), List.of()),
                marks.containsKey(Mark.PROPERTY.annotation()),
                marks.containsKey(Mark.STATIC.annotation()),
                marks.containsKey(Mark.CONSTRUCTOR.annotation()),
                law == null ? null : law.get(0));
    }
}
