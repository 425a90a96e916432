package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.typecontracts.internal.reflect.ArgumentSlots;

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
     * @param host a class of the package in which the adapter is defined
     */
    static List<AdapterMethod> of(AdapterPlan plan, Class<?> targetType, Class<?> host)
            throws ReflectiveOperationException {
        List<AdapterMethod> ofObject = ObjectMethods.leftBy(plan.contract());
        AdapterMethods all = new AdapterMethods(plan, targetType);
        for (AdapterMethod method : ofObject) {
            all.add(method);
        }
        all.addForwards();
        all.addMissing();
        if (plan.isSerializable() && !Serialization.isReplacedBy(plan.contract())) {
            all.add(Serialization.refusing(plan));
        }
        List<AdapterMethod> methods = new ArrayList<>(all.methods.values());
        List<AdapterMethod> members = methods.subList(ofObject.size(), methods.size());
        List<AdapterMethod> framed = MemberFrames.around(plan.contract(), members, host);
        members.clear();
        methods.addAll(framed);
        return methods;
    }

    private void addForwards() {
        ForwardLinker linker = new ForwardLinker(plan, targetType);
        for (Forward forward : plan.forwards()) {
            ArgumentSlots.requireRoom(forward.member());
            MethodHandle handle = linker.link(forward);
            add(AdapterMethod.of(forward.member().getName(), handle));
            for (Method overridden : forward.overridden()) {
                add(AdapterMethod.of(overridden.getName(), linker.bridge(handle, overridden)));
            }
        }
    }

    private void addMissing() {
        for (Method member : plan.missing()) {
            ArgumentSlots.requireRoom(member);
            MissingMember missing = new MissingMember(member, plan.contract(), plan.subject());
            add(AdapterMethod.of(member.getName(), missing.raising(targetType)));
        }
    }

    private void add(AdapterMethod method) {
        methods.putIfAbsent(method.name() + method.type().toMethodDescriptorString(), method);
    }
}
