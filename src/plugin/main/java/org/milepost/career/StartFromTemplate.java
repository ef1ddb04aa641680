package org.milepost.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.Days;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartValues;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.template.FilledTemplate;

/**
 * A goal made from a template, for its owner to change as they like.
 *
 * <p>Steps, each of which leaves a valid state if nothing comes after it:
 * <ol>
 * <li>check, and that anything can be made at all: nothing was made</li>
 * <li>make the goal's issue: a goal as if made in Jira itself; of a personal template commit the goal at once, since until then it counts as professional</li>
 * <li>make the milestones' issues; one refused: take the goal's issue back, and with it those made before</li>
 * <li>start the plan, commit the goal: its row is there</li>
 * <li>commit the milestones: history is complete</li>
 * <li>commit the parts, the goal's profile first: a goal with fewer words than its template</li>
 * </ol>
 */
public final class StartFromTemplate {

    private final CareerIssueWriter issues;
    private final ChangeWriter changes;
    private final PartWriter parts;
    private final VisibleGoals goals;

    public StartFromTemplate(CareerIssueWriter issues, ChangeWriter changes, PartWriter parts, VisibleGoals goals) {
        this.issues = issues;
        this.changes = changes;
        this.parts = parts;
        this.goals = goals;
    }

    /**
     * Makes the goal with its milestones and all that the template says of them.
     *
     * @param title the goal's title in the owner's words, absent for the template's
     * @throws Refusal NOT_SET_UP, NO_CREATE_PERMISSION or SUB_TASKS_OFF before anything is made; a field error of {@code title} or {@code start}, after
     *     which nothing is left half made, unless Jira does not let the person delete the goal's issue
     */
    public Goal start(PersonKey actor, FilledTemplate template, Optional<String> title) {
        String named = Texts.title("title", title.orElse(template.title()));
        Days.inRange("start", template.targetDate());
        issues.requireReady(actor);
        IssueId goal = made(actor, template, named);
        if (template.kind() == GoalKind.PERSONAL) {
            commitGoal(actor, goal, template);
        }
        List<IssueId> milestones = milestones(actor, goal, template);
        if (template.kind() != GoalKind.PERSONAL) {
            commitGoal(actor, goal, template);
        }
        for (int i = 0; i < milestones.size(); i++) {
            changes.adding(AggregateId.goal(goal), actor, added(ChangeKind.MILESTONE_ADDED, ItemReference.milestone(milestones.get(i)),
                    template.milestones().get(i).dueDate().toString()));
        }
        writeParts(new PartWriter.Place(AggregateId.goal(goal), actor, actor, Map.of()), milestones, template);
        return goals.after(actor, goal);
    }

    private void commitGoal(PersonKey actor, IssueId goal, FilledTemplate template) {
        changes.adding(AggregateId.goal(goal), actor, added(ChangeKind.GOAL_ADDED, ItemReference.goal(goal), template.targetDate().toString())
                .with(changes.newGoal(actor, actor, template.kind())));
    }

    private IssueId made(PersonKey actor, FilledTemplate template, String title) {
        try {
            return issues.createGoal(actor, title, Optional.of(template.targetDate())).apply();
        } catch (Refusal refusal) {
            throw refusal.renamed("goal", "title").renamed("targetDate", "start");
        }
    }

    private List<IssueId> milestones(PersonKey actor, IssueId goal, FilledTemplate template) {
        List<IssueId> made = new ArrayList<>();
        try {
            for (FilledTemplate.Milestone milestone : template.milestones()) {
                made.add(issues.createMilestone(actor, goal, milestone.title(), Optional.of(milestone.dueDate())).apply());
            }
            return made;
        } catch (Refusal refusal) {
            issues.takeBack(actor, goal);
            throw refusal.renamed("dueDate", "start");
        }
    }

    private static ChangeWriter.Draft added(ChangeKind kind, ItemReference item, String day) {
        return new ChangeWriter.Draft(kind, item, Map.of(ChangeFacts.TO, day), Map.of());
    }

    private void writeParts(PartWriter.Place place, List<IssueId> milestones, FilledTemplate template) {
        save(place, PartKind.GOAL_PROFILE, 0, profile(template));
        for (int i = 0; i < milestones.size(); i++) {
            save(place, PartKind.MILESTONE_PROFILE, milestones.get(i).value(), Map.of("criterion", template.milestones().get(i).criterion()));
        }
        template.obstacles().forEach(obstacle -> add(place, PartKind.GOAL_OBSTACLE,
                Map.of("text", obstacle.text(), "likelihood", obstacle.likelihood().name(), "strategy", obstacle.strategy())));
        add(place, PartKind.ACTION_STEP, Map.of("text", template.firstStep().text(), "due", template.firstStep().dueDate().toString()));
    }

    private static Map<String, Object> profile(FilledTemplate template) {
        Map<String, Object> profile = new HashMap<>(Map.of("kind", template.kind().name(), "horizon", template.horizon().name(),
                "specific", template.specific(), "measurable", template.measurable(), "achievable", template.achievable(),
                "relevant", template.relevant(), "skills", template.skills().stream().map(FilledTemplate.Skill::name).toList()));
        template.measure().ifPresentOrElse(measure -> profile.putAll(Map.of("measure", measure.name(), "unit", measure.unit(), "baseline", measure.baseline(),
                "target", measure.target(), "measuredFrom", template.start().toString())), () -> profile.put("doneOrNot", true));
        return profile;
    }

    private void save(PartWriter.Place place, PartKind kind, long number, Map<String, ?> typed) {
        parts.save(place, kind, number, PartValues.checked(kind, typed), Optional.empty());
    }

    private void add(PartWriter.Place place, PartKind kind, Map<String, ?> typed) {
        parts.add(place, kind, PartValues.checked(kind, typed));
    }
}
