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
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.link.Agreement;
import org.milepost.link.Edition;
import org.milepost.link.JiraLinks;
import org.milepost.link.JiraLinks.Offered;
import org.milepost.link.JiraPlan;
import org.milepost.link.JiraReview;
import org.milepost.link.LinkedJira;
import org.milepost.link.LinkedJira.Trial;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;
import org.milepost.link.Trouble;

public class JiraLinkServletTest {

    private static final Offered MAIN = new Offered("11111111-1111-4111-8111-111111111111", "Main <b>", URI.create("https://jira.example.com"), true);
    private static final Offered BRANCH = new Offered("22222222-2222-4222-8222-222222222222", "Branch", URI.create("https://branch.example.com"), false);

    private final UserManager users = PagesWorld.lenient(UserManager.class);
    private final WebSudoManager webSudo = PagesWorld.lenient(WebSudoManager.class);
    private final XsrfTokenAccessor tokens = PagesWorld.lenient(XsrfTokenAccessor.class);
    private final XsrfTokenValidator validator = PagesWorld.lenient(XsrfTokenValidator.class);
    private final JiraLinks links = PagesWorld.lenient(JiraLinks.class);
    private final LinkedJira jira = PagesWorld.lenient(LinkedJira.class);
    private PagesWorld pages;
    private JiraLinkServlet servlet;

    @Before
    public void olgaIsHere() throws IOException {
        UserProfile olga = mock(UserProfile.class);
        when(olga.getUsername()).thenReturn("olga");
        when(users.getRemoteUser()).thenReturn(olga);
        when(tokens.getXsrfToken(any(), any(), anyBoolean())).thenReturn("secret-token");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenReturn(true);
        when(links.all()).thenReturn(List.of(MAIN, BRANCH));
        when(links.chosen()).thenReturn(Optional.empty());
        open(Locale.ENGLISH);
    }

    private void open(Locale language) throws IOException {
        pages = new PagesWorld(language);
        servlet = new JiraLinkServlet(pages.page(), webSudo, new FormToken(tokens, validator), users, links, jira, pages.world.clock);
    }

    @Test
    public void servlet_isForAdministratorsAlone_whoConfirmedTheirPassword() throws IOException {
        assertNotNull(JiraLinkServlet.class.getAnnotation(AdminOnly.class));
        HttpServletRequest request = PagesWorld.request(Map.of("test", "now", "link", BRANCH.id()));
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);

        servlet.doGet(request, pages.response);
        servlet.doPost(request, pages.response);

