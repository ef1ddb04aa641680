package org.milepost.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.milepost.fake.CareerWorld;
import org.milepost.link.WikiLink;
import org.milepost.plan.PersonKey;
import org.mockito.quality.Strictness;

/** Servlets over use cases on ports in memory, with the real templates and the English words. */
final class PagesWorld {

    final CareerWorld world = new CareerWorld();
    final HttpServletResponse response = mock(HttpServletResponse.class);
    private final UserManager users = lenient(UserManager.class);
    private final LoginUriProvider login = lenient(LoginUriProvider.class);
    private final ApplicationProperties application = lenient(ApplicationProperties.class);
    private final PageBuilderService resources = mock(PageBuilderService.class, withSettings().defaultAnswer(RETURNS_DEEP_STUBS));
    /** Links to no wiki, unless a test says so. */
    final ApplicationLinkService wikis = lenient(ApplicationLinkService.class);
    private final StringWriter written = new StringWriter();

    private final Locale language;

    PagesWorld() throws IOException {
        this(Locale.ENGLISH);
    }

    PagesWorld(Locale language) throws IOException {
        this.language = language;
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com");
        when(login.getLoginUri(any())).thenAnswer(call -> URI.create("/jira/login?to=" + ((URI) call.getArgument(0)).getQuery()));
        when(response.getWriter()).thenReturn(new PrintWriter(written, true));
    }

    Page page() {
        return new Page(users, login, new VelocityRenderer(), new BundleTexts(language), application, resources);
    }

    /** The servlet over this world, answering by {@link #response}; its use cases can be those of another world. */
    CareerServlet career(CareerWorld over) {
        PlanPages plans = new PlanPages(page(), over.planBook, over.planGoals, over.asManager, over.people, new WikiLink(wikis), over.clock);
        LookingBackPages lookingBack = new LookingBackPages(page(), over.planBook, over.history, over.comparisons, over.people, over.clock);
        return new CareerServlet(page(), goalPages(over), plans, lookingBack, new InboxPages(page(), over.inbox, over.ticketStart),
                new LibraryPages(page(), over.library, over.figures), new ReviewPages(page(), over.reviewBook, over.sharing, new WikiLink(wikis)), over.goals, over.sharing, over.requests, over.news, over.feedback, over.jira);
    }

    /** The page of one goal of this world. */
    GoalPages goalPages(CareerWorld of) {
        return new GoalPages(page(), of.goals, of.surroundings, of.evidenceBook, of.dateShift, of.asManager);
    }

    void loggedIn(PersonKey person) {
        when(users.getRemoteUserKey()).thenReturn(new UserKey(person.value()));
    }

    /** A request with these parameters. */
    static HttpServletRequest request(Map<String, String> parameters) {
        HttpServletRequest request = lenient(HttpServletRequest.class);
        when(request.getMethod()).thenReturn("GET");
        when(request.getRequestURL()).thenReturn(new StringBuffer("https://jira.example.org/jira/page"));
        when(request.getQueryString()).thenReturn(parameters.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                .reduce((one, other) -> one + "&" + other).orElse(null));
        when(request.getParameter(any())).thenAnswer(call -> parameters.get((String) call.getArgument(0)));
        return request;
    }

    /** What was answered so far. */
    String html() {
        return written.toString();
    }

    static <T> T lenient(Class<T> type) {
        return mock(type, withSettings().strictness(Strictness.LENIENT));
    }
}
