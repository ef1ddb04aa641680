package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;
import org.milepost.web.OneOnOnePages.NotMade;
import org.milepost.web.OneOnOnePages.Problem;
import org.milepost.web.OneOnOnePages.Texts;
import org.milepost.web.OneOnOnePages.Wanted;

public class OneOnOneServletTest {

    private static final Map<String, String> FILLED = Map.of("with", " anna ", "whose", "theirs", "day", "2026-06-03", "space", "ORION");

    private final UserManager users = PagesWorld.lenient(UserManager.class);
    private final TimeZoneManager zones = PagesWorld.lenient(TimeZoneManager.class);
    private final XsrfTokenAccessor tokens = PagesWorld.lenient(XsrfTokenAccessor.class);
    private final XsrfTokenValidator validator = PagesWorld.lenient(XsrfTokenValidator.class);
    private final OneOnOnePages book = mock(OneOnOnePages.class);
    private PagesWorld pages;
    private OneOnOneServlet servlet;

    @Before
    public void miaIsHere() throws IOException {
        when(users.getRemoteUserKey()).thenReturn(new UserKey("key-mia"));
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
        when(tokens.getXsrfToken(any(), any(), anyBoolean())).thenReturn("secret-token");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenReturn(true);
        open(Locale.ENGLISH);
    }

    private void open(Locale language) throws IOException {
        pages = new PagesWorld(language);
        servlet = new OneOnOneServlet(pages.page(), new FormToken(tokens, validator), users, zones, book, pages.world.clock);
    }

    @Test
    public void servlet_isForThoseWhoMayUseConfluence() throws IOException {
        assertNotNull(OneOnOneServlet.class.getAnnotation(LicensedOnly.class));
        when(users.getRemoteUserKey()).thenReturn(null);

        servlet.doGet(PagesWorld.request(Map.of()), pages.response);
        servlet.doPost(PagesWorld.request(FILLED), pages.response);

        verify(pages.response, org.mockito.Mockito.times(2)).sendRedirect(any());
        verifyNoInteractions(book);
        assertEquals("", pages.html());
    }

    @Test
    public void form_isFilledWithWhatTheWayKnew_andToday() throws IOException {
        servlet.doGet(PagesWorld.request(Map.of("space", "OR\"ION", "with", "anna", "whose", "theirs", "day", "soon")), pages.response);

        String html = pages.html();
        assertThat(html, containsString("value=\"OR&quot;ION\""));
        assertThat(html, containsString("name=\"with\" value=\"anna\""));
        assertThat(html, containsString("value=\"theirs\" checked"));
        assertThat(html, containsString("value=\"2026-06-01\""));
        assertThat(html, containsString("name=\"atl_token\" value=\"secret-token\""));
        assertThat(html, not(containsString("aria-invalid")));
        assertThat(html, not(containsString("<script")));
        verifyNoInteractions(book);
    }

    /** Confluence binds its own fields to these classes. */
    @Test
    public void form_offersPeopleAndSpaces_asConfluenceDoes() throws IOException {
        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        assertThat(pages.html(), containsString("autocomplete-user\" data-max=\"10\" data-template=\"{username}\" data-none-message=\"Nobody of this name\""));
        assertThat(pages.html(), containsString("autocomplete-space\" data-max=\"10\" data-template=\"{key}\" data-none-message=\"No space of this name\""));
    }

    @Test
    public void page_isMade_andShown() throws Exception {
        when(book.make(any(), any())).thenReturn(77L);

        servlet.doPost(PagesWorld.request(FILLED), pages.response);

        verify(book).make(new Wanted("anna", true, LocalDate.of(2026, 6, 3), "ORION"), new Texts("Last time:", List.of("Agenda", "What we agreed on")));
        verify(pages.response).sendRedirect("/jira/pages/viewpage.action?pageId=77");
    }

    @Test
    public void formWithoutItsToken_makesNothing_andKeepsWhatWasTyped() throws Exception {
        when(validator.validateFormEncodedToken(any())).thenReturn(false);

        servlet.doPost(PagesWorld.request(FILLED), pages.response);

        verify(book, never()).make(any(), any());
        verify(pages.response).setStatus(400);
        assertThat(pages.html(), containsString("had lost its security token"));
        assertThat(pages.html(), containsString("name=\"with\" value=\"anna\""));
    }

    @Test
    public void eachField_isCheckedAtItself_andNothingIsMade() throws Exception {
        for (String[] bad : new String[][] {{"with", " ", "Please name the other person."}, {"whose", "nobodys", "Please choose one of the two."},
            {"day", "tomorrow", "Please choose a day."}, {"day", "1870-01-01", "Please choose a day."}, {"space", "", "Please name a space."}}) {
            open(Locale.ENGLISH);
            Map<String, String> typed = new HashMap<>(FILLED);
            typed.put(bad[0], bad[1]);
            servlet.doPost(PagesWorld.request(typed), pages.response);
            assertThat(pages.html(), containsString(bad[2]));
            verify(pages.response).setStatus(400);
        }
        servlet.doPost(PagesWorld.request(Map.of()), pages.response);
        verify(book, never()).make(any(), any());
    }

    @Test
    public void eachRefusal_standsAtItsField_inBothLanguages() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Set<String> said = new HashSet<>();
            for (Problem problem : Problem.values()) {
                open(language);
                clearInvocations(book);
                org.mockito.Mockito.doThrow(new NotMade(problem)).when(book).make(any(), any());
                servlet.doPost(PagesWorld.request(FILLED), pages.response);
                verify(book).make(eq(new Wanted("anna", true, LocalDate.of(2026, 6, 3), "ORION")), any());
                String html = pages.html();
                String marker = "id=\"milepost-" + problem.field() + "-problem\" role=\"alert\">";
                assertThat(html, containsString(marker));
                int start = html.indexOf(marker) + marker.length();
                assertTrue(problem.name(), said.add(html.substring(start, html.indexOf('<', start))));
            }
        }
    }
}
