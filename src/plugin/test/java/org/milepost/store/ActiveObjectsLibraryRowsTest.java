package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.library.EntryText;
import org.milepost.library.LibraryEntry;
import org.milepost.library.SearchWords;
import org.milepost.library.Shelf;
import org.milepost.plan.ResourceKind;

@Requirement("S35")
public class ActiveObjectsLibraryRowsTest extends StoreTest {

    private static final int SEEDS = 100;
    private static final Shelf ANNAS = Shelf.of(Changes.ANNA);
    private static final SearchWords EVERYTHING = SearchWords.of("", Map.of());
    private static final Set<Shelf> BOTH = Set.of(Shelf.SHARED, ANNAS);

    private ActiveObjectsLibraryRows rows;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsLibraryRows(activeObjects);
    }

    @Test
    public void search_findsWordsInTitleDescriptionAndKind_whateverTheirCase_titlesFirst() {
        add(1, Shelf.SHARED, ResourceKind.COURSE, "F\u00fchrung lernen", "\u00dcber TEAMS");
        add(2, Shelf.SHARED, ResourceKind.BOOK, "A book on teams", "");
        add(3, ANNAS, ResourceKind.MENTOR, "An hour with Tom", "100% of my team_work");
        add(4, Shelf.of(Changes.BEN), ResourceKind.BOOK, "Ben's own teams", "");
        add(5, Shelf.SHARED, ResourceKind.COURSE, "C++ for teams", "");
        assertEquals(List.of(2L, 5L, 3L, 1L), numbers("TEAM"));
        assertEquals(List.of(1L), numbers("fuhrung"));
        assertEquals(List.of(1L), numbers("f\u00dcHRUNG teams"));
        assertEquals("cour finds by its kind", List.of(5L, 1L), numbers("cour team"));
        assertEquals("what LIKE has a meaning for stands for itself", List.of(3L), numbers("100%"));
        assertEquals(List.of(3L), numbers("team_work"));
        assertEquals(List.of(5L), numbers("c++"));
        assertEquals(List.of(), numbers("nothing of this kind"));
        assertEquals(4, numbers("").size());
    }

    @Test
    public void archivedAndRemovedOnes_areNotFound_andTheTextsOfTheRemovedAreGone() {
        add(1, Shelf.SHARED, ResourceKind.BOOK, "One", "words");
        add(2, Shelf.SHARED, ResourceKind.BOOK, "Two", "words");
        rows.add(new LibraryEntry(1, 2, Shelf.SHARED, text(ResourceKind.BOOK, "One", "words"), true, Changes.ANNA, NOW));
        rows.add(new LibraryEntry(2, 2, Shelf.SHARED, Optional.empty(), true, Changes.ANNA, NOW));
        assertEquals(List.of(), numbers("words"));
        assertEquals(1, rows.page(Shelf.SHARED, SearchWords.of("words", Map.of()), true, 0, 20).size());
        assertTrue(rows.newest(2).orElseThrow().isRemoved());
        assertEquals(1, rows.count(Shelf.SHARED, EVERYTHING, true));
        for (LibraryEntryEntity row : activeObjects.find(LibraryEntryEntity.class, "ENTRY_NUMBER = ?", 2L)) {
            assertEquals(null, row.getTitle());
            assertEquals(null, row.getAllWords());
        }
    }

    @Test
    public void sameVersion_isAddedOnce_andAnOlderOneThatNobodyMarked_isNotFound() {
        add(1, Shelf.SHARED, ResourceKind.BOOK, "Before", "");
        LibraryEntry after = new LibraryEntry(1, 2, Shelf.SHARED, text(ResourceKind.BOOK, "After", ""), false, Changes.ANNA, NOW);
        assertTrue(rows.add(after));
        assertFalse(rows.add(after));
        for (LibraryEntryEntity row : activeObjects.find(LibraryEntryEntity.class)) {
            row.setSuperseded(false);
            row.save();
        }
        assertEquals(List.of(), numbers("before"));
        assertEquals(List.of(1L), numbers("after"));
        assertEquals(List.of(after), rows.newest(Set.of(1L)));
    }

    @Test
    public void search_takesAsManyStatements_among10000EntriesAsAmongThree() {
        for (int number = 1; number <= 3; number++) {
            add(number, Shelf.SHARED, ResourceKind.BOOK, "Book " + number, "");
        }
        long few = statements();
        for (int number = 4; number <= 10_000; number++) {
            activeObjects.create(LibraryEntryEntity.class, Map.ofEntries(Map.entry("ENTRY_TOKEN", number + ":1"), Map.entry("ENTRY_NUMBER", (long) number),
                    Map.entry("VERSION_NUMBER", 1L), Map.entry("SHELF", "shared"), Map.entry("RESOURCE_KIND", "BOOK"), Map.entry("ARCHIVED", false),
                    Map.entry("REMOVED", false), Map.entry("AUTHOR_KEY", "admin"), Map.entry("CHANGED_AT", 1L), Map.entry("SUPERSEDED", false),
                    Map.entry("TITLE", "Book " + number), Map.entry("TITLE_WORDS", "book " + number), Map.entry("ALL_WORDS", "book " + number)));
        }
        assertEquals(few, statements());
        assertEquals(20, numbers("book").size());
        assertEquals(3, few);
    }

    @Test
    public void pages_haveWhatIsOfferedFirst_andEachEntryOnce() {
        for (int number = 1; number <= 7; number++) {
            add(number, Shelf.SHARED, ResourceKind.BOOK, "Book " + number, "");
        }
        add(8, ANNAS, ResourceKind.BOOK, "Book 8", "");
        rows.add(new LibraryEntry(2, 2, Shelf.SHARED, text(ResourceKind.BOOK, "Book 2", ""), true, Changes.ANNA, NOW));
        SearchWords book = SearchWords.of("book", Map.of());
        assertEquals(List.of(1L, 3L, 4L), rows.page(Shelf.SHARED, book, true, 0, 3).stream().map(LibraryEntry::number).toList());
        assertEquals(List.of(5L, 6L, 7L), rows.page(Shelf.SHARED, book, true, 3, 3).stream().map(LibraryEntry::number).toList());
        assertEquals(List.of(2L), rows.page(Shelf.SHARED, book, true, 6, 3).stream().map(LibraryEntry::number).toList());
        assertEquals(7, rows.count(Shelf.SHARED, book, true));
        assertEquals("without archived ones", 6, rows.count(Shelf.SHARED, book, false));
        assertEquals(List.of(), rows.page(Shelf.SHARED, book, false, 6, 3));
        assertEquals(1, rows.count(Shelf.SHARED, SearchWords.of("7", Map.of()), true));
    }

    /** Each on a node of its own, their steps interleaved by a seed; a third looks meanwhile. */
    @Test
    public void twoWhoChangeOneEntryAtOnce_haveOneWinner() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        ActiveObjects otherNode = node();
        try {
            for (int seed = 1; seed <= SEEDS; seed++) {
                long number = 100 + seed;
                add(number, ANNAS, ResourceKind.BOOK, "Before " + seed, "");
                Turns turns = new Turns(new Random(seed), 3);
                Optional<String> two = seed % 2 == 0 ? Optional.of("Two") : Optional.empty();
                List<Future<Boolean>> written = threads.invokeAll(List.of(
                        () -> turns.take(() -> changed(activeObjects, turns, number, Optional.of("One"))),
                        () -> turns.take(() -> changed(otherNode, turns, number, two)),
                        () -> turns.take(() -> new ActiveObjectsLibraryRows(Steps.watched(otherNode, turns)).newest(number).orElseThrow().version() <= 2)));
                boolean one = written.get(0).get();
                assertTrue("seed " + seed, one ^ written.get(1).get() && written.get(2).get());
                assertEquals("seed " + seed, one ? Optional.of("One") : two, rows.newest(number).orElseThrow().text().map(EntryText::title));
                assertEquals(1, activeObjects.count(LibraryEntryEntity.class, "ENTRY_NUMBER = ? AND SUPERSEDED = ?", number, false));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whatever step the process ends at, the next read of the entry shows it before or after, and leaves no text of one that was removed. */
    @Test
    public void removal_thatACrashLeftHalfDone_isFinishedByTheNextRead() {
        long number = 0;
        for (int step = 1; step <= 8; step++) {
            for (Crash crash : List.of(Crash.before(step), Crash.after(step))) {
                number++;
                add(number, ANNAS, ResourceKind.BOOK, "Private " + number, "words");
                try {
                    new ActiveObjectsLibraryRows(Steps.watched(activeObjects, crash)).add(removal(number));
                } catch (Crash e) {
                    assertSame(crash, e);
                }
                boolean removed = rows.newest(number).orElseThrow().isRemoved();
                assertEquals(removed, activeObjects.count(LibraryEntryEntity.class, "ENTRY_TOKEN = ?", number + ":2") == 1);
                assertEquals(removed ? 0 : 1, activeObjects.count(LibraryEntryEntity.class, "ENTRY_NUMBER = ? AND TITLE IS NOT NULL", number));
                assertEquals(removed ? 0 : 1, rows.page(ANNAS, SearchWords.of("private " + number, Map.of()), true, 0, 5).size());
                assertEquals(1, activeObjects.count(LibraryEntryEntity.class, "ENTRY_NUMBER = ? AND SUPERSEDED = ?", number, false));
            }
        }
    }

    private static boolean changed(ActiveObjects node, Turns turns, long number, Optional<String> title) {
        LibraryEntry version = title.map(said -> new LibraryEntry(number, 2, ANNAS, text(ResourceKind.BOOK, said, ""), false, Changes.BEN, NOW))
                .orElseGet(() -> removal(number));
        return new ActiveObjectsLibraryRows(Steps.watched(node, turns)).add(version);
    }

    private static LibraryEntry removal(long number) {
        return new LibraryEntry(number, 2, ANNAS, Optional.empty(), true, Changes.ANNA, NOW);
    }

    private long statements() {
        activeObjects.counter().reset();
        numbers("book");
        return activeObjects.counter().statements();
    }

    private void add(long number, Shelf shelf, ResourceKind kind, String title, String description) {
        assertTrue(rows.add(new LibraryEntry(number, 1, shelf, text(kind, title, description), false, Changes.ANNA, NOW)));
    }

    private static Optional<EntryText> text(ResourceKind kind, String title, String description) {
        return Optional.of(new EntryText(kind, title, "https://example.org/", "200", "a day", description));
    }

    private List<Long> numbers(String query) {
        return rows.search(BOTH, SearchWords.of(query, Map.of(ResourceKind.COURSE, "Course", ResourceKind.BOOK, "Book")), 20).stream()
                .map(LibraryEntry::number).toList();
    }
}
