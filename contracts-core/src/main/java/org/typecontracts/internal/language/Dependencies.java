package org.typecontracts.internal.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.typecontracts.internal.model.Type;

/** Orders inference variables so that each comes after those its bounds mention (JLS 18.4), by Tarjan's algorithm. */
final class Dependencies {
    private final List<InferenceVariable> variables;
    private final Map<InferenceVariable, Integer> indices = new HashMap<>();
    private final Map<InferenceVariable, Integer> lowest = new HashMap<>();
    private final Deque<InferenceVariable> path = new ArrayDeque<>();
    private final List<List<InferenceVariable>> groups = new ArrayList<>();

    private Dependencies(List<InferenceVariable> variables) {
        this.variables = variables;
    }

    /** Return groups of variables that depend on one another, a group before those that depend on it. */
    static List<List<InferenceVariable>> inOrder(List<InferenceVariable> all, List<InferenceVariable> wanted) {
        Dependencies dependencies = new Dependencies(all);
        for (InferenceVariable variable : wanted) {
            if (!dependencies.indices.containsKey(variable)) {
                dependencies.visit(variable);
            }
        }
        return dependencies.groups;
    }

    private void visit(InferenceVariable variable) {
        int index = indices.size();
        indices.put(variable, index);
        lowest.put(variable, index);
        path.push(variable);
        for (InferenceVariable other : variables) {
            if (other != variable && dependsOn(variable, other)) {
                if (!indices.containsKey(other)) {
                    visit(other);
                    lowest.merge(variable, lowest.getOrDefault(other, index), Math::min);
                } else if (path.contains(other)) {
                    lowest.merge(variable, indices.getOrDefault(other, index), Math::min);
                }
            }
        }
        if (lowest.getOrDefault(variable, index) == index) {
            groups.add(popGroup(variable));
        }
    }

    private List<InferenceVariable> popGroup(InferenceVariable root) {
        List<InferenceVariable> group = new ArrayList<>();
        InferenceVariable member;
        do {
            member = path.pop();
            group.add(member);
        } while (member != root);
        return group;
    }

    private static boolean dependsOn(InferenceVariable variable, InferenceVariable other) {
        for (BoundKind kind : BoundKind.values()) {
            for (Type bound : variable.bounds(kind)) {
                if (Mentions.any(bound, List.of(other.parameter()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
