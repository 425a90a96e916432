package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Type;

/**
 * The structural questions that one check leads to. A question that comes up while it is being decided is assumed to
 * hold: recursive contracts are decided coinductively (Amadio and Cardelli, "Subtyping recursive types", 1993).
 *
 * <p>What was decided on the way is kept, so that no question is decided twice; but when a question fails that was
 * assumed to hold, all that was decided since is forgotten, for it may have rested on the assumption.
 */
final class Assumptions {
    private final Map<Question, Open> open = new HashMap<>();
    private final Map<Question, Boolean> decided = new HashMap<>();
    private final List<Question> order = new ArrayList<>();

    /** Whether values of a type have the members of a contract. */
    record Question(Type subject, Type contract) {}

    /** A question that is being decided. */
    private static final class Open {
        final int decidedBefore;
        boolean isAssumed;

        Open(int decidedBefore) {
            this.decidedBefore = decidedBefore;
        }
    }

    /** The answer to a question, if it is known or must be assumed; null if it is to be decided. */
    @Nullable
    Boolean answer(Question question) {
        Open asked = open.get(question);
        if (asked != null) {
            asked.isAssumed = true;
            return true;
        }
        return decided.get(question);
    }

    /** Note that a question is being decided. */
    void begin(Question question) {
        open.put(question, new Open(order.size()));
    }

    /** Note what was decided. */
    void end(Question question, boolean answer) {
        Open asked = open.remove(question);
        if (!answer && asked != null && asked.isAssumed) {
            List<Question> doubtful = order.subList(asked.decidedBefore, order.size());
            decided.keySet().removeAll(doubtful);
            doubtful.clear();
        }
        decided.put(question, answer);
        order.add(question);
    }
}
