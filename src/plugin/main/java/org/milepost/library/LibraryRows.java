package org.milepost.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where entries of the library are kept. Versions are only added. Each read a fixed number of storage calls, however many entries there are. */
public interface LibraryRows {

    /** Entries that say all of these words and are not archived: those with all of them in the title first, each by title. */
    List<LibraryEntry> search(Set<Shelf> shelves, SearchWords words, int limit);

    /**
     * Entries of one shelf that say all of these words, by title, archived ones last.
     *
     * @param archivedToo whether there are archived ones among them at all
     * @param from how many of them to leave out
     */
    List<LibraryEntry> page(Shelf shelf, SearchWords words, boolean archivedToo, int from, int limit);

    /** The newest version of these entries, removed ones included. */
    List<LibraryEntry> newest(Set<Long> numbers);

    /** The newest version of this entry, also if it was removed. */
    default Optional<LibraryEntry> newest(long number) {
        return newest(Set.of(number)).stream().findFirst();
    }

    /** How many entries of a shelf say all of these words. @param archivedToo whether archived ones count */
    int count(Shelf shelf, SearchWords words, boolean archivedToo);

    /**
     * Adds a version; of one that removes the entry, the texts of the earlier ones go for good.
     *
     * @return false if there is this version of this entry already, whoever wrote it: the other one won
     */
    boolean add(LibraryEntry version);
}
