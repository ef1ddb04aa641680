package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.library.CountedGroup;
import org.milepost.library.EntryText;
import org.milepost.library.LibraryEntry;
import org.milepost.library.Shelf;
import org.milepost.plan.ResourceKind;

/** The administrator's page of shared entries. */
@Requirement("S35")
public class SharedLibraryServletTest {

    private final WebSudoManager webSudo = PagesWorld.lenient(WebSudoManager.class);
    private PagesWorld pages = new PagesWorld();

    public SharedLibraryServletTest() throws IOException {
        pages.loggedIn(pages.world.olga);
    }

    @Test
    public void page_isForAdministratorsAlone_whoConfirmedTheirPassword() throws IOException {
        assertNotNull(SharedLibraryServlet.class.getAnnotation(AdminOnly.class));
        shared("On listening");
        HttpServletRequest request = PagesWorld.request(Map.of());
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);
        servlet().doGet(request, pages.response);
        verify(webSudo).enforceWebSudoProtection(request, pages.response);
        assertEquals("", pages.html());
    }

    @Test
    public void page_sendsAnonymous_toLogIn() throws IOException {
        pages = new PagesWorld();
        servlet().doGet(PagesWorld.request(Map.of()), pages.response);
        verify(pages.response).sendRedirect("/jira/login?to=null");
        assertEquals("", pages.html());
    }

    @Test
    public void emptyLibrary_saysWhatBelongsThere_andHasNoSearch() throws IOException {
        String html = show(Map.of());
        assertThat(html, containsString("The library is still empty"));
        assertThat(html, containsString("data-milepost-action=\"library-shared-add\""));
        assertThat(html, not(containsString("name=\"query\"")));
    }

    @Test
    public void entries_areShownEscaped_offeredOnesFirst_withWhatCanBeDone_andNobodysOwn() throws IOException {
        LibraryEntry old = shared("A <b>course</b>");
        shared("On listening");
        pages.world.library.change(pages.world.olga, Shelf.SHARED, old.number(), typed(null), Optional.of(true), Optional.empty());
        pages.world.library.add(pages.world.olga, Shelf.of(pages.world.olga), typed("Olga's own"));
        pages.world.library.add(pages.world.anna, Shelf.of(pages.world.anna), typed("Anna's own"));

        String html = show(Map.of());

        assertThat(html, containsString("2 entries"));
        assertThat(html, containsString("A &lt;b&gt;course&lt;/b&gt;"));
        assertThat(html, containsString("no longer offered"));
        assertThat(html, containsString("aria-label=\"Retire \u201cOn listening\u201d\""));
        assertThat(html, containsString("aria-label=\"Offer \u201cA &lt;b&gt;course&lt;/b&gt;\u201d again\""));
        assertTrue("the retired one is last", html.indexOf("On listening") < html.indexOf("A &lt;b&gt;course"));
        assertThat(html, not(containsString("own\u201d")));
        assertThat(html, not(containsString("Anna's own")));
        assertThat(html, containsString("<a href=\"https://training.example.org/x\" rel=\"noopener noreferrer nofollow\">training.example.org</a>"));
    }

    @Test
    @Requirement("S36")
    public void figures_areShownFromFivePeopleOn() throws IOException {
        LibraryEntry counted = shared("Speaking course");
        shared("Design course");
        pages.world.ratings.add(new CountedGroup(counted.number(), 1, ResourceKind.COURSE, 3, 1, 1, Set.of(1L, 2L, 3L, 4L, 5L), false));
        String html = show(Map.of());
        assertThat(html, containsString("milepost-library-figure\">5 people: 3 yes, 1 partly, 1 no"));
        assertThat(html, containsString("milepost-library-figure milepost-subtle\">Too few answers yet"));
    }

    @Test
    public void search_narrowsThePage_whateverIsTyped_andSaysIfNothingIsThere() throws IOException {
        shared("On listening");
        shared("Design course");
        assertThat(show(Map.of("query", " listen ")), not(containsString("Design course")));
        String nothing = show(Map.of("query", "\"><script>"));
        assertThat(nothing, containsString("No entry says these words."));
        assertThat(nothing, containsString("value=\"&quot;&gt;&lt;script&gt;\""));
        assertThat(nothing, containsString("Show all entries"));
    }

    @Test
    public void pages_areTurnedByLinks_whichKeepWhatIsLookedFor() throws IOException {
        for (int i = 0; i < 101; i++) {
            shared("Book & more " + (100 + i));
        }
        String first = show(Map.of("query", "&"));
        assertThat(first, containsString("1\u201350 of 101 entries"));
        assertThat(first, containsString("href=\"?query=%26&amp;from=50\""));
        assertThat(first, not(containsString(">Back<")));
        String second = show(Map.of("query", "&", "from", "50"));
        assertThat(second, containsString("51\u2013100 of 101 entries"));
        assertThat(second, containsString("href=\"?query=%26&amp;from=0\""));
        for (String from : new String[]{"100", "999999"}) {
            String last = show(Map.of("query", "&", "from", from));
            assertThat(last, containsString("101\u2013101 of 101 entries"));
            assertThat(last, not(containsString(">More<")));
        }
        assertThat("what nobody types is the first page", show(Map.of("from", "-1")), containsString("1\u201350 of 101 entries"));
    }

    @Test
    public void page_isThereInGerman() throws IOException {
        pages = new PagesWorld(Locale.GERMAN);
        pages.loggedIn(pages.world.olga);
        shared("On listening");
        String html = show(Map.of("query", "buch"));
        assertThat(html, containsString("Zur\u00fcckziehen"));
        assertThat("found by its German kind", html, containsString("On listening"));
    }

    private LibraryEntry shared(String title) {
        return pages.world.library.add(pages.world.olga, Shelf.SHARED, typed(title));
    }

    private static EntryText.Typed typed(String title) {
        return new EntryText.Typed(title == null ? null : "BOOK", title, title == null ? null : "https://training.example.org/x", null, null, null);
    }

    private SharedLibraryServlet servlet() {
        return new SharedLibraryServlet(pages.page(), webSudo, pages.world.library, pages.world.figures);
    }

    /** What this request alone is answered. */
    private String show(Map<String, String> parameters) throws IOException {
        int before = pages.html().length();
        servlet().doGet(PagesWorld.request(parameters), pages.response);
        return pages.html().substring(before);
    }
}
