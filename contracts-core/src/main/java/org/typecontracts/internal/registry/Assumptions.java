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
 * assumed to hold, all that was decided since is forgotten, for it may have rested on the assumption. Most checks lead
 * to no second question, and none is made, compared or hashed then, which saves milliseconds in a fresh JVM.
 */
final class Assumptions {
    private final List<Open> open = new ArrayList<>();
    private final Map<Question, Boolean> decided = new HashMap<>();
    private final List<Question> order = new ArrayList<>();

    /** The first question, for as long as it has led to no other. */
    private @Nullable Type firstSubject;

    private @Nullable Type firstContract;

    /** Whether values of a type have the members of a contract. */
    private record Question(Type subject, Type contract) {}

    /** A question that is being decided. */
    private static final class Open {
        final Question question;
        final int decidedBefore;
        boolean isAssumed;

        Open(Question question, int decidedBefore) {
            this.question = question;
            this.decidedBefore = decidedBefore;
        }
    }

    /** The answer to a question, if it is known or must be assumed; null if it is to be decided. */
    @Nullable
    Boolean answer(Type subject, Type contract) {
        openFirst();
        if (open.isEmpty() && decided.isEmpty()) {
            return null;
        }
        Question question = new Question(subject, contract);
        for (Open asked : open) {
            if (asked.question.equals(question)) {
                asked.isAssumed = true;
                return true;
            }
        }
        return decided.get(question);
    }

    /** Note that a question is being decided. */
    void begin(Type subject, Type contract) {
        openFirst();
        if (open.isEmpty()) {
            firstSubject = subject;
            firstContract = contract;
        } else {
            open(subject, contract);
        }
    }

    /** A first question that leads to a second is compared with it. */
    private void openFirst() {
        if (firstSubject != null && firstContract != null) {
            open(firstSubject, firstContract);
            firstSubject = null;
            firstContract = null;
        }
    }

    private void open(Type subject, Type contract) {
        open.add(new Open(new Question(subject, contract), order.size()));
    }

    /** Note what was decided about the question that was begun last. */
    void end(boolean answer) {
        if (open.isEmpty()) {
            firstSubject = null;
            firstContract = null;
        } else {
            close(open.remove(open.size() - 1), answer);
        }
    }

    private void close(Open asked, boolean answer) {
        if (!answer && asked.isAssumed) {
            List<Question> doubtful = order.subList(asked.decidedBefore, order.size());
            decided.keySet().removeAll(doubtful);
            doubtful.clear();
        }
        if (!open.isEmpty()) {
            decided.put(asked.question, answer);
            order.add(asked.question);
        }
    }
}
