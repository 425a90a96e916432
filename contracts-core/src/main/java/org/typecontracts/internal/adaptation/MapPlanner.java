package org.typecontracts.internal.adaptation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.adapter.Forward;
import org.typecontracts.internal.adapter.ForwardTarget.HandleTarget;
import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.PropertyNames;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.reflect.ClassReader;

/** Plans adapters of maps: each member of the contract is a property, and the map's keys are their names. */
public final class MapPlanner {
    private final ContractDefinition contract;
    private final NestedAdapters nested;
    private final List<MapProperty> required = new ArrayList<>();
    private final List<MapProperty> optional = new ArrayList<>();
    private final List<MapProperty> written = new ArrayList<>();

    /**
     * Read the properties of a contract.
     *
     * @param contract the contract
     * @param nested adapts values that should be a contract
     * @throws ContractDeclarationException if a member is no property
     */
    public MapPlanner(ContractDefinition contract, NestedAdapters nested) {
        this.contract = contract;
        this.nested = nested;
        contract.shape().members().forEach(this::addMember);
        contract.shape().mixins().forEach(this::addMixin);
    }

    private void addMember(ContractMember member) {
        Method method = ClassReader.method(member.declaration());
        List<String> names = PropertyNames.of(member);
        if (names.isEmpty()) {
            throw new ContractDeclarationException("[" + contract.type().getTypeName()
                    + "] cannot be read from a map: its member " + method.getName()
                    + " is no property; a property is T x() or void x(T value)");
        }
        if (PropertyNames.isRead(member)) {
            required.add(new MapProperty(method, names, valueRead(member), nested));
        } else {
            written.add(new MapProperty(method, names, valueWritten(member), nested));
        }
    }

    private void addMixin(ContractMember mixin) {
        Method method = ClassReader.method(mixin.declaration());
        if (PropertyNames.isRead(mixin)) {
            optional.add(new MapProperty(method, PropertyNames.of(mixin), valueRead(mixin), nested));
        }
    }

    /** As the contract has it, whose type arguments the method itself does not know. */
    private static Class<?> valueRead(ContractMember member) {
        return ClassReader.erasure(member.signature().result());
    }

    private static Class<?> valueWritten(ContractMember member) {
        return ClassReader.erasure(member.signature().parameters().get(0));
    }

    /**
     * Check that a map has what the contract reads.
     *
     * @param map the map
     * @throws IllegalArgumentException if a key is missing
     * @throws ClassCastException if a value is of the wrong type
     */
    public void requireSuitable(Map<String, Object> map) {
        required.forEach(property -> property.read(map));
        optional.stream().filter(property -> property.isIn(map)).forEach(property -> property.read(map));
    }

    /**
     * Return the names of those optional properties that a map has.
     *
     * @param map the map
     * @return the names; maps with the same names share an adapter class
     */
    public Set<String> optionalNames(Map<String, Object> map) {
        return optional.stream()
                .filter(property -> property.isIn(map))
                .map(MapProperty::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Plan the adapter of a map.
     *
     * @param present the names of the optional properties that the map has
     * @return the plan
     */
    public AdapterPlan plan(Set<String> present) {
        List<Forward> forwards = new ArrayList<>();
        required.forEach(property -> forwards.add(reading(property)));
        optional.stream()
                .filter(property -> present.contains(property.name()))
                .forEach(property -> forwards.add(reading(property)));
        written.forEach(property -> forwards.add(Forward.of(property.member(), new HandleTarget(property.writer()))));
        return new AdapterPlan(contract.type(), List.of(), Map.class, forwards, List.of(), contract.lookup(), nested);
    }

    private static Forward reading(MapProperty property) {
        return Forward.of(property.member(), new HandleTarget(property.reader()));
    }
}
