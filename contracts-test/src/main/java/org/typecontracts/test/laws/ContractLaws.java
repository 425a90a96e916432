package org.typecontracts.test.laws;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.Law;

/**
 * Reads the laws of contracts.
 *
 * <pre>{@code
 * for (ContractLaw law : ContractLaws.of(Sized.class)) {
 *     System.out.println(law.id() + ": " + law.sentence());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContractLaws {
    private ContractLaws() {}

    /**
     * Return the laws of a class's contract: its own first, then those of its bases, each once however many ways lead
     * to it.
     *
     * @param contract an interface or an abstract class
     * @return the laws; those of one class in the order of their names; empty if there are none
     * @throws ContractDeclarationException if the class cannot be a contract or is declared wrongly, a law cannot be
     *     reached, or two laws of one class have the same name
     */
    public static List<ContractLaw> of(Class<?> contract) {
        return of(Contract.of(contract));
    }

    /**
     * Return the laws of a contract: those of the first of its types and its bases first, each once however many ways
     * lead to it.
     *
     * @param contract a contract, combined or not; making it has refused laws of the wrong shape
     * @return the laws; those of one class in the order of their names; empty if there are none
     * @throws ContractDeclarationException if a law cannot be reached, or two laws of one class have the same name
     */
    public static List<ContractLaw> of(Contract<?> contract) {
        Set<Class<?>> withBases = new LinkedHashSet<>();
        contract.types().forEach(type -> collect(type, withBases));
        return withBases.stream()
                .map(ContractLaws::declaredBy)
                .flatMap(Collection::stream)
                .toList();
    }

    private static Collection<ContractLaw> declaredBy(Class<?> contract) {
        Map<String, ContractLaw> laws = new LinkedHashMap<>();
        Arrays.stream(contract.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Law.class))
                .map(ContractLaws::requireReachable)
                .map(ContractLaw::new)
                .sorted(Comparator.comparing(ContractLaw::id))
                .forEach(law -> requireUnique(law, laws.put(law.id(), law)));
        return laws.values();
    }

    private static Method requireReachable(Method law) {
        if (!law.canAccess(null) && !law.trySetAccessible()) {
            Class<?> contract = law.getDeclaringClass();
            throw new ContractDeclarationException("The law [" + law.toGenericString()
                    + "] cannot be reached; make it and its contract public and export the package "
                    + contract.getPackageName() + ", or open it to org.typecontracts.test");
        }
        return law;
    }

    private static void requireUnique(ContractLaw law, ContractLaw other) {
        if (other != null) {
            throw new ContractDeclarationException("[" + law.contract().getTypeName() + "] has two laws named ["
                    + law.id() + "]: " + other.method() + " and " + law.method() + "; rename one");
        }
    }

    private static void collect(Class<?> contract, Set<Class<?>> into) {
        if (contract == null || !into.add(contract)) {
            return;
        }
        collect(contract.getSuperclass(), into);
        for (Class<?> base : contract.getInterfaces()) {
            collect(base, into);
        }
    }
}
