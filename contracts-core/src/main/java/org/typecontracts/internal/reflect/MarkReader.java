package org.typecontracts.internal.reflect;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.typecontracts.Alias;
import org.typecontracts.Constructor;
import org.typecontracts.Law;
import org.typecontracts.Property;
import org.typecontracts.Static;
import org.typecontracts.internal.model.MemberMarks;

/** Reads the annotations by which a contract's author marks a member. */
final class MarkReader {
    private MarkReader() {}

    static MemberMarks of(Method method) {
        Map<String, List<String>> marks = Marks.on(method);
        if (marks.isEmpty()) {
            return MemberMarks.NONE;
        }
        List<String> law = marks.get(Law.class.getSimpleName());
        return new MemberMarks(
                marks.getOrDefault(Alias.class.getSimpleName(), List.of()),
                marks.containsKey(Property.class.getSimpleName()),
                marks.containsKey(Static.class.getSimpleName()),
                marks.containsKey(Constructor.class.getSimpleName()),
                law == null ? null : law.get(0));
    }
}
