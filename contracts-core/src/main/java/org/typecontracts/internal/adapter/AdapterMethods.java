package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods that an adapter class needs: the members, what they override, and those of {@link Object}.
 *
 * <p>Each descriptor is served once, whoever declares it; the first to ask wins.
 */
final class AdapterMethods {
    private final Map<String, AdapterMethod> methods = new LinkedHashMap<>();
    private final AdapterPlan plan;

    private AdapterMethods(AdapterPlan plan) {
        this.plan = plan;
    }

    /** Return the methods that a plan asks for. */
    static List<AdapterMethod> of(AdapterPlan plan) {
        AdapterMethods methods = new AdapterMethods(plan);
        methods.addForwards();
        methods.addMissing();
        methods.addObjectMethods();
        return List.copyOf(methods.methods.values());
    }

    private void addForwards() {
        ForwardLinker linker = new ForwardLinker(plan);
        for (Forward forward : plan.forwards()) {
            MethodHandle handle = linker.link(forward);
            add(forward.member().getName(), handle);
            for (Method overridden : forward.overridden()) {
                add(overridden.getName(), linker.bridge(handle, overridden));
            }
        }
    }

    private void addMissing() {
        for (Method member : plan.missing()) {
            add(member.getName(), new MissingMember(member, plan.contract(), plan.subject()).raising());
        }
    }

    private void addObjectMethods() {
        for (AdapterMethod method : ObjectMethods.inheritedBy(plan.contract())) {
            add(method.name(), method.handle());
        }
    }

    private void add(String name, MethodHandle handle) {
        AdapterMethod method = new AdapterMethod(name, handle);
        methods.putIfAbsent(name + method.descriptor(), method);
    }
}
