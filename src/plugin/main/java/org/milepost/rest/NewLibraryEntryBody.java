package org.milepost.rest;

import org.milepost.library.EntryText;

/** A new entry of the library as it is sent. */
record NewLibraryEntryBody(String kind, String title, String link, String cost, String time, String description) {

    EntryText.Typed typed() {
        return new EntryText.Typed(kind, title, link, cost, time, description);
    }
}
