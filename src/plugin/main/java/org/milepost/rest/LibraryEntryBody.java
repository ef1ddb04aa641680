package org.milepost.rest;

import java.util.Optional;
import org.milepost.library.EntryText;

/** An entry of the library as it is sent: what is left out stays as it is, an empty text empties a field. */
record LibraryEntryBody(Long version, String kind, String title, String link, String cost, String time, String description, Boolean archived) {

    EntryText.Typed typed() {
        return new EntryText.Typed(kind, title, link, cost, time, description);
    }

    Optional<Boolean> nowArchived() {
        return Optional.ofNullable(archived);
    }
}
