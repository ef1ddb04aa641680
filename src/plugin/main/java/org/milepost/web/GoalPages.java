package org.milepost.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.DateShift;
import org.milepost.career.EvidenceBook;
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
            GoalSurroundings around = surroundings.of(viewer, view);
            GoalPage shown = GoalPage.inFull(view, around, evidence.ofGoal(viewer, goal, Channel.PAGE), page.contextPath(), words);
            show(response, webResource, shown, GoalSheet.of(view, around, shifts.unfinished(view), page.contextPath(), words), "", words);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            missing(response, webResource, "", words);
        }
    }

    /**
     * One's own goal as one's manager gets it: the same words, under a line that says so. There is nothing to press, whatever the manager may do: what the
     * owner pressed there would be done by the owner.
     */
    void answerAsManager(PersonKey owner, String id, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        String banner = words.text("milepost.plan.manager.none");
        try {
            Person looking = manager.manager(owner);
            banner = words.text("milepost.plan.manager", looking.fullName());
            IssueId goal = new IssueId(Links.id(id));
            GoalView view = manager.goal(owner, goal);
            GoalSurroundings around = surroundings.asManager(owner, looking.key(), view);
            GoalPage shown = GoalPage.toLookAt(view, around, manager.evidence(owner, goal), page.contextPath(), words);
            show(response, webResource, shown, GoalSheet.of(view.toLookAt(), around, Optional.empty(), page.contextPath(), words), banner, words);
        } catch (Refusal refusal) {
            missing(response, webResource, banner, words);
        }
    }

    private void show(HttpServletResponse response, String webResource, GoalPage goal, GoalSheet sheet, String banner, Words words) throws IOException {
        page.answer(response, webResource, "templates/goal-page.vm", Map.of("goal", goal, "sheet", sheet, "banner", banner, "words", words, "careerUrl",
                Links.career(page.contextPath())));
    }

    private void missing(HttpServletResponse response, String webResource, String banner, Words words) throws IOException {
        page.answer(response, webResource, "templates/missing.vm", Map.of("banner", banner, "words", words, "careerUrl", Links.career(page.contextPath())));
    }
}
