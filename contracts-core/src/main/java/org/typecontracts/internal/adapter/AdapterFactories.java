package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
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
        for (Class<?> contract : contracts(plan)) {
            String obstacle = AdapterHost.obstacle(contract, plan.lookup());
            if (obstacle != null) {
                throw new ContractDeclarationException(obstacle);
            }
        }
        List<AdapterMethod> methods = AdapterMethods.of(plan);
        try {
            Lookup host = AdapterHost.lookup(contracts(plan), plan.lookup());
            return factory(define(plan, methods, host), plan.subject());
        } catch (ReflectiveOperationException | LinkageError refused) {
            throw notImplementable(plan, refused);
        }
    }

    private static ContractDeclarationException notImplementable(AdapterPlan plan, Throwable cause) {
        ContractDeclarationException exception = new ContractDeclarationException("Contract ["
                + plan.contract().getName() + "] cannot be implemented for ["
                + plan.subject().getName()
                + "]: " + cause + ".");
        exception.initCause(cause);
        return exception;
    }

    private static Lookup define(AdapterPlan plan, List<AdapterMethod> methods, Lookup host)
            throws IllegalAccessException {
        String packageName = host.lookupClass().getPackageName();
        byte[] classFile = AdapterClass.write(packageName, plan.contract(), plan.furtherContracts(), methods);
        MethodHandle[] handles = methods.stream().map(AdapterMethod::handle).toArray(MethodHandle[]::new);
        return host.defineHiddenClassWithClassData(classFile, handles, true);
    }

    private static AdapterFactory factory(Lookup adapter, Class<?> subject) throws ReflectiveOperationException {
        Adapters.remember(adapter.lookupClass(), subject);
        MethodType constructor = MethodType.methodType(void.class, Object.class);
        return FactoryStamp.stamp(adapter.findConstructor(adapter.lookupClass(), constructor));
    }

    private static List<Class<?>> contracts(AdapterPlan plan) {
        List<Class<?>> contracts = new ArrayList<>(List.of(plan.contract()));
        contracts.addAll(plan.furtherContracts());
        return contracts;
    }
}
