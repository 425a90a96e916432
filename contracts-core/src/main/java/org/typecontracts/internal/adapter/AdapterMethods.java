package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of an adapter class: those of {@link Object}, the members, and what they override.
 *
 * <p>Each descriptor is served once, whoever declares it; the first to ask wins.
 */
final class AdapterMethods {
    private final Map<String, AdapterMethod> methods = new LinkedHashMap<>();
    private final AdapterPlan plan;
    private final Class<?> targetType;

    private AdapterMethods(AdapterPlan plan, Class<?> targetType) {
        this.plan = plan;
        this.targetType = targetType;
    }

    /**
     * Return the methods that a plan asks for.
     *
     * @param plan the plan
     * @param targetType the type under which the adapter keeps its target
     */
    static List<AdapterMethod> of(AdapterPlan plan, Class<?> targetType) {
        AdapterMethods methods = new AdapterMethods(plan, targetType);
        for (AdapterMethod method : ObjectMethods.leftBy(plan.contract())) {
            methods.add(method);
        }
        methods.addForwards();
        methods.addMissing();
        return List.copyOf(methods.methods.values());
    }

    private void addForwards() {
        ForwardLinker linker = new ForwardLinker(plan, targetType);
        for (Forward forward : plan.forwards()) {
            MethodHandle handle = linker.link(forward);
            add(new AdapterMethod(forward.member().getName(), handle));
            for (Method overridden : forward.overridden()) {
                add(new AdapterMethod(overridden.getName(), linker.bridge(handle, overridden)));
            }
        }
    }

    private void addMissing() {
        for (Method member : plan.missing()) {
            MissingMember missing = new MissingMember(member, plan.contract(), plan.subject());
            add(new AdapterMethod(member.getName(), missing.raising(targetType)));
        }
    }

    private void add(AdapterMethod method) {
        methods.putIfAbsent(method.name() + method.type().toMethodDescriptorString(), method);
    }
}
