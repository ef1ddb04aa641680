package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.milepost.jira.JiraTestData.CAREER;
import static org.milepost.jira.JiraTestData.data;
import static org.milepost.jira.JiraTestData.issue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceRequest;
import org.milepost.career.ShareView;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.web.Panels;

/** Who sees the panels, with the real use cases behind them. */
public class PanelsTest {

    private final CareerWorld world = new CareerWorld();
    private final CareerSettings settings = JiraTestData.settings(CAREER);
    private final TemplateRenderer renderer = JiraTestData.lenient(TemplateRenderer.class);
    private final I18nResolver texts = data(I18nResolver.class, Map.of("getText", "en"));
    private final Panels panels = new Panels(world.goals, world.surroundings, world.evidenceBook, renderer, texts,
            data(ApplicationProperties.class, Map.of("getBaseUrl", "/jira")));
    private final IssueId ticket = world.tickets.add(4711, "DEV-1", "Ship it");
    private Goal goal;

    @Before
    public void annaHasAGoal() throws IOException {
        goal = world.startedByAnna();
        doAnswer(call -> {
            ((Writer) call.getArgument(2)).write(call.getArgument(0, String.class));
            return null;
        }).when(renderer).render(any(String.class), any(), any(Writer.class));
    }

    @Test
    @Requirement({"S23", "S47"})
    public void timeline_isShownToTheOwnerAndToSharers_onGoalsAndMilestones() {
        GoalPanelCondition condition = new GoalPanelCondition(world.goals, settings);
        for (Issue issue : new Issue[]{goalIssue(), milestoneIssue()}) {
            assertTrue(shown(condition, world.anna, issue));
            assertFalse(shown(condition, world.max, issue));
            assertFalse(shown(condition, null, issue));
        }
        ShareView share = world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        assertTrue(shown(condition, world.paul, goalIssue()));
        world.sharing.revoke(world.anna, share.share().id());
        assertFalse(shown(condition, world.paul, goalIssue()));
    }

    @Test
    public void milestoneThatIsNotShared_showsNothing_thoughAnotherOfItsGoalIs() {
        IssueId other = world.milestones.add(world.anna, goal.id(), "Write a paper", Optional.empty()).milestone();
        world.annaShares(ItemReference.milestone(other), world.paul, Access.VIEW);
        GoalPanelCondition condition = new GoalPanelCondition(world.goals, settings);
        assertTrue(shown(condition, world.paul, JiraTestData.milestone(other.value(), goal.id().value())));
        assertFalse(shown(condition, world.paul, milestoneIssue()));
        assertEquals("", new GoalPanel(panels, settings, loggedIn(world.paul)).getHtml(Map.of("issue", milestoneIssue())));
    }

    @Test
    public void timeline_isNotShown_onOtherIssues_orBeforeTheSetUp() {
        assertFalse(shown(new GoalPanelCondition(world.goals, settings), world.anna, issue(4711, "1")));
        assertFalse(shown(new GoalPanelCondition(world.goals, JiraTestData.settings(null)), world.anna, goalIssue()));
    }

    @Test
    public void goal_getsItsTimeline_andAMilestoneASmallerPanel() {
        GoalPanel panel = new GoalPanel(panels, settings, loggedIn(world.anna));
        assertEquals("templates/goal.vm", panel.getHtml(Map.of("issue", goalIssue())));
        assertEquals("templates/milestone-panel.vm", panel.getHtml(Map.of("helper", new JiraHelper(null, null, Map.of("issue", milestoneIssue())))));
        assertEquals("", panel.getHtml(Map.of()));
    }

    @Test
    public void panel_isEmpty_forWhoeverMayNotSeeIt_evenIfTheConditionWasNotAsked() {
        assertEquals("", new GoalPanel(panels, settings, loggedIn(world.max)).getHtml(Map.of("issue", goalIssue())));
        assertEquals("", new GoalPanel(panels, settings, loggedIn(null)).getHtml(Map.of("issue", goalIssue())));
    }

