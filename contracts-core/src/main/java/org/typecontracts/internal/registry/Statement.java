package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that one registry was told about one subject and one contract. What changes nothing gives the same statement.
 *
 * @param since when something was first said, as a version of the registry; 0 as long as the registry does not know it
 * @param registered when the subject was registered, as a version of the registry; 0 if it was not
 * @param takenBack whether what parent registries and the subject itself say of registration is hidden
 * @param stance whether the subject was excluded or included; null if neither
 * @param extensions the extensions for the subject, in order of registration
 * @param withdrawn the names of those extensions of parent registries that are hidden
 */
record Statement(
        long since,
        long registered,
        boolean takenBack,
        @Nullable Stance stance,
        List<Extension> extensions,
        Set<String> withdrawn) {
    static final Statement NOTHING = new Statement(0, 0, false, null, List.of(), Set.of());

    Statement {
        extensions = List.copyOf(extensions);
        withdrawn = Set.copyOf(withdrawn);
    }

    boolean isNothing() {
        return !isRegistered() && !takenBack && stance == null && extensions.isEmpty() && withdrawn.isEmpty();
    }

    boolean isRegistered() {
        return registered != 0;
    }

    boolean isExtended() {
        return !extensions.isEmpty();
    }

    /** The same, known to the registry from this version on unless it was before. */
    Statement known(long version) {
        return since != 0 || isNothing()
                ? this
                : new Statement(version, registered, takenBack, stance, extensions, withdrawn);
    }

    /** Registered now; repeated registrations keep their place, and what others say stays as hidden as it is. */
    Statement withRegistration(long version) {
        return isRegistered() ? this : new Statement(since, version, takenBack, stance, extensions, withdrawn);
    }

    /** Neither registered nor extended; what others say of it is hidden if there is such a thing. */
    Statement withoutRegistration(boolean saidElsewhere) {
        return new Statement(since, 0, saidElsewhere, stance, List.of(), Set.of());
    }

    Statement withStance(Stance changed) {
        return stance == changed ? this : new Statement(since, registered, takenBack, changed, extensions, withdrawn);
    }

    /** Extended; an extension of the same name is replaced in its place. */
    Statement withExtension(Extension added) {
        List<Extension> changed = new ArrayList<>(extensions);
        int place = 0;
        while (place < changed.size() && !changed.get(place).name().equals(added.name())) {
            place++;
        }
        if (place < changed.size()) {
            changed.set(place, added);
        } else {
            changed.add(added);
        }
        return new Statement(since, registered, takenBack, stance, changed, withdrawn);
    }

    /** Without the extension of a name; that of others is hidden if there is one. */
    Statement withoutExtension(String name, boolean saidElsewhere) {
        List<Extension> rest = new ArrayList<>();
        for (Extension extension : extensions) {
            if (!extension.name().equals(name)) {
                rest.add(extension);
            }
        }
        Set<String> hidden = new HashSet<>(withdrawn);
        if (saidElsewhere) {
            hidden.add(name);
        }
        return new Statement(since, registered, takenBack, stance, rest, hidden);
    }
}
