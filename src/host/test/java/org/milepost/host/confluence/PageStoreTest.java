package org.milepost.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.host.confluence.PageStore.Viewer;

public class PageStoreTest {

    private static final Viewer ANNA = viewer("anna", "users");
    private static final Viewer STRANGER = viewer("dana", "users");

    private final PageStore store = new PageStore(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

    @Before
    public void addSpace() {
        store.addSpace("ORION", "Team Orion");
    }

    @Test
    public void restrictedPage_isUnknown_toEverybodyElse() {
        WikiPage page = store.create("ORION", "1:1", "", new ViewRestriction(Set.of("anna"), Set.of("managers")), "mia");

        assertTrue(store.find(page.id(), ANNA).isPresent());
        assertTrue(store.find(page.id(), viewer("noah", "managers")).isPresent());
        assertEquals(Optional.empty(), store.find(page.id(), STRANGER));
        assertEquals(Optional.empty(), store.find("ORION", "1:1", STRANGER));
        assertEquals(Optional.empty(), store.find(page.id(), Viewer.ANONYMOUS));
        assertEquals(List.of(), store.pages("ORION", STRANGER));
    }

    @Test
    public void openPage_isForEverybody() {
        WikiPage page = store.create("ORION", "Open", "", ViewRestriction.OPEN, "mia");

        assertTrue(store.find(page.id(), Viewer.ANONYMOUS).isPresent());
        assertEquals(List.of(page), store.pages("ORION", STRANGER));
    }

    @Test
    public void save_countsTheVersionUp_andKeepsTheCreator() {
        WikiPage page = store.create("ORION", "Open", "", ViewRestriction.OPEN, "mia");

        WikiPage saved = store.save(page, 1, "Open", "<p>x</p>", ViewRestriction.OPEN, "anna").orElseThrow();

        assertEquals(2, saved.version());
        assertEquals("mia", saved.creator());
        assertEquals("anna", saved.lastModifier());
        assertEquals(saved, store.find(page.id(), ANNA).orElseThrow());
    }

    @Test
    public void save_isRefused_whenSomebodyElseSavedMeanwhile() {
        WikiPage page = store.create("ORION", "Open", "", ViewRestriction.OPEN, "mia");
        store.save(page, 1, "Open", "first", ViewRestriction.OPEN, "anna");

        assertEquals(Optional.empty(), store.save(page, 1, "Open", "second", ViewRestriction.OPEN, "mia"));
        assertEquals("first", store.find(page.id(), ANNA).orElseThrow().storage());
    }

    @Test
    public void title_isTaken_alsoByAPageThatIsHidden() {
        store.create("ORION", "1:1", "", new ViewRestriction(Set.of("anna"), Set.of()), "anna");

        assertTrue(store.hasTitle("ORION", "1:1"));
        assertFalse(store.hasTitle("ORION", "Other"));
    }

    @Test
    public void page_refusesABadState() {
        assertThrows(IllegalArgumentException.class, () -> store.create("NOWHERE", "t", "", ViewRestriction.OPEN, "mia"));
        assertThrows(IllegalArgumentException.class, () -> store.create("ORION", " ", "", ViewRestriction.OPEN, "mia"));
        assertThrows(IllegalArgumentException.class, () -> store.create("ORION", "x".repeat(256), "", ViewRestriction.OPEN, "mia"));
        assertThrows(IllegalArgumentException.class, () -> new Space("a/b", "n"));
    }

    private static Viewer viewer(String name, String... groups) {
        return new Viewer(Optional.of(name), List.of(groups));
    }
}
