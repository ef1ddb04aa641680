package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MilestoneKind;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** The parts of a goal, changed by its owner and by others. */
public class GoalPartsTest {

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private IssueId milestone;

    @Before
    public void startGoal() {
        goal = world.startedByAnna();
        milestone = goal.milestones().get(0).id();
    }

    @Test
    public void goal_holdsAllThatWasSaid() {
        save(PartKind.GOAL_PROFILE, 0, Map.of("horizon", "SHORT", "measure", "Talks given", "unit", "talks", "baseline", 0L, "target", 3L, "skills", List.of("Rhetoric")));
        add(PartKind.MEASURE_VALUE, Map.of("value", 2L, "day", "2026-05-20"));
        add(PartKind.MEASURE_VALUE, Map.of("value", 1L, "day", "2026-05-10"));
        add(PartKind.CONFIDENCE, Map.of("rating", 7L, "day", "2026-05-10"));
        add(PartKind.ACTION_STEP, Map.of("text", "Ask Tom", "due", "2026-06-05", "milestone", milestone.value()));
        add(PartKind.ACTION_STEP, Map.of("text", "Book the room", "due", "2026-06-03"));
        add(PartKind.GOAL_OBSTACLE, Map.of("text", "No time", "likelihood", "HIGH", "strategy", "Friday mornings"));
        save(PartKind.MILESTONE_PROFILE, milestone.value(), Map.of("criterion", "Thirty people came", "kind", "TALK"));

        GoalDetail detail = detail();

        assertEquals("Talks given", detail.profile().measure().orElseThrow().name());
        assertEquals("2", detail.current().orElseThrow().value().toPlainString());
        assertEquals(7, detail.ratings().get(0).rating());
        assertEquals("Book the room", detail.nextStep(CareerWorld.TODAY).orElseThrow().text());
        assertEquals("Friday mornings", detail.obstacles().get(0).strategy());
        assertEquals(Optional.of(MilestoneKind.TALK), detail.milestone(milestone).kind());
    }

    @Test
    public void goalMadeInJiraItself_isAdoptedByItsFirstPart() {
        IssueId made = world.jira.nativeGoal(world.anna, "Write a book", Optional.empty());

        world.goalParts.save(world.anna, made, PartKind.GOAL_PROFILE, 0, Map.of("horizon", "LONG"), Optional.empty());

        assertEquals(world.anna, world.plans.goals(java.util.Set.of(made)).get(made).owner());
    }

    @Test
    public void outcome_endsTheGoal_andWithoutItTheGoalGoesOn() {
        save(PartKind.OUTCOME, 0, Map.of("outcome", "PAUSED", "reason", "A newborn", "until", "2026-09-01"));
        assertEquals(OutcomeKind.PAUSED, detail().outcome().orElseThrow().kind());
        assertEquals(false, world.goals.get(world.anna, goal.id(), Channel.PAGE).isActive());

        world.goalParts.remove(world.anna, goal.id(), PartKind.OUTCOME, 0, Optional.empty());

        assertEquals(true, world.goals.get(world.anna, goal.id(), Channel.PAGE).isActive());
    }

    @Test
    public void parent_closesNoCircle_andIsAnOwnGoal() {
        Goal longer = world.startedByAnna();
        save(PartKind.GOAL_PROFILE, 0, Map.of("parent", longer.id().value()));

        assertEquals("parent", refused(ErrorCode.PARENT_CYCLE, () -> world.goalParts.save(world.anna, longer.id(), PartKind.GOAL_PROFILE, 0,
                Map.of("parent", goal.id().value()), Optional.empty())).field().orElseThrow());
        refused(ErrorCode.PARENT_CYCLE, () -> save(PartKind.GOAL_PROFILE, 0, Map.of("parent", goal.id().value())));
        refused(ErrorCode.PARENT_CYCLE, () -> save(PartKind.OUTCOME, 0, Map.of("outcome", "CHANGED", "reason", "x", "successor", goal.id().value())));
        refused(ErrorCode.FIELD_INVALID, () -> save(PartKind.GOAL_PROFILE, 0, Map.of("parent", 987_654L)));
        refused(ErrorCode.FIELD_INVALID, () -> save(PartKind.GOAL_PROFILE, 0, Map.of("parent", milestone.value())));
    }