        verify(webSudo, org.mockito.Mockito.times(2)).enforceWebSudoProtection(request, pages.response);
        verifyNoInteractions(jira, links);
        assertEquals("", pages.html());
    }

    @Test
    public void anonymous_isSentToLogIn() throws IOException {
        when(users.getRemoteUser()).thenReturn(null);

        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        verify(pages.response).sendRedirect("/jira/login?to=null");
        verifyNoInteractions(jira, links);
    }

    @Test
    public void page_offersTheLinks_andTestsNothingUnasked() throws IOException {
        String html = show(Map.of());

        assertThat(html, containsString("Main &lt;b&gt;"));
        assertThat(html, containsString("whichever that is; now it is Main &lt;b&gt;"));
        assertThat(html, containsString("https://branch.example.com"));
        assertThat(html, containsString("id=\"milepost-link-\" value=\"\" checked"));
        assertThat(html, containsString("name=\"atl_token\" value=\"secret-token\""));
        assertThat(html, not(containsString("<script")));
        verifyNoInteractions(jira);
    }

    @Test
    public void page_marksTheChosenLink() throws IOException {
        when(links.chosen()).thenReturn(Optional.of(BRANCH.id()));

        assertThat(show(Map.of()), containsString("value=\"" + BRANCH.id() + "\" checked"));
    }

    @Test
    public void page_saysThatTheChosenLinkIsGone() throws IOException {
        when(links.chosen()).thenReturn(Optional.of("33333333-3333-4333-8333-333333333333"));

        String html = show(Map.of());

        assertThat(html, containsString("The link that was chosen is gone."));
        assertThat(html, not(containsString(" checked")));
    }

    @Test
    public void page_saysThatThereIsNoLink() throws IOException {
        when(links.all()).thenReturn(List.of());

        String html = show(Map.of());

        assertThat(html, containsString("There is no application link to Jira."));
        assertThat(html, not(containsString("type=\"radio\"")));
    }

    @Test
    public void choice_isSaved_andThePageIsLoadedAnew() throws IOException {
        when(links.choose(Optional.of(BRANCH.id()))).thenReturn(true);

        servlet.doPost(PagesWorld.request(Map.of("link", BRANCH.id())), pages.response);

        verify(links).choose(Optional.of(BRANCH.id()));
        verify(pages.response).sendRedirect("/jira/plugins/servlet/milepost/admin/setup?saved");
        assertThat(show(Map.of("saved", "")), containsString("From now on pages ask over this link."));
    }

    @Test
    public void primaryLink_isChosenByAnEmptyValue() throws IOException {
        when(links.choose(Optional.empty())).thenReturn(true);

        servlet.doPost(PagesWorld.request(Map.of("link", "")), pages.response);

        verify(pages.response).sendRedirect("/jira/plugins/servlet/milepost/admin/setup?saved");
    }

    @Test
    public void formWithoutItsToken_changesNothing() throws IOException {
        when(validator.validateFormEncodedToken(any())).thenReturn(false);

        servlet.doPost(PagesWorld.request(Map.of("link", BRANCH.id())), pages.response);

        verify(links, never()).choose(any());
        verify(pages.response).setStatus(400);
        assertThat(pages.html(), containsString("had lost its security token"));
    }

    @Test
    public void linkThatIsGone_orMissing_isRefused() throws IOException {
        servlet.doPost(PagesWorld.request(Map.of("link", "<script>")), pages.response);
        servlet.doPost(PagesWorld.request(Map.of()), pages.response);

        verify(pages.response, org.mockito.Mockito.times(2)).setStatus(400);
        assertThat(pages.html(), containsString("this link is not there any more"));
        assertThat(pages.html(), not(containsString("<script>")));
    }

    @Test
    public void test_asksForTheAdministratorsOwnPlan() throws IOException {
        test(Optional.of(MAIN), received(new Edition(Agreement.FORMAT, 1, "0.9.3")));

        String html = pages.html();
        verify(jira).tryOut(PlanQuestion.ofPerson("olga", LocalDate.of(2026, 6, 1), Section.REVIEW), Duration.ofSeconds(10),
                Optional.of(URI.create("https://wiki.example.com/plugins/servlet/milepost/admin/setup?test=now")));
        for (String found : List.of("The link is there.", "Jira is asked as the person who looks.", "Jira answered after 120 ms.", "Jira knows you as Olga.",
                "Milepost 0.9.3 answered.", "Both sides understand each other.", "Everything is in order.")) {
            assertThat(html, containsString(found));
        }
    }

    @Test
    public void olderJira_isNamed_andNotCalledInOrder() throws IOException {
        test(Optional.of(MAIN), received(new Edition(1, 1, "0.1.0")));

        assertThat(pages.html(), containsString("aui-lozenge-moved\">Older</span>"));
        assertThat(pages.html(), containsString("Both sides understand each other."));
        assertThat(pages.html(), not(containsString("Everything is in order.")));
    }

    @Test
    public void test_stopsAtTheStepThatFailed() throws IOException {
        test(Optional.of(MAIN), new Unavailable(Trouble.NOT_RECOGNISED));

        String html = pages.html();
        assertThat(html, containsString("Jira answered after 120 ms."));
        assertThat(html, containsString("You need an active account in Jira"));
        assertEquals("Milepost and versions stay open", 2, html.split("Not tested", -1).length - 1);
        assertThat(html, not(containsString("Everything is in order.")));
    }

    @Test
    public void test_leadsToTheConsent() throws IOException {
        test(Optional.of(MAIN), new AuthorisationNeeded(Optional.of(URI.create("https://jira.example.com/allow"))));

        assertThat(pages.html(), containsString("href=\"https://jira.example.com/allow\""));
    }

    @Test
    public void everyTrouble_isFoundAtOneStep_withASentenceAndAdviceOfItsOwn_inBothLanguages() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Set<String> told = new HashSet<>();
            List<PlanAnswer> answers = new ArrayList<>(List.of(new AuthorisationNeeded(Optional.empty())));
            for (Trouble trouble : Trouble.values()) {
                answers.add(new Unavailable(trouble));
            }
            for (PlanAnswer answer : answers) {
                JiraLinkPage page = new JiraLinkPage(new JiraLinkPage.Situation(List.of(MAIN), Optional.empty(),
                        Optional.of(new Trial(Optional.of(MAIN), answer, Duration.ZERO)), Optional.empty(), Optional.empty()), new Words(new BundleTexts(language)));
                List<JiraLinkStep> failed = page.getSteps().stream().filter(JiraLinkStep::isFailed).toList();
                assertEquals(answer.toString(), 1, failed.size());
                assertTrue(answer.toString(), told.add(failed.get(0).getText() + failed.get(0).getAdvice()));
            }
        }
    }

    private void test(Optional<Offered> link, PlanAnswer answer) throws IOException {
        when(jira.tryOut(any(), eq(Duration.ofSeconds(10)), any())).thenReturn(new Trial(link, answer, Duration.ofMillis(120)));
        show(Map.of("test", "now"));
    }

    private static Received received(Edition edition) {
        LocalDate day = LocalDate.of(2026, 5, 4);
        JiraReview review = new JiraReview("olga", "Olga", day, day, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Received(new JiraPlan("olga", "Olga", review, Optional.empty(), Optional.empty(), Optional.empty()), URI.create("https://jira.example.com"), edition);
    }

    private String show(Map<String, String> parameters) throws IOException {
        servlet.doGet(PagesWorld.request(parameters), pages.response);
        return pages.html();
    }
}
