package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A way to a contract on which both extensions and registrations lie: each extension is applied in its turn. */
final class ExtensionPath {
    private final Path path;
    private final List<List<Extension>> extensions = new ArrayList<>();
    private final BiFunction<Object, Class<?>, @Nullable Object> adapter;

    /** Make the way; the adapter takes an object over registrations, to where an extension begins or the way ends. */
    ExtensionPath(
            View view,
            Path path,
            @Nullable WrittenArguments arguments,
            BiFunction<Object, Class<?>, @Nullable Object> adapter) {
        this.path = path;
        this.adapter = adapter;
        for (Step step : path.steps()) {
            List<Extension> all = step.extensions(view);
            extensions.add(arguments != null && step == path.last() ? arguments.fitting(all, step) : all);
        }
    }

    /** The object as the contract at the end, or null if an extension declines, or a contract on the way refuses. */
    @Nullable
    Object adapt(Object object) {
        Object reached = object;
        for (int i = 0; i < extensions.size() && reached != null; i++) {
            Step step = path.steps().get(i);
            if (step.byExtension()) {
                Object start = as(step.type(), reached);
                reached = start == null ? null : Extensions.firstOf(extensions.get(i), start);
            }
        }
        return reached == null ? null : as(path.contract(), reached);
    }

    private @Nullable Object as(Class<?> type, Object object) {
        return type.isInstance(object) ? object : adapter.apply(object, type);
    }
}
