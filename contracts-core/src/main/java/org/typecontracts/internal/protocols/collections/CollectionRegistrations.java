package org.typecontracts.internal.protocols.collections;

import java.nio.charset.CoderResult;
import java.time.Year;
import java.util.BitSet;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.MutableMapping;
import org.typecontracts.protocols.MutableSequence;
import org.typecontracts.protocols.MutableSetLike;
import org.typecontracts.protocols.Reversible;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.SetLike;
import org.typecontracts.protocols.Sized;

/** The registrations for the contracts of collections. */
public final class CollectionRegistrations {
    private CollectionRegistrations() {}

    /**
     * Make the registrations that are wanted, unless that was done.
     *
     * @param entries what is wanted, and where to write it
     */
    public static void load(BuiltInEntries entries) {
        loadSized(entries);
        loadIterables(entries);
        loadSequences(entries);
        ElementRegistrations.load(entries);
        loadSets(entries);
        loadMappings(entries);
    }

    private static void loadSized(BuiltInEntries entries) {
        if (entries.areFor(Sized.class)) {
            if (entries.concern(BitSet.class)) {
                entries.extend(Sized.class, BitSet.class, new BitSetExtension());
            }
            // Their length() counts days, and the input that a coder could not read.
            if (entries.concern(Year.class, CoderResult.class)) {
                entries.exclude(Sized.class, Year.class);
                entries.exclude(Sized.class, CoderResult.class);
            }
        }
    }

    private static void loadIterables(BuiltInEntries entries) {
        if (entries.concern(Optional.class) && entries.serve(Iterable.class)) {
            entries.extendTyped(Iterable.class, Optional.class, new OptionalExtension<>());
        }
        if (entries.concern(Enumeration.class) && entries.serve(Iterable.class)) {
            entries.extendTyped(Iterable.class, Enumeration.class, new EnumerationElementsExtension<>());
        }
        if (entries.concern(NavigableMap.class) && entries.serve(Reversible.class)) {
            entries.extendTyped(Reversible.class, NavigableMap.class, new NavigableKeysExtension<>());
        }
        if (entries.concern(Collection.class, Map.class) && entries.serve(Reversible.class)) {
            loadSequenced(entries);
        }
    }

    private static void loadSequenced(BuiltInEntries entries) {
        for (Class<?> collection : Sequenced.COLLECTIONS) {
            if (entries.concern(collection)) {
                entries.extendTyped(Reversible.class, collection, new Sequenced.CollectionExtension<>());
            }
        }
        Class<?> map = Sequenced.MAP;
        if (map != null && entries.concern(map)) {
            entries.extendTyped(Reversible.class, map, new Sequenced.MapExtension<>());
        }
    }

    private static void loadSequences(BuiltInEntries entries) {
        // A class for each kind, because asking an object what it is not is slow.
        if (entries.concern(List.class) && entries.serve(Sequence.class)) {
            entries.extendTyped(Sequence.class, List.class, new ListExtension<>());
        }
        if (entries.concern(List.class) && entries.areFor(MutableSequence.class)) {
            entries.extendTyped(MutableSequence.class, List.class, new MutableSequenceExtension<>());
        }
        if (entries.concern(CharSequence.class) && entries.serve(Sequence.class)) {
            entries.extendTyped(Sequence.class, CharSequence.class, new TextExtension());
        }
        if (entries.concern(CharSequence.class) && entries.areFor(Container.class)) {
            entries.extendTyped(Container.class, CharSequence.class, new TextPartsExtension());
        }
    }

    private static void loadSets(BuiltInEntries entries) {
        if (entries.concern(Set.class) && entries.serve(SetLike.class)) {
            entries.extendTyped(SetLike.class, Set.class, new SetLikeExtension<>());
        }
        if (entries.concern(Set.class) && entries.areFor(MutableSetLike.class)) {
            entries.extendTyped(MutableSetLike.class, Set.class, new MutableSetLikeExtension<>());
        }
    }

    private static void loadMappings(BuiltInEntries entries) {
        if (entries.concern(Map.class) && entries.serve(Mapping.class)) {
            entries.extendTyped(Mapping.class, Map.class, new MappingExtension<>());
        }
        if (entries.concern(Map.class) && entries.areFor(MutableMapping.class)) {
            entries.extendTyped(MutableMapping.class, Map.class, new MutableMappingExtension<>());
        }
        if (entries.concern(Dictionary.class) && entries.serve(Mapping.class)) {
            entries.extendTyped(Mapping.class, Dictionary.class, new DictionaryExtension<>());
        }
        if (entries.concern(Dictionary.class) && entries.areFor(MutableMapping.class)) {
            entries.extendTyped(MutableMapping.class, Dictionary.class, new MutableDictionaryExtension<>());
        }
    }
}
