package org.milepost.library;

import java.time.Instant;
import java.util.Optional;
import org.milepost.plan.PersonKey;

/**
 * One version of an entry of the library.
 *
 * @param number which entry: a random number that stays with it
 * @param version 1 for the first, one more for each change, its removal included
 * @param shelf where it stands, the same in every version
 * @param text what it says; absent where this version removed it
 * @param archived whether it is offered to nobody any more; what refers to it goes on as before
 * @param author who made this version
 * @param at when
 */
public record LibraryEntry(long number, long version, Shelf shelf, Optional<EntryText> text, boolean archived, PersonKey author, Instant at) {

    public LibraryEntry {
        if (number < 1 || version < 1) {
            throw new IllegalArgumentException("number: " + number + ", version: " + version);
        }
    }

    public boolean isRemoved() {
        return text.isEmpty();
    }
}
