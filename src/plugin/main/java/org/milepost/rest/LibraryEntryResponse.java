package org.milepost.rest;

import org.milepost.library.Figure;

/**
 * An entry of the library: {@code kindName} in the caller's language; {@code shared} false for one of the caller's own; {@code worth} how many people found
 * it worth it, left out where that is not told.
 */
@Json
record LibraryEntryResponse(long number, long version, boolean shared, String kind, String kindName, String title, String link, String cost, String time,
                            String description, boolean archived, WorthResponse worth) {

    /** How many people said so. */
    @Json
    record WorthResponse(int yes, int partly, int no, int people) {
        static WorthResponse of(Figure figure) {
            return new WorthResponse(figure.yes(), figure.partly(), figure.no(), figure.people());
        }
    }

    /** The sum of the entries of a kind. */
    @Json
    record KindResponse(String kind, String kindName, WorthResponse worth) {
    }
}
