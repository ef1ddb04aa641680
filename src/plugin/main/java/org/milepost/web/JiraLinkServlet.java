package org.milepost.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.link.JiraLinks;
import org.milepost.link.LinkedJira;
import org.milepost.link.LinkedJira.Trial;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;

/**
 * Confluence's page for administrators: which Jira holds the plans, and a test that asks it. The test is a plain link, since it changes nothing and reads
 * nothing but the administrator's own plan; choosing is a form with a token. Works without script.
 */
@AdminOnly
public final class JiraLinkServlet extends HttpServlet {

    /** Whoever tests a link waits longer than a page does: that it answers late is worth knowing. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String PATH = "/plugins/servlet/milepost/admin/setup";

    private final transient Page page;
    private final transient WebSudoManager webSudo;
    private final transient FormToken token;
    private final transient UserManager users;
    private final transient JiraLinks links;
    private final transient LinkedJira jira;
    private final transient Clock clock;

    public JiraLinkServlet(Page page, WebSudoManager webSudo, FormToken token, UserManager users, JiraLinks links, LinkedJira jira, Clock clock) {
        this.page = page;
        this.webSudo = webSudo;
        this.token = token;
        this.users = users;
        this.links = links;
        this.jira = jira;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.guarded(admin(), webSudo, request, response, adminName -> {
            Optional<Trial> trial = Optional.ofNullable(request.getParameter("test")).map(asked -> tryOut(adminName));
            Optional<String> note = Optional.ofNullable(request.getParameter("saved")).map(saved -> page.words().text("milepost.link.saved"));
            show(request, response, new JiraLinkPage.Situation(links.all(), links.chosen(), trial, note, Optional.empty()));
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.guarded(admin(), webSudo, request, response, adminName -> {
            Optional<String> wanted = Optional.ofNullable(request.getParameter("link"));
            Optional<String> refused = Optional.of("milepost.link.refused.form").filter(key -> !token.isOn(request))
                    .or(() -> Optional.of("milepost.link.refused.link").filter(key -> wanted.isEmpty() || !links.choose(wanted.filter(id -> !id.isEmpty()))));
            if (refused.isEmpty()) {
                response.sendRedirect(page.contextPath() + PATH + "?saved");
                return;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, new JiraLinkPage.Situation(links.all(), links.chosen(), Optional.empty(), Optional.empty(),
                    refused.map(page.words()::text)));
        });
    }

    /** By name: keys differ between the products. */
    private Optional<String> admin() {
        return Optional.ofNullable(users.getRemoteUser()).map(UserProfile::getUsername);
    }

    /** One's own plan may be looked at by anybody, and looking at it leaves no trace in a log of views. From giving consent the administrator comes back to another test. */
    private Trial tryOut(String adminName) {
        return jira.tryOut(PlanQuestion.ofPerson(adminName, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), Section.REVIEW), PATIENCE,
                Optional.of(page.address(PATH + "?test=now")));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, JiraLinkPage.Situation situation) throws IOException {
        Words words = page.words();
        page.answer(response, "org.milepost:wiki-admin", "templates/jira-link.vm",
                Map.of("page", new JiraLinkPage(situation, words), "token", Objects.requireNonNull(token.of(request, response)), "words", words));
    }
}
