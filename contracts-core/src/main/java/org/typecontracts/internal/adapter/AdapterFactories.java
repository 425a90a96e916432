package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.typecontracts.ContractDeclarationException;

/** Makes the factories of generated adapters. */
public final class AdapterFactories {
    private AdapterFactories() {}

    /**
     * Generate the adapter of one subject class to one contract.
     *
     * <p>This costs a fraction of a millisecond and defines classes; keep the outcome in a {@link FactoryCache}.
     *
     * @param plan what the adapter must do
     * @return the factory of such adapters
     * @throws ContractDeclarationException if no class can implement the contract; the message is
     *     {@link AdapterHost#obstacle}'s
     * @throws UnlinkableTargetException if something that a member is forwarded to cannot be linked
     */
    public static AdapterFactory make(AdapterPlan plan) {
        return make(plan, plan.subject());
    }

    /**
     * Generate an adapter whose targets are no objects of the class that the plan is about.
     *
     * @param plan what the adapter must do
     * @param subject the class of the targets, or of what they wrap; the adapter is seen as an object of it
     * @return the factory of such adapters
     * @throws ContractDeclarationException if no class can implement the contract; the message is
     *     {@link AdapterHost#obstacle}'s
     * @throws UnlinkableTargetException if something that a member is forwarded to cannot be linked
     */
    public static AdapterFactory make(AdapterPlan plan, Class<?> subject) {
        AdapterHost host = AdapterHost.of(plan);
        String obstacle = host.obstacle(plan);
        if (obstacle != null) {
            throw new ContractDeclarationException(obstacle);
        }
        try {
            return make(plan, subject, host.lookup());
        } catch (ReflectiveOperationException | LinkageError refused) {
            throw notImplementable(plan, refused);
        }
    }

    private static AdapterFactory make(AdapterPlan plan, Class<?> subject, Lookup host)
            throws ReflectiveOperationException {
        Class<?> targetType = TargetType.of(plan, host.lookupClass());
        List<AdapterMethod> methods = AdapterMethods.of(plan, targetType, host.lookupClass());
        byte[] classFile =
                AdapterClass.write(host.lookupClass().getPackageName(), plan.contracts(), targetType, methods);
        Lookup adapter = host.defineHiddenClassWithClassData(classFile, AdapterMethod.handles(methods), true);
        Class<?> type = adapter.lookupClass();
        Adapters.remember(type, subject, adapter.findStatic(type, AdapterClass.TARGET, AdapterClass.OBJECT_TO_OBJECT));
        return new StampingFactory(adapter.findStatic(type, AdapterClass.ADAPT, AdapterClass.OBJECT_TO_OBJECT));
    }

    private static ContractDeclarationException notImplementable(AdapterPlan plan, Throwable cause) {
        ContractDeclarationException exception =
                new ContractDeclarationException("Contract [" + plan.contract().getName()
                        + "] cannot be implemented for [" + plan.subject().getName() + "]: " + cause);
        exception.initCause(cause);
        return exception;
    }
}
