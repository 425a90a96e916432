package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.Lineage;

/** The ways that lead from one class to one contract through registrations and extensions, as an inquiry sees them. */
final class RegisteredWays {
    private final Inquiry inquiry;
    private final Lineage lineage;
    private final AskedContract asked;
    private final @Nullable WrittenArguments arguments;

    /** Look from a class, with the type as which it is asked about. */
    RegisteredWays(Inquiry inquiry, Lineage lineage, Type type, AskedContract asked) {
        this.inquiry = inquiry;
        this.lineage = lineage;
        this.asked = asked;
        this.arguments = asked.isParametrised() ? new WrittenArguments(inquiry, type, asked) : null;
    }

    /**
     * What registrations say, or null. Type arguments only narrow it: who is adapted by an extension without them is
     * never taken by its own members with them. What implements the contract, with other arguments, speaks for itself.
     */
    @Nullable
    Verdict verdict() {
        if (arguments != null && asked.contract().isAssignableFrom(lineage.subject())) {
            return null;
        }
        Path path = path(arguments);
        if (path != null) {
            return Verdict.along(path);
        }
        Path unfit = arguments == null ? null : path(null);
        return unfit != null && (unfit.usesExtension() || !inquiry.isProtocol(asked.definition()))
                ? Verdict.unfit(unfit)
                : null;
    }

    /** A way through registrations alone, if there is one; most classes are not registered at all. */
    private @Nullable Path path(@Nullable WrittenArguments fitting) {
        if (!asked.countsExtensions()) {
            return alongRegistrations().path(asked.contract(), fitting);
        }
        Path path = alongAll().path(asked.contract(), fitting);
        Path better =
                path != null && path.usesExtension() ? alongRegistrations().path(asked.contract(), fitting) : null;
        return better != null ? better : path;
    }

    private UpwardSearch alongRegistrations() {
        return UpwardSearch.alongRegistrations(inquiry.view(), lineage);
    }

    private UpwardSearch alongAll() {
        return UpwardSearch.alongAll(inquiry.view(), lineage);
    }

    /** What adapts the objects of the class by extensions, or null: those to the contract first, then those on ways. */
    @Nullable
    Function<Object, @Nullable Object> extension(BiFunction<Object, Class<?>, @Nullable Object> adapter) {
        Extensions direct = new Extensions(inquiry.view(), lineage, asked.contract(), arguments);
        List<ExtensionPath> ways = ways(adapter);
        if (ways.isEmpty()) {
            return direct.isEmpty() ? null : direct.shortest();
        }
        return object -> {
            Object adapted = direct.apply(object);
            for (int next = 0; adapted == null && next < ways.size(); next++) {
                adapted = ways.get(next).adapt(object);
            }
            return adapted;
        };
    }

    /** The ways on which extensions lie, in words. */
    List<String> extended() {
        List<String> result = new ArrayList<>();
        for (Path path : alongAll().paths(asked.contract(), arguments)) {
            if (path.usesExtension()) {
                result.add(path.withNames(inquiry.view()));
            }
        }
        return result;
    }

    /** The ways on which extensions and registrations lie; none if registrations alone lead to the contract. */
    private List<ExtensionPath> ways(BiFunction<Object, Class<?>, @Nullable Object> adapter) {
        if (alongRegistrations().path(asked.contract(), arguments) != null) {
            return List.of();
        }
        List<ExtensionPath> result = new ArrayList<>();
        for (Path path : alongAll().paths(asked.contract(), arguments)) {
            if (path.steps().size() > 1) {
                result.add(new ExtensionPath(inquiry.view(), path, arguments, adapter));
            }
        }
        return result;
    }
}
