package org.milepost.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.milepost.career.EvidenceBook;
import org.milepost.career.GoalView;
import org.milepost.career.Goals;
import org.milepost.career.Surroundings;
import org.milepost.career.TicketEvidence;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** The two panels of Jira's issue view. */
public final class Panels {

    private final Goals goals;
    private final Surroundings surroundings;
    private final EvidenceBook evidence;
    private final TemplateRenderer renderer;
    private final I18nResolver texts;
    private final ApplicationProperties application;

    public Panels(Goals goals, Surroundings surroundings, EvidenceBook evidence, TemplateRenderer renderer, I18nResolver texts,
                  ApplicationProperties application) {
        this.goals = goals;
        this.surroundings = surroundings;
        this.evidence = evidence;
        this.renderer = renderer;
        this.texts = texts;
        this.application = application;
    }

    /**
     * Writes the milestone timeline of a goal. The view is noted.
     *
     * @throws Refusal NOT_FOUND if the viewer may not see the goal; then nothing was written
     */
    public void goal(PersonKey viewer, IssueId goal, Writer out) throws IOException {
        Words words = new Words(texts);
        GoalView view = goals.view(viewer, goal, Channel.PANEL);
        GoalPage page = GoalPage.of(view, surroundings.of(viewer, view), true, evidence.ofGoal(viewer, goal, Channel.PANEL), contextPath(), words);
        renderer.render("templates/goal.vm", Map.of("goal", page, "words", words), out);
    }

    /**
     * Writes one milestone and the way to its goal. The view is noted.
     *
     * @throws Refusal NOT_FOUND if the viewer may not see the milestone; then nothing was written
     */
    public void milestone(PersonKey viewer, IssueId goal, IssueId milestone, Writer out) throws IOException {
        Words words = new Words(texts);
        GoalView view = goals.view(viewer, goal, Channel.PANEL);
        GoalPage page = GoalPage.of(view, surroundings.ofSteps(view), false, evidence.ofGoal(viewer, goal, Channel.PANEL), contextPath(), words);
        MilestoneLine line = page.line(milestone).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND)).opened();
        renderer.render("templates/milestone-panel.vm", Map.of("goal", page, "line", line, "steps", page.steps(milestone),
                "place", page.place(milestone), "strip", page.strip(milestone), "moments", page.moment(milestone), "words", words), out);
    }

    /** Writes what a ticket stands for, as far as the viewer, for whom it was found, may know: nothing if that is nothing. The view is noted. */
    public void evidence(PersonKey viewer, TicketEvidence found, Writer out) throws IOException {
        if (!found.isAny()) {
            return;
        }
        Words words = new Words(texts);
        EvidencePanelPage page = EvidencePanelPage.of(viewer, found, contextPath(), words);
        renderer.render("templates/evidence-panel.vm", Map.of("page", page, "words", words), out);
        evidence.note(viewer, found, Channel.PANEL);
    }

    private String contextPath() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }
}
