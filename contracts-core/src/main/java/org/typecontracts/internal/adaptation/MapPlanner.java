package org.typecontracts.internal.adaptation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.adapter.AdapterPlan;
import org.typecontracts.internal.adapter.Forward;
import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.conformance.ContractMember;
import org.typecontracts.internal.conformance.ContractShape;
import org.typecontracts.internal.conformance.DepthLimit;
import org.typecontracts.internal.conformance.PropertyNames;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.reflect.ClassReader;

/** Plans adapters of maps: each member of the contract is a property, and the map's keys are their names. */
public final class MapPlanner {
    private final ContractDefinition contract;
    private final ValueContracts values;
    private final NestedAdapters nested;
    private final List<MapProperty> required = new ArrayList<>();
    private final List<MapProperty> optional = new ArrayList<>();
    private final List<MapProperty> written = new ArrayList<>();

    /**
     * Read the properties of a contract.
     *
     * @param contract the contract
     * @param values the contracts of what the map has under its keys
     * @param nested adapts values that should be a contract
     * @throws ContractDeclarationException if a member is no property
     */
    public MapPlanner(ContractDefinition contract, ValueContracts values, NestedAdapters nested) {
        this.contract = contract;
        this.values = values;
        this.nested = nested;
        ContractShape shape = contract.shape().closed();
        shape.members().forEach(this::addMember);
        shape.mixins().forEach(this::addMixin);
    }

    /**
     * Return whether maps can be read as a contract.
     *
     * @param contract the contract
     * @return whether all its members are properties of an object
     */
    public static boolean reads(ContractDefinition contract) {
        return contract.shape().members().stream().allMatch(MapPlanner::isKey);
    }

    private static boolean isKey(ContractMember member) {
        return PropertyNames.isProperty(member) && !member.marks().asksClass();
    }

    private void addMember(ContractMember member) {
        if (!isKey(member)) {
            throw new ContractDeclarationException("[" + contract.type().getTypeName()
                    + "] cannot be read from a map: its member " + member.name()
                    + (PropertyNames.isProperty(member)
                            ? " is asked of a class, and not of an object"
                            : " is no property; a property is T x() or void x(T value)"));
        }
        if (PropertyNames.isRead(member)) {
            required.add(property(member, member.signature().result()));
        } else {
            written.add(property(member, member.signature().parameters().get(0)));
        }
    }

    /** The concrete methods of an abstract class stay. */
    private void addMixin(ContractMember mixin) {
        if (mixin.isDefault() && isKey(mixin) && PropertyNames.isRead(mixin)) {
            optional.add(property(mixin, mixin.signature().result()));
        }
    }

    private MapProperty property(ContractMember member, Type type) {
        return new MapProperty(
                ClassReader.method(member.declaration()),
                AdapterPlanner.declarations(member),
                PropertyNames.of(member),
                new ValueType(DepthLimit.applyTo(type), values));
    }

    /** Return the contract as a person reads it. */
    String contractName() {
        return ClassReader.simpleName(contract.type());
    }

    /** Return what is read from a map. */
    List<MapProperty> read(Map<String, @Nullable Object> map) {
        return Stream.concat(required.stream(), optional.stream().filter(property -> property.isIn(map)))
                .toList();
    }

    /** Return whether a map has any of what is read. */
    boolean finds(Map<String, @Nullable Object> map) {
        return Stream.concat(required.stream(), optional.stream()).anyMatch(property -> property.isIn(map));
    }

    /**
     * Return the members that read those optional properties that a map has.
     *
     * @param map the map
     * @return the members; maps with the same ones share an adapter class
     */
    Set<Method> optionalMembers(Map<String, @Nullable Object> map) {
        return optional.stream()
                .filter(property -> property.isIn(map))
                .map(MapProperty::member)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Plan the adapter of a map.
     *
     * @param present the members that read the optional properties that the map has
     * @return the plan
     */
    AdapterPlan plan(Set<Method> present) {
        List<Forward> forwards = new ArrayList<>();
        required.forEach(property -> forwards.add(property.reading()));
        optional.stream()
                .filter(property -> present.contains(property.member()))
                .forEach(property -> forwards.add(property.reading()));
        written.forEach(property -> forwards.add(property.writing()));
        return new AdapterPlan(contract.type(), List.of(), Map.class, forwards, List.of(), contract.lookup(), nested);
    }
}
