package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.library.CountedGroup;
import org.milepost.library.EntryText;
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.Shelf;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceKind;

/** The page of the resource library. */
@Requirement("S35")
public class LibraryPagesTest {

    private final CareerWorld world = new CareerWorld();
    private Locale language = Locale.ENGLISH;

    @Test
    public void emptyLibrary_explainsItself() throws IOException {
        String html = page(world.anna, Map.of());
        assertThat(html, containsString("You keep nothing here yet."));
        assertThat(html, containsString("There are no shared entries yet."));
        assertThat(html, containsString("Too few answers yet"));
        assertThat(html, containsString("data-milepost-found=\"Nothing found\""));
        assertThat("a search, also without script", html, containsString("name=\"query\""));
    }

    @Test
    public void page_showsOnesOwnAndTheSharedOnes_escaped_andNobodyElses() throws IOException {
        own(world.anna, "Coffee with <b>Tom</b>");
        own(world.paul, "Paul's notebook");
        shared("Speaking course");
        LibraryEntry old = shared("Old course");
        world.library.change(world.olga, Shelf.SHARED, old.number(), typed(null, null), Optional.of(true), Optional.empty());

        String html = page(world.anna, Map.of());

        assertThat(html, containsString("Coffee with &lt;b&gt;Tom&lt;/b&gt;"));
        assertThat(html, containsString("Speaking course"));
        assertThat(html, containsString("<a href=\"https://training.example.org/x\" rel=\"noopener noreferrer nofollow\">training.example.org</a>"));
        assertThat(html, not(containsString("notebook")));
        assertThat("archived", html, not(containsString("Old course")));
        assertEquals("what others keep cannot be changed here", 1, html.split("data-milepost-action=\"library-edit\"").length - 1);
        assertThat("olga's own shelf is empty", page(world.olga, Map.of()), containsString("You keep nothing here yet."));
    }

    @Test
    @Requirement("S36")
    public void figures_standBelowSharedEntries_andByKind_fromFivePeopleOn() throws IOException {
        LibraryEntry counted = shared("Speaking course");
        shared("Design course");
        world.ratings.add(new CountedGroup(counted.number(), 1, ResourceKind.COURSE, 3, 1, 1, Set.of(1L, 2L, 3L, 4L, 5L), false));

        String html = page(world.anna, Map.of());

        assertThat(html, containsString("milepost-library-figure\">5 people: 3 yes, 1 partly, 1 no"));
        assertThat(html, containsString("milepost-library-figure milepost-subtle\">Too few answers yet"));
        assertThat(html, containsString("<dd>5 people: 3 yes, 1 partly, 1 no</dd>"));
    }

    @Test
    public void search_narrowsBothLists_alsoByKind_andSaysWhenNothingIsThere() throws IOException {
        own(world.anna, "Coffee with Tom");
        shared("Speaking in public");

        assertThat(page(world.anna, Map.of("query", "tom")), containsString("No shared entry says these words."));
        String course = page(world.anna, Map.of("query", " Cour ", "own", "<x>", "shared", "-1"));
        assertThat(course, containsString("Coffee with Tom"));
        assertThat(course, containsString("Speaking in public"));
        assertThat(course, containsString("value=\"Cour\""));
        String none = page(world.anna, Map.of("query", "\"><script>"));
        assertThat(none, containsString("None of yours says these words."));
        assertThat(none, containsString("value=\"&quot;&gt;&lt;script&gt;\""));
    }

    @Test
    public void manyEntries_areOnSeveralPages() throws IOException {
        for (int i = 100; i < 100 + 2 * Library.PAGE + 1; i++) {
            shared("Course " + i);
            own(world.anna, "Talk " + i);
        }
        String first = page(world.anna, Map.of());
        assertThat(first, containsString("Course 149<"));
        assertThat(first, not(containsString("Course 150<")));
        assertThat(first, containsString("?library&amp;query=&amp;own=0&amp;shared=50"));
        assertThat(first, containsString("?library&amp;query=&amp;own=50&amp;shared=0"));
        assertThat(first, containsString("data-milepost-found=\"202 entries\""));

        String last = page(world.anna, Map.of("shared", "100", "own", "50"));
        assertThat(last, containsString("Course 200<"));
        assertThat(last, containsString("Talk 150<"));
        assertThat(last, containsString("?library&amp;query=&amp;own=50&amp;shared=50"));
        assertThat(last, not(containsString("shared=150")));
        assertThat("past the end", page(world.anna, Map.of("shared", "999999")), containsString("Course 200<"));
    }

    @Test
    public void page_costsTheSame_howeverManyEntriesThereAre() throws IOException {
        shared("Course");
        Map<String, Integer> few = cost();
        for (int i = 0; i < 60; i++) {
            shared("Course " + i);
            own(world.anna, "Talk " + i);
        }
        assertEquals(few, cost());
        assertTrue(few.toString(), few.values().stream().mapToInt(Integer::intValue).sum() <= 6);
    }

    @Test
    public void page_speaksGerman() throws IOException {
        language = Locale.GERMAN;
        shared("Vorträge halten");
        String html = page(world.anna, Map.of("query", "Kurs"));
        assertThat(html, containsString("Ressourcenbibliothek"));
        assertThat(html, containsString("Vorträge halten"));
        assertThat(html, containsString("Noch zu wenige Antworten"));
    }

    private Map<String, Integer> cost() throws IOException {
        world.counter.reset();
        page(world.anna, Map.of());
        return world.counter.calls();
    }

    private LibraryEntry shared(String title) {
        return world.library.add(world.olga, Shelf.SHARED, typed("COURSE", title));
    }

    private void own(PersonKey person, String title) {
        world.library.add(person, Shelf.of(person), typed("COURSE", title));
    }

    private static EntryText.Typed typed(String kind, String title) {
        return new EntryText.Typed(kind, title, "https://training.example.org/x", null, null, null);
    }

    private String page(PersonKey person, Map<String, String> parameters) throws IOException {
        PagesWorld pages = new PagesWorld(language);
        pages.loggedIn(person);
        Map<String, String> all = new HashMap<>(parameters);
        all.put("library", "");
        pages.career(world).doGet(PagesWorld.request(all), pages.response);
        return pages.html();
    }
}
