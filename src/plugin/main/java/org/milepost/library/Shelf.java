package org.milepost.library;

import java.util.Optional;
import org.milepost.plan.PersonKey;

/**
 * Where an entry stands: on the shared shelf, which administrators keep for everybody, or on that of one person, who alone sees it.
 *
 * @param owner absent for the shared shelf
 */
public record Shelf(Optional<PersonKey> owner) {

    /** The shelf that everybody sees. */
    public static final Shelf SHARED = new Shelf(Optional.empty());

    private static final String NAME_OF_SHARED = "shared";
    private static final String OWN = "own:";

    public static Shelf of(PersonKey owner) {
        return new Shelf(Optional.of(owner));
    }

    public boolean isShared() {
        return owner.isEmpty();
    }

    /** Its name in the storage. */
    public String name() {
        return owner.map(person -> OWN + person.value()).orElse(NAME_OF_SHARED);
    }

    /** The shelf of this name. @throws IllegalArgumentException for what is no name of a shelf */
    public static Shelf named(String name) {
        if (name.equals(NAME_OF_SHARED)) {
            return SHARED;
        }
        if (!name.startsWith(OWN)) {
            throw new IllegalArgumentException("not a shelf");
        }
        return of(new PersonKey(name.substring(OWN.length())));
    }
}
