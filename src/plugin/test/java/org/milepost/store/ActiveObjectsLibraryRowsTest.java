package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Shelf ANNAS = Shelf.of(Changes.ANNA);
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
        assertEquals(1, rows.search(BOTH, SearchWords.of("words", Map.of()), true, 20).size());
        assertTrue(rows.newest(2).orElseThrow().isRemoved());
        assertEquals(1, rows.count(Shelf.SHARED));
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
        return rows.search(BOTH, SearchWords.of(query, Map.of(ResourceKind.COURSE, "Course", ResourceKind.BOOK, "Book")), false, 20).stream()
                .map(LibraryEntry::number).toList();
    }
}
