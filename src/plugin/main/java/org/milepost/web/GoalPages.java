package org.milepost.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.milepost.career.DateShift;
import org.milepost.career.EvidenceBook;
import org.milepost.career.EvidenceView;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.career.SeenAsManager;
import org.milepost.career.Surroundings;
import org.milepost.plan.IssueId;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** Answers with the page of one goal. */
public final class GoalPages {

    private final Page page;
    private final Goals goals;
    private final Surroundings surroundings;
    private final EvidenceBook evidence;
    private final DateShift shifts;
    private final SeenAsManager manager;

    public GoalPages(Page page, Goals goals, Surroundings surroundings, EvidenceBook evidence, DateShift shifts, SeenAsManager manager) {
        this.page = page;
        this.goals = goals;
        this.surroundings = surroundings;
        this.evidence = evidence;
        this.shifts = shifts;
        this.manager = manager;
    }

    /** The page of the goal of this id, as its viewer may see it; 404 alike for one that is not there and one that the viewer may not see. */
    void answer(PersonKey viewer, String id, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        try {
            IssueId goal = new IssueId(Links.id(id));
            GoalView view = goals.view(viewer, goal, Channel.PAGE);
            show(response, webResource, surroundings.of(viewer, view), view, evidence.ofGoal(viewer, goal, Channel.PAGE), "", words);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            missing(response, webResource, "", words);
        }
    }

    /** One's own goal as one's manager gets it: the same answer, under a line that says so. */
    void answerAsManager(PersonKey owner, String id, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        String banner = words.text("milepost.plan.manager.none");
        try {
            Person looking = manager.manager(owner);
            banner = words.text("milepost.plan.manager", looking.fullName());
            IssueId goal = new IssueId(Links.id(id));
            GoalView view = manager.goal(owner, goal);
            show(response, webResource, surroundings.asManager(owner, looking.key(), view), view, manager.evidence(owner, goal), banner, words);
        } catch (Refusal refusal) {
            missing(response, webResource, banner, words);
        }
    }

    private void show(HttpServletResponse response, String webResource, GoalSurroundings around, GoalView view, List<EvidenceView> pieces, String banner,
                      Words words) throws IOException {
        page.answer(response, webResource, "templates/goal-page.vm", Map.of("goal", GoalPage.of(view, around, false, pieces, page.contextPath(), words),
                "sheet", GoalSheet.of(view, around, shifts.unfinished(view), page.contextPath(), words), "banner", banner, "words", words,
                "careerUrl", Links.career(page.contextPath())));
    }

    private void missing(HttpServletResponse response, String webResource, String banner, Words words) throws IOException {
        page.answer(response, webResource, "templates/missing.vm", Map.of("banner", banner, "words", words, "careerUrl", Links.career(page.contextPath())));
    }
}
