package org.milepost.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.Feedback;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.career.News;
import org.milepost.career.PlanView;
import org.milepost.career.Requests;
import org.milepost.career.Sharing;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/**
 * "My career" and, with {@code ?goal=} or {@code ?plan=}, the page of one goal or plan: the only one for those who may see a goal and not its issue.
 * With {@code as=manager} one's own plan or goal as one's manager gets it; with {@code since=} what changed since a day; with {@code compare=} and {@code with=}
 * two plans side by side; with {@code ?inbox} the reader's own evidence inbox, with {@code ?tickets} what their tickets say of strengths and skills,
 * with {@code ?library} the resource library, with {@code ?reviews} the list of their reviews and with {@code ?review=} one of them.
 */
@LicensedOnly
public final class CareerServlet extends HttpServlet {

    private static final String RESOURCE = "org.milepost:career";
    /** Of the parameter {@code as}: through whose eyes to look at one's own. */
    private static final String MANAGER = "manager";

    private final transient Page page;
    private final transient GoalPages goalPages;
    private final transient PlanPages planPages;
    private final transient LookingBackPages lookingBack;
    private final transient InboxPages inbox;
    private final transient LibraryPages library;
    private final transient ReviewPages reviews;
    private final transient Goals goals;
    private final transient Sharing sharing;
    private final transient Requests requests;
    private final transient News news;
    private final transient Feedback feedback;
    private final transient CareerIssueWriter issues;

    public CareerServlet(Page page, GoalPages goalPages, PlanPages planPages, LookingBackPages lookingBack, InboxPages inbox, LibraryPages library, ReviewPages reviews,
                         Goals goals, Sharing sharing, Requests requests, News news, Feedback feedback, CareerIssueWriter issues) {
        this.page = page;
        this.goalPages = goalPages;
        this.planPages = planPages;
        this.lookingBack = lookingBack;
        this.inbox = inbox;
        this.library = library;
        this.reviews = reviews;
        this.goals = goals;
        this.sharing = sharing;
        this.requests = requests;
        this.news = news;
        this.feedback = feedback;
        this.issues = issues;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonKey> viewer = page.viewer();
        if (viewer.isEmpty()) {
            page.toLogin(request, response);
        } else if (request.getParameter("goal") != null && MANAGER.equals(request.getParameter("as"))) {
            goalPages.answerAsManager(viewer.get(), request.getParameter("goal"), RESOURCE, response);
        } else if (request.getParameter("goal") != null) {
            goalPages.answer(viewer.get(), request.getParameter("goal"), RESOURCE, response);
        } else if (MANAGER.equals(request.getParameter("as"))) {
            planPages.answerAsManager(viewer.get(), Optional.ofNullable(request.getParameter("plan")), RESOURCE, response);
        } else if (request.getParameter("since") != null) {
            lookingBack.answerHistory(viewer.get(), request.getParameter("since"), RESOURCE, response);
        } else if (request.getParameter("compare") != null) {
            lookingBack.answerComparison(viewer.get(), request.getParameter("compare"), Optional.ofNullable(request.getParameter("with")).orElse(""), RESOURCE,
                    response);
        } else if (request.getParameter("inbox") != null) {
            inbox.answerInbox(viewer.get(), request, response);
        } else if (request.getParameter("tickets") != null) {
            inbox.answerStart(viewer.get(), response);
        } else if (request.getParameter("library") != null) {
            library.answer(viewer.get(), request, response);
        } else if (request.getParameter("review") != null) {
            reviews.answer(viewer.get(), request.getParameter("review"), response);
        } else if (request.getParameter("reviews") != null) {
            reviews.answerList(viewer.get(), response);
        } else if (request.getParameter("plan") != null) {
            planPages.answer(viewer.get(), request.getParameter("plan"), RESOURCE, response);
        } else {
            career(viewer.get(), request, response);
        }
    }

    private void career(PersonKey viewer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = page.words();
        PlanView plan = planPages.active(viewer);
        List<GoalView> own = planPages.goals(viewer, plan);
        CareerPage.Content content = new CareerPage.Content(own, blocked(viewer), sharing.received(viewer), goals.sharedWith(viewer),
                sharing.given(viewer, Optional.empty()), sharing.seenBy(viewer));
        Map<String, Object> shown = new HashMap<>(Map.of("page", CareerPage.of(content, page.contextPath(), words),
                "plan", planPages.page(viewer, plan, own, words), "overview", planPages.overview(plan, own, request.getParameter("range"), words),
                "waiting", WaitingCard.of(requests.waitingOn(own), requests.waitingFor(viewer, Channel.PAGE), page.contextPath(), words),
                "managerUrl", Links.asManager(page.contextPath()), "evidenceAsked", request.getParameter("evidence") != null, "words", words,
                "ticketStartUrl", Links.ticketStart(page.contextPath()),
                "ticketStartOffered", inbox.isStartOffered(viewer, plan), "reviews", reviews.card(viewer, plan, words)));
        shown.put("news", new NewsCard(news.toldTo(viewer), News.toldBy(plan), words));
        shown.put("asked", asked(viewer, words));
        page.answer(response, RESOURCE, "templates/career.vm", shown);
    }

    /** What others ask of this person. */
    private List<FeedbackLine> asked(PersonKey viewer, Words words) {
        return feedback.asked(viewer).stream().map(asked -> new FeedbackLine(asked.request(), asked.owner().fullName(), asked.goal(),
                asked.seen().map(goal -> Links.goal(page.contextPath(), goal)).orElse(""), words)).toList();
    }

    /** Why this person can't start a goal now, asked before they type anything. */
    private Optional<ErrorCode> blocked(PersonKey viewer) {
        try {
            issues.requireReady(viewer);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        }
    }
}
