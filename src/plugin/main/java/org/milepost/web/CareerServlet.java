package org.milepost.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.career.Goals;
import org.milepost.career.Sharing;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.GoalChain;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.timeline.CareerTimeline.Entry;

/** "My career" and, with {@code ?goal=}, the page of one goal: the only one for those who may see a goal and not its issue. */
@LicensedOnly
public final class CareerServlet extends HttpServlet {

    private static final String RESOURCE = "org.milepost:career";

    private final transient Page page;
    private final transient GoalPages goalPages;
    private final transient Goals goals;
    private final transient Sharing sharing;
    private final transient CareerIssueWriter issues;
    private final transient People people;
    private final transient Clock clock;

    public CareerServlet(Page page, GoalPages goalPages, Goals goals, Sharing sharing, CareerIssueWriter issues, People people, Clock clock) {
        this.page = page;
        this.goalPages = goalPages;
        this.goals = goals;
        this.sharing = sharing;
        this.issues = issues;
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonKey> viewer = page.viewer();
        if (viewer.isEmpty()) {
            page.toLogin(request, response);
        } else if (request.getParameter("goal") != null) {
            goalPages.answer(viewer.get(), request.getParameter("goal"), RESOURCE, response);
        } else {
            career(viewer.get(), request, response);
        }
    }

    private void career(PersonKey viewer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = page.words();
        CareerPage.Content content = new CareerPage.Content(people.named(Set.of(viewer)).get(viewer), people.dayOf(viewer, clock.instant()),
                goals.own(viewer), blocked(viewer), sharing.received(viewer), goals.sharedWith(viewer),
                sharing.given(viewer, Optional.empty()), sharing.seenBy(viewer));
        page.answer(response, RESOURCE, "templates/career.vm", Map.of("page", CareerPage.of(content, page.contextPath(), words),
                "overview", overview(content, request.getParameter("range"), words), "evidenceAsked", request.getParameter("evidence") != null,
                "words", words));
    }

    private CareerPicture overview(CareerPage.Content content, String range, Words words) {
        GoalChain chain = GoalChain.ofGoals(content.goals());
        List<Entry> entries = content.goals().stream().map(goal -> new Entry(goal, chain.parent(goal.id()), false)).toList();
        return CareerPicture.of(entries, content.today(), CareerPicture.range(range), page.contextPath(), words);
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