    @Test
    public void half_aPanelIsNeverWritten() throws IOException {
        doAnswer(call -> {
            ((Writer) call.getArgument(2)).write("<div>");
            throw new IOException("broken");
        }).when(renderer).render(eq("templates/goal.vm"), any(), any(Writer.class));
        java.io.StringWriter page = new java.io.StringWriter();
        org.junit.Assert.assertThrows(IOException.class,
                () -> new GoalPanel(panels, settings, loggedIn(world.anna)).writeHtml(page, Map.of("issue", goalIssue())));
        assertEquals("", page.toString());
    }

    @Test
    public void evidence_isShownOnlyWhereThePersonMaySeeWhatItIsFor() {
        EvidencePanelCondition condition = new EvidencePanelCondition(world.evidenceBook);
        Issue issue = issue(ticket.value(), "1");
        assertFalse(shown(condition, world.anna, issue));
        world.evidenceBook.add(world.anna, new EvidenceRequest("DEV-1", ItemReference.goal(goal.id()), "Led the release", "", false));
        assertTrue(shown(condition, world.anna, issue));
        assertFalse(shown(condition, world.max, issue));
        assertFalse(shown(condition, null, issue));
        assertTrue(world.views.ofOwner(world.anna, 10).isEmpty());
        assertEquals("templates/evidence-panel.vm", new EvidencePanel(panels, world.evidenceBook, loggedIn(world.anna)).getHtml(Map.of("issue", issue)));
    }

    /** Jira asks the condition and then the panel, both in one request. */
    @Test
    @Requirement("S21")
    public void evidence_isReadOnceForAPage_andNothingIsAskedOfJiraForOnesOwn() {
        Issue issue = issue(ticket.value(), "1");
        world.evidenceBook.add(world.anna, new EvidenceRequest("DEV-1", ItemReference.goal(goal.id()), "Led the release", "", false));
        JiraHelper helper = new JiraHelper(request(), null, Map.of("issue", issue));
        world.counter.reset();

        assertTrue(new EvidencePanelCondition(world.evidenceBook).shouldDisplay(user(world.anna), issue, helper));
        assertEquals("templates/evidence-panel.vm", new EvidencePanel(panels, world.evidenceBook, loggedIn(world.anna)).getHtml(Map.of("issue", issue, "helper", helper)));

        assertEquals(Map.of("EvidenceRows.glanceAt", 1), world.counter.calls());
    }

    @Test
    public void useAsEvidence_isOffered_onOrdinaryIssues_onceMilepostIsSetUp() {
        assertTrue(shown(new UseAsEvidenceCondition(settings), world.anna, issue(4711, "1")));
        assertFalse(shown(new UseAsEvidenceCondition(settings), world.anna, goalIssue()));
        assertFalse(shown(new UseAsEvidenceCondition(settings), null, issue(4711, "1")));
        assertFalse(shown(new UseAsEvidenceCondition(JiraTestData.settings(null)), world.anna, issue(4711, "1")));
    }

    private Issue goalIssue() {
        return JiraTestData.goal(goal.id().value());
    }

    private Issue milestoneIssue() {
        return JiraTestData.milestone(goal.milestones().get(0).id().value(), goal.id().value());
    }

    /** That keeps its attributes. */
    private static HttpServletRequest request() {
        HttpServletRequest request = JiraTestData.lenient(HttpServletRequest.class);
        Map<String, Object> attributes = new HashMap<>();
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1))).when(request).setAttribute(any(), any());
        doAnswer(call -> attributes.get(call.<String>getArgument(0))).when(request).getAttribute(any());
        return request;
    }

    private static boolean shown(AbstractIssueWebCondition condition, PersonKey person, Issue issue) {
        return condition.shouldDisplay(user(person), issue, new JiraHelper());
    }

    private static JiraAuthenticationContext loggedIn(PersonKey person) {
        return person == null ? JiraTestData.lenient(JiraAuthenticationContext.class)
                : data(JiraAuthenticationContext.class, Map.of("getLoggedInUser", user(person)));
    }

    private static ApplicationUser user(PersonKey person) {
        return Optional.ofNullable(person).map(key -> data(ApplicationUser.class, Map.of("getKey", key.value()))).orElse(null);
    }
}