    @Test
    public void whatAFieldNames_hasToBeThere() {
        world.tickets.add(500, "SHOP-5", "Make checkout faster");
        save(PartKind.GOAL_PROFILE, 0, Map.of("contributesTo", "SHOP-5"));
        assertEquals(Optional.of(new IssueId(500)), detail().profile().contributesTo());

        refused(ErrorCode.FIELD_INVALID, () -> save(PartKind.GOAL_PROFILE, 0, Map.of("contributesTo", "SHOP-6")));
        refused(ErrorCode.FIELD_INVALID, () -> save(PartKind.GOAL_PROFILE, 0, Map.of("vision", 5L)));
        refused(ErrorCode.FIELD_INVALID, () -> add(PartKind.ACTION_STEP, Map.of("text", "x", "milestone", 987_654L)));
        refused(ErrorCode.NOT_FOUND, () -> save(PartKind.MILESTONE_PROFILE, 987_654, Map.of("criterion", "x")));
        save(PartKind.GOAL_PROFILE, 0, Map.of("contributesTo", ""));
        assertEquals(Optional.empty(), detail().profile().contributesTo());
    }

    @Test
    public void vision_isFoundInTheActivePlan() {
        Part vision = world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "OWN", "statement", "x"));

        save(PartKind.GOAL_PROFILE, 0, Map.of("vision", vision.number()));

        assertEquals(Optional.of(vision.number()), detail().profile().vision());
    }

    @Test
    public void profileOfAPersonalGoal_cannotBeRemoved_sinceTheGoalWouldBeProfessionalWithoutIt() {
        save(PartKind.GOAL_PROFILE, 0, Map.of("kind", "PERSONAL", "specific", "a secret"));

        assertEquals("kind", refused(ErrorCode.FIELD_REQUIRED, () -> world.goalParts.remove(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Optional.empty()))
                .field().orElseThrow());

        save(PartKind.GOAL_PROFILE, 0, Map.of("kind", "PROFESSIONAL"));
        world.goalParts.remove(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Optional.empty());
        assertEquals("", detail().profile().specific());
    }

    @Test
    public void wordsOnAMilestoneThatWasMovedAway_areNeitherToldNorRemovedFromItsOldGoal() {
        save(PartKind.MILESTONE_PROFILE, milestone.value(), Map.of("criterion", "Thirty people came"));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.jira.delete(milestone);

        refused(ErrorCode.NOT_FOUND, () -> world.goalParts.current(world.paul, goal.id(), PartKind.MILESTONE_PROFILE, milestone.value()));
        refused(ErrorCode.NOT_FOUND, () -> world.goalParts.remove(world.paul, goal.id(), PartKind.MILESTONE_PROFILE, milestone.value(), Optional.empty()));
    }

    @Test
    public void others_changeWhatTheirShareAllows() {
        Map<String, Object> step = Map.of("text", "Ask Tom");
        refused(ErrorCode.NOT_FOUND, () -> world.goalParts.add(world.paul, goal.id(), PartKind.ACTION_STEP, step));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        refused(ErrorCode.NOT_ALLOWED, () -> world.goalParts.add(world.paul, goal.id(), PartKind.ACTION_STEP, step));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);

        world.goalParts.add(world.paul, goal.id(), PartKind.ACTION_STEP, step);

        refused(ErrorCode.NOT_ALLOWED, () -> world.goalParts.save(world.paul, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of("kind", "PERSONAL"), Optional.empty()));
        refused(ErrorCode.NOT_ALLOWED, () -> world.goalParts.save(world.paul, goal.id(), PartKind.OUTCOME, 0, Map.of("outcome", "DROPPED", "reason", "x"), Optional.empty()));
    }

    @Test
    public void sharerOfAMilestone_seesItsStepsAndCriterion_andNothingOfTheGoal() {
        save(PartKind.GOAL_PROFILE, 0, Map.of("specific", "a secret"));
        add(PartKind.ACTION_STEP, Map.of("text", "Ask Tom", "milestone", milestone.value()));
        add(PartKind.ACTION_STEP, Map.of("text", "Ask myself"));
        save(PartKind.MILESTONE_PROFILE, milestone.value(), Map.of("criterion", "Thirty people came"));
        world.annaShares(ItemReference.milestone(milestone), world.paul, Access.VIEW);

        GoalDetail seen = world.goals.get(world.paul, goal.id(), Channel.PAGE).detail();

        assertEquals("", seen.profile().specific());
        assertEquals(List.of("Ask Tom"), seen.steps().stream().map(step -> step.text()).toList());
        assertEquals("Thirty people came", seen.milestone(milestone).criterion());
        assertEquals("versions count the goal's changes", 0, seen.steps().get(0).version() + seen.milestone(milestone).version());
    }

    private GoalDetail detail() {
        return world.goals.get(world.anna, goal.id(), Channel.PAGE).detail();
    }

    private Part add(PartKind kind, Map<String, ?> typed) {
        return world.goalParts.add(world.anna, goal.id(), kind, typed);
    }

    private Part save(PartKind kind, long number, Map<String, ?> typed) {
        return world.goalParts.save(world.anna, goal.id(), kind, number, typed, Optional.empty());
    }

    private static Refusal refused(ErrorCode code, ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
