package org.milepost.library;

import java.util.List;

/**
 * A page of a shelf.
 *
 * @param entries at most {@value Library#PAGE}, offered ones by title, then archived ones by title
 * @param from how many entries come before it
 * @param found how many entries there are in all
 */
public record LibraryPage(List<LibraryEntry> entries, int from, int found) {

    public LibraryPage {
        entries = List.copyOf(entries);
        if (from < 0 || found < 0) {
            throw new IllegalArgumentException("from: " + from + ", found: " + found);
        }
    }

    /** Where the page begins that this entry is on, or the last one if there are not so many. */
    static int first(int from, int found) {
        int last = Math.max(0, found - 1);
        return Math.max(0, Math.min(from, last)) / Library.PAGE * Library.PAGE;
    }
}
