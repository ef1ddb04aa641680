package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.fake.CareerWorld;
import org.milepost.fake.InMemoryJira;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalKind;
import org.milepost.plan.Milestone;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.template.FilledTemplate;
import org.milepost.templatefile.BuiltInTemplates;

/** Goals made from the templates that came with the plugin. */
public class StartFromTemplateTest {

    private final CareerWorld world = new CareerWorld();

    @Test
    public void everyTemplate_becomesAGoal_withAllThatItSays() {
        BuiltInTemplates.read().forEach(template -> {
            FilledTemplate filled = template.filled("de", CareerWorld.TODAY);
            Goal goal = world.fromTemplate.start(world.anna, filled, Optional.empty());

            assertEquals(filled.title(), goal.title());
            assertEquals(Optional.of(filled.targetDate()), goal.targetDate());
            assertEquals(filled.milestones().stream().map(FilledTemplate.Milestone::title).toList(), goal.milestones().stream().map(Milestone::title).toList());
            GoalDetail detail = goal.detail();
            assertEquals(filled.specific(), detail.profile().specific());
            assertEquals(filled.measure().map(FilledTemplate.Measure::name), detail.profile().measure().map(measure -> measure.name()));
            assertEquals(Optional.of(filled.horizon()), detail.profile().horizon());
            assertEquals(filled.obstacles().get(0).strategy(), detail.obstacles().get(0).strategy());
            assertEquals(filled.firstStep().text(), detail.nextStep(CareerWorld.TODAY).orElseThrow().text());
            assertEquals(filled.milestones().get(0).criterion(), detail.milestone(goal.milestones().get(0).id()).criterion());
            assertTrue(world.plans.goals(Set.of(goal.id())).containsKey(goal.id()));
        });
    }

    @Test
    public void ownTitle_countsMoreThanTheTemplates() {
        assertEquals("Run the payment team", world.fromTemplate.start(world.anna, teamLead(), Optional.of(" Run the payment team ")).title());
    }

    @Test
    public void personalTemplate_isPersonalBeforeAnyMilestoneIsMade() {
        FilledTemplate template = teamLead();
        FilledTemplate personal = new FilledTemplate(template.key(), template.name(), template.description(), template.title(), GoalKind.PERSONAL, template.horizon(),
                template.start(), template.targetDate(), template.specific(), template.measurable(), template.achievable(), template.relevant(), template.outcome(),
                template.measure(), template.skills(), template.milestones(), template.obstacles(), template.firstStep());
        world.jira.failAt(InMemoryJira.Step.APPLY_MILESTONE, new IllegalStateException("the node ends here"));

        assertThrows(IllegalStateException.class, () -> world.fromTemplate.start(world.anna, personal, Optional.empty()));

        assertEquals(GoalKind.PERSONAL, world.goals.own(world.anna).get(0).kind());
    }

    @Test
    public void refusedMilestone_leavesNothing() {
        world.jira.failAt(InMemoryJira.Step.APPLY_MILESTONE, Refusal.ofField(ErrorCode.FIELD_INVALID, "dueDate"));

        Refusal refusal = assertThrows(Refusal.class, () -> world.fromTemplate.start(world.anna, teamLead(), Optional.empty()));

        assertEquals("start", refusal.field().orElseThrow());
        assertEquals(Set.of(), world.jira.all());
        assertEquals(0, world.changes.committed().size());
    }

    @Test
    public void crashBeforeTheGoalIsCommitted_leavesAGoalAsIfMadeInJira() {
        world.changes.crashAfterCommit(true);

        assertThrows(RuntimeException.class, () -> world.fromTemplate.start(world.anna, teamLead(), Optional.empty()));

        world.changes.crashAfterCommit(false);
        Goal left = world.goals.own(world.anna).get(0);
        assertEquals(teamLead().milestones().size(), left.milestones().size());
        assertEquals(left, world.goals.get(world.anna, left.id(), Channel.PAGE));
    }

    private static FilledTemplate teamLead() {
        return BuiltInTemplates.read().stream().filter(template -> template.key().equals("team-lead")).findFirst().orElseThrow().filled("en", CareerWorld.TODAY);
    }
}
