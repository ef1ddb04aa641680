package org.milepost.library;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.ResourceKind;

/**
 * The resource library. Everybody finds what is on the shared shelf and on their own. That only administrators change the shared shelf is seen to by
 * whoever calls, as with templates; nobody, an administrator either, gets at the shelf of somebody else.
 */
public final class Library {

    /** The most entries that a search answers with. */
    public static final int FOUND = 20;
    /** The entries on one page of a shelf. */
    public static final int PAGE = 50;
    /** The most entries on the shared shelf. */
    public static final int MOST_SHARED = 10_000;
    /** The most entries of one person. */
    public static final int MOST_OWN = 500;

    private final LibraryRows rows;
    private final LongSupplier numbers;
    private final Clock clock;

    /** @param numbers numbers greater than 0, hardly ever the same one twice */
    public Library(LibraryRows rows, LongSupplier numbers, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What this person may choose from: shared entries and their own, none that is archived.
     *
     * @param kinds what each kind is called in their language
     * @return at most {@value #FOUND}
     */
    public List<LibraryEntry> search(PersonKey person, String typed, Map<ResourceKind, String> kinds) {
        return rows.search(Set.of(Shelf.SHARED, Shelf.of(person)), SearchWords.of(typed, kinds), FOUND);
    }

    /**
     * A page of one shelf, archived entries included: for who keeps it.
     *
     * @param from how many entries come before it; past the end, it is the last page
     */
    public LibraryPage page(Shelf shelf, String typed, Map<ResourceKind, String> kinds, int from) {
        return page(shelf, SearchWords.of(typed, kinds), true, from);
    }

    /** All entries of one's own, archived ones included, by title. */
    public List<LibraryEntry> own(PersonKey person) {
        return rows.page(Shelf.of(person), SearchWords.NONE, true, 0, MOST_OWN);
    }

    /** A page of the shared shelf as everybody finds it, without what is archived. @param from as with {@link #page} */
    public LibraryPage offered(String typed, Map<ResourceKind, String> kinds, int from) {
        return page(Shelf.SHARED, SearchWords.of(typed, kinds), false, from);
    }

    private LibraryPage page(Shelf shelf, SearchWords words, boolean archivedToo, int from) {
        int found = rows.count(shelf, words, archivedToo);
        int first = LibraryPage.first(from, found);
        return new LibraryPage(rows.page(shelf, words, archivedToo, first, PAGE), first, found);
    }

    /**
     * One entry that this person finds or has found: shared or their own, archived ones included.
     *
     * @throws Refusal NOT_FOUND also for an entry of somebody else
     */
    public LibraryEntry get(PersonKey person, long number) {
        return seen(person, number).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    private Optional<LibraryEntry> seen(PersonKey person, long number) {
        return rows.newest(number).filter(entry -> !entry.isRemoved() && (entry.shelf().isShared() || entry.shelf().equals(Shelf.of(person))));
    }

    /** Whether this person may choose this entry; not one of somebody else, nor one that is archived or gone. */
    public boolean isChoosable(PersonKey person, long number) {
        return seen(person, number).filter(entry -> !entry.archived()).isPresent();
    }

    /** Those of these entries that are on the shared shelf, archived ones included: what is said of the others is nobody else's affair. */
    public List<LibraryEntry> shared(Set<Long> entries) {
        return entries.isEmpty() ? List.of() : rows.newest(entries).stream().filter(entry -> entry.shelf().isShared()).toList();
    }

    /**
     * Puts an entry on a shelf.
     *
     * @param author who keeps the shelf
     * @throws Refusal TOO_MANY, or of the field at fault
     */
    public LibraryEntry add(PersonKey author, Shelf shelf, EntryText.Typed typed) {
        EntryText text = EntryText.of(typed);
        int most = shelf.isShared() ? MOST_SHARED : MOST_OWN;
        if (rows.count(shelf, SearchWords.NONE, true) >= most) {
            throw Refusal.of(ErrorCode.TOO_MANY, Integer.toString(most));
        }
        return append(new LibraryEntry(numbers.getAsLong(), 1, shelf, Optional.of(text), false, author, clock.instant()));
    }

    /**
     * Changes an entry; what was not typed stays. Nothing is written if nothing changes.
     *
     * @param archived whether to offer it no longer, absent to leave that as it is
     * @param expected the version that the change rests on, absent for whatever it is
     * @throws Refusal NOT_FOUND also for an entry of another person, NOT_ALLOWED for a shared one as one's own, CONFLICT, or of the field at fault
     */
    public LibraryEntry change(PersonKey author, Shelf shelf, long number, EntryText.Typed typed, Optional<Boolean> archived, Optional<Long> expected) {
        LibraryEntry before = require(shelf, number, expected);
        EntryText text = before.text().orElseThrow().with(typed);
        boolean nowArchived = archived.orElse(before.archived());
        if (before.text().get().equals(text) && before.archived() == nowArchived) {
            return before;
        }
        return append(new LibraryEntry(number, before.version() + 1, shelf, Optional.of(text), nowArchived, author, clock.instant()));
    }

    /**
     * Removes an entry of one's own, its texts for good; what refers to it goes on with what it took over. A shared one is archived at most: others chose it,
     * and its figure is of what they said.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT as {@link #change}
     */
    public void remove(PersonKey owner, long number, Optional<Long> expected) {
        LibraryEntry before = require(Shelf.of(owner), number, expected);
        append(new LibraryEntry(number, before.version() + 1, before.shelf(), Optional.empty(), true, owner, clock.instant()));
    }

    /** An entry as it stands now, for somebody whose change rested on an older one. */
    public Optional<LibraryEntry> current(Shelf shelf, long number) {
        return rows.newest(number).filter(entry -> entry.shelf().equals(shelf) && !entry.isRemoved());
    }

    private LibraryEntry require(Shelf shelf, long number, Optional<Long> expected) {
        LibraryEntry entry = rows.newest(number).filter(found -> !found.isRemoved() && (found.shelf().equals(shelf) || found.shelf().isShared()))
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        if (!entry.shelf().equals(shelf)) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
        if (expected.filter(version -> version != entry.version()).isPresent()) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        return entry;
    }

    private LibraryEntry append(LibraryEntry version) {
        if (!rows.add(version)) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        return version;
    }
}
