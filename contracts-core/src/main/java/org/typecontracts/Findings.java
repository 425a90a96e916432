package org.typecontracts;

import java.lang.reflect.Type;
import java.util.List;
import org.typecontracts.Conformance.Route;

/** What a check found; the inside of a {@link Conformance}, which its methods explain. */
interface Findings {
    boolean conforms();

    Route route();

    List<MemberConformance> members();

    List<Violation> violations(Conformance<?> conformance);

    List<Type> typeArguments();

    String way();

    String explain(Conformance<?> conformance);
}
