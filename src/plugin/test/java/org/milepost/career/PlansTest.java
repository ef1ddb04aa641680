package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Plans as a whole: their parts, who reads them, and the next plan. */
public class PlansTest {

    private final CareerWorld world = new CareerWorld();

    @Test
    public void firstPart_startsThePlan() {
        Part vision = vision("Lead people well");

        PlanView plan = world.planBook.ownActive(world.anna).orElseThrow();
        assertEquals(List.of(vision), plan.of(PartKind.VISION));
        assertTrue(plan.isOwn());
        assertEquals(ChangeKind.PLAN_STARTED, world.changes.committed().get(0).kind());
    }

    @Test
    public void whatIsRefused_startsNoPlan() {
        for (ThrowingRunnable mistake : List.<ThrowingRunnable>of(
                () -> world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("statement", "No horizon")),
                () -> world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("stage", "WISH"), Optional.empty()),
                () -> world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("name", "Mine"), Optional.of(3L)),
                () -> world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, 77, Map.of("statement", "x"), Optional.empty()),
                () -> world.planBook.remove(world.anna, Optional.empty(), PartKind.VISION, 77, Optional.empty()))) {
            assertThrows(Refusal.class, mistake);
            assertEquals(List.of(), world.planBook.own(world.anna));
        }
        assertEquals(Optional.empty(), world.planBook.current(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0));
    }

    @Test
    public void save_changesWhatWasTyped_andLeavesTheRest() {
        Part vision = vision("Lead people well");

        Part saved = world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, vision.number(), Map.of("reviewOn", "2027-01-01"), Optional.of(vision.version()));

        assertEquals(Map.of("horizon", "FIVE_YEARS", "statement", "Lead people well", "reviewOn", "2027-01-01"), saved.values());
        assertEquals(vision.number(), saved.number());
    }

    @Test
    public void saveOfNothingNew_writesNothing() {
        Part vision = vision("Lead people well");
        int before = world.changes.committed().size();

        assertEquals(vision, world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, vision.number(), vision.values(), Optional.empty()));
        assertEquals(before, world.changes.committed().size());
    }

    @Test
    public void staleVersion_isAConflict_changesOfOtherPartsAreNot() {
        Part one = vision("Lead people well");
        Part other = vision("Write a book");
        world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, other.number(), Map.of("statement", "Write two books"), Optional.of(other.version()));

        world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, one.number(), Map.of("statement", "Lead"), Optional.of(one.version()));
        refused(ErrorCode.CONFLICT, () -> world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, one.number(), Map.of("statement", "x"), Optional.of(one.version())));
        refused(ErrorCode.CONFLICT, () -> world.planBook.remove(world.anna, Optional.empty(), PartKind.VISION, one.number(), Optional.of(one.version())));
    }

    @Test
    public void removedPart_isGone() {
        Part vision = vision("Lead people well");

        world.planBook.remove(world.anna, Optional.empty(), PartKind.VISION, vision.number(), Optional.empty());

        assertEquals(List.of(), world.planBook.ownActive(world.anna).orElseThrow().of(PartKind.VISION));
        refused(ErrorCode.NOT_FOUND, () -> world.planBook.remove(world.anna, Optional.empty(), PartKind.VISION, vision.number(), Optional.empty()));
        refused(ErrorCode.NOT_FOUND, () -> world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, vision.number(), Map.of("statement", "x"), Optional.empty()));
    }

    @Test
    public void goalsOfOthers_cannotBeNamed_andAnswerLikeUnknownOnes() {
        Goal goal = world.startedByAnna();
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);

        for (long id : List.of(goal.id().value(), 987_654L)) {
            Refusal refusal = refused(ErrorCode.FIELD_INVALID, () -> world.planBook.save(world.paul, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("focus", id), Optional.empty()));
            assertEquals("focus", refusal.field().orElseThrow());
        }
    }

    @Test
    public void planIsThere_forThoseItIsSharedWith_andForNobodyElse() {
        vision("Lead people well");
        long plan = planOfAnna();
        for (PersonKey other : List.of(world.max, world.olga, world.paul)) {
            refused(ErrorCode.NOT_FOUND, () -> world.planBook.view(other, plan, Channel.PAGE));
        }

        world.annaShares(new ItemReference(ItemKind.PLAN, plan), world.paul, Access.VIEW);

        assertEquals(1, world.planBook.view(world.paul, plan, Channel.PAGE).of(PartKind.VISION).size());
        refused(ErrorCode.NOT_ALLOWED, () -> world.planBook.add(world.paul, Optional.of(plan), PartKind.VISION, Map.of("horizon", "OWN", "statement", "x")));
        refused(ErrorCode.NOT_FOUND, () -> world.planBook.add(world.olga, Optional.of(plan), PartKind.VISION, Map.of("horizon", "OWN", "statement", "x")));
        assertEquals(List.of(world.paul), world.views.ofOwner(world.anna, 10).stream().map(view -> view.viewer()).toList());
    }

    @Test
    public void sharer_seesNoPersonalGoal_noneNamedByAPart_andNoSectionSwitchedOff() {
        Goal shown = world.startedByAnna();
        Goal personal = world.startedByAnna();
        world.goalParts.save(world.anna, personal.id(), PartKind.GOAL_PROFILE, 0, Map.of("kind", "PERSONAL"), Optional.empty());
        world.planBook.add(world.anna, Optional.empty(), PartKind.STRENGTH, Map.of("text", "Listening", "goals", List.of(shown.id().value(), personal.id().value())));
        world.planBook.add(world.anna, Optional.empty(), PartKind.WEAKNESS, Map.of("text", "Impatience"));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0,
                Map.of("focus", personal.id().value(), "hidden", List.of("WEAKNESSES", "VALUES", "ROLES"), "values", "Family first", "reason", "My boss",
                        "stage", "CHANGE", "titleWeaknesses", "What my boss says", "titleStrengths", "What carries me"), Optional.empty());
        long plan = planOfAnna();
        world.annaShares(new ItemReference(ItemKind.PLAN, plan), world.paul, Access.VIEW);

        PlanView seen = world.planBook.view(world.paul, plan, Channel.PAGE);

        assertEquals(Map.of(shown.id(), "Lead a team"), seen.titles());
        assertEquals(List.of(shown.id()), seen.of(PartKind.STRENGTH).get(0).issues("goals"));
        assertEquals(List.of(), seen.of(PartKind.WEAKNESS));
        assertEquals(Map.of("titleStrengths", "What carries me"), seen.profile().orElseThrow().values());
        assertEquals("versions count what is hidden", 0, seen.version() + seen.parts().stream().mapToLong(Part::version).sum());
        assertFalse("a personal goal is not part of the plan's share", world.goals.mayView(world.paul, personal.id()));
        PlanView own = world.planBook.ownActive(world.anna).orElseThrow();
        assertEquals("Family first", own.profile().orElseThrow().text("values"));
        assertEquals(1, own.of(PartKind.WEAKNESS).size());
    }

    @Test
    public void goalOfWhichOneMilestoneIsShared_isNamedByNoPart_norIsOneOfAHiddenSection() {
        Goal personal = world.startedByAnna();
        Goal hidden = world.startedByAnna();
        world.goalParts.save(world.anna, personal.id(), PartKind.GOAL_PROFILE, 0, Map.of("kind", "PERSONAL"), Optional.empty());
        world.planBook.add(world.anna, Optional.empty(), PartKind.STRENGTH, Map.of("text", "Listening", "goals", List.of(personal.id().value())));
        world.planBook.add(world.anna, Optional.empty(), PartKind.WEAKNESS, Map.of("text", "Haste", "goals", List.of(hidden.id().value())));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("hidden", List.of("WEAKNESSES")), Optional.empty());
        world.annaShares(new ItemReference(ItemKind.PLAN, planOfAnna()), world.paul, Access.VIEW);
        world.annaShares(ItemReference.milestone(personal.milestones().get(0).id()), world.paul, Access.VIEW);

        PlanView seen = world.planBook.view(world.paul, planOfAnna(), Channel.PAGE);

        assertEquals(Map.of(), seen.titles());
        assertEquals(List.of(), seen.of(PartKind.STRENGTH).get(0).issues("goals"));
    }

    @Test
    public void professionalAgain_theGoalIsPartOfThePlanAgain() {
        Goal goal = world.startedByAnna();
        world.annaShares(new ItemReference(ItemKind.PLAN, planOfAnna()), world.paul, Access.VIEW);
        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of("kind", "PERSONAL"), Optional.empty());
        assertFalse(world.goals.mayView(world.paul, goal.id()));

        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of("kind", "PROFESSIONAL"), Optional.empty());

        assertTrue(world.goals.mayView(world.paul, goal.id()));
        assertEquals(GoalKind.PROFESSIONAL, world.goals.get(world.anna, goal.id(), Channel.PAGE).kind());
    }

    @Test
    public void nextPlan_takesPartsAndChosenGoalsOver_andThePastOneStaysAsItWas() {
        Goal carried = world.startedByAnna();
        Goal left = world.startedByAnna();
        Part vision = vision("Lead people well");
        long first = planOfAnna();
        world.annaShares(new ItemReference(ItemKind.PLAN, first), world.paul, Access.VIEW);

        long next = world.nextPlan.start(world.anna, Set.of(carried.id()), Optional.empty()).id();

        assertEquals(next, world.planBook.ownActive(world.anna).orElseThrow().plan().id());
        assertEquals(Optional.of(vision.values()), world.planBook.ownActive(world.anna).orElseThrow().of(PartKind.VISION).stream().map(Part::values).findFirst());
        world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, vision.number(), Map.of("statement", "Lead and teach"), Optional.of(0L));
        assertEquals("Lead people well", world.planBook.view(world.anna, first, Channel.PAGE).of(PartKind.VISION).get(0).text("statement"));
        refused(ErrorCode.PLAN_ENDED, () -> world.planBook.save(world.anna, Optional.of(first), PartKind.VISION, vision.number(), Map.of("statement", "x"), Optional.empty()));
        assertTrue("what was shared as a whole stays so", world.goals.mayView(world.paul, left.id()));
        assertFalse("the next plan is private again", world.goals.mayView(world.paul, carried.id()));
        refused(ErrorCode.NOT_FOUND, () -> world.planBook.view(world.paul, next, Channel.PAGE));
    }

    @Test
    public void nextPlan_isStartedOnce_fromTheStateThatWasSeen() {
        Goal goal = world.startedByAnna();
        vision("Lead people well");
        long version = world.planBook.ownActive(world.anna).orElseThrow().version();
        vision("Write a book");

        refused(ErrorCode.CONFLICT, () -> world.nextPlan.start(world.anna, Set.of(goal.id()), Optional.of(version)));
        refused(ErrorCode.FIELD_INVALID, () -> world.nextPlan.start(world.anna, Set.of(new IssueId(987_654)), Optional.empty()));
        refused(ErrorCode.NOT_FOUND, () -> world.nextPlan.start(world.paul, Set.of(), Optional.empty()));
        assertEquals(1, world.planBook.own(world.anna).size());
    }

    private Part vision(String statement) {
        return world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "FIVE_YEARS", "statement", statement));
    }

    private long planOfAnna() {
        return world.plans.activePlan(world.anna).orElseThrow().id();
    }

    private static Refusal refused(ErrorCode code, ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
