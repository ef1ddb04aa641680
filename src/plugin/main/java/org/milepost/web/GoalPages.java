package org.milepost.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.milepost.career.DateShift;
import org.milepost.career.EvidenceBook;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.career.Surroundings;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
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

    public GoalPages(Page page, Goals goals, Surroundings surroundings, EvidenceBook evidence, DateShift shifts) {
        this.page = page;
        this.goals = goals;
        this.surroundings = surroundings;
        this.evidence = evidence;
        this.shifts = shifts;
    }

    /** The page of the goal of this id, as its viewer may see it; 404 alike for one that is not there and one that the viewer may not see. */
    void answer(PersonKey viewer, String id, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        String careerUrl = Links.career(page.contextPath());
        try {
            IssueId goal = goalOf(id);
            GoalView view = goals.view(viewer, goal, Channel.PAGE);
            GoalSurroundings around = surroundings.of(viewer, view);
            GoalPage shown = GoalPage.of(view, around, false, evidence.ofGoal(viewer, goal, Channel.PAGE), page.contextPath(), words);
            page.answer(response, webResource, "templates/goal-page.vm", Map.of("goal", shown,
                    "sheet", GoalSheet.of(view, around, shifts.unfinished(view), page.contextPath(), words), "words", words, "careerUrl", careerUrl));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            page.answer(response, webResource, "templates/missing.vm", Map.of("banner", "", "words", words, "careerUrl", careerUrl));
        }
    }

    private static IssueId goalOf(String id) {
        // Eighteen digits fit into a long; anything else is no goal's id.
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        return new IssueId(Long.parseLong(id));
    }
}
