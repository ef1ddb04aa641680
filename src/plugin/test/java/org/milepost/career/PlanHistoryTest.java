package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.History.Difference;
import org.milepost.career.History.Entry;
import org.milepost.fake.CareerWorld;
import org.milepost.evidence.Statement;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;

public class PlanHistoryTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private IssueId milestone;

    @Before
    public void annaHasAGoal() {
        goal = world.startedByAnna();
        milestone = goal.milestones().get(0).id();
        later();
    }

    @Test
    public void ownChanges_areToldNewestFirst_withBeforeAndAfter() {
        profile("measure", "Talks held");
        profile("target", 12L);
        profile("target", 20L);
        world.milestones.move(world.anna, milestone, Optional.of(LocalDate.of(2026, 8, 1)), MoveReason.WAITING, "Room taken", Optional.empty());

        List<Entry> entries = world.history.own(world.anna, LONG_AGO).entries();

        assertEquals(List.of(ChangeKind.DATE_MOVED, ChangeKind.PART_SAVED, ChangeKind.PART_SAVED, ChangeKind.PART_SAVED), kinds(entries).subList(0, 4));
        assertEquals(List.of(new Difference("dueDate", "2026-07-01", "2026-08-01"), new Difference("reason", "", "WAITING"), new Difference("note", "", "Room taken")),
                entries.get(0).differences());
        assertEquals(List.of(new Difference("target", "12", "20")), entries.get(1).differences());
        assertEquals(List.of(new Difference("measure", "", "Talks held")), entries.get(3).differences());
        assertTrue("nothing was there before", entries.get(3).knownBefore());
        assertEquals("Anna Arnold", entries.get(0).author().orElseThrow().fullName());
        assertEquals("Give a talk", world.history.own(world.anna, LONG_AGO).titles().get(milestone));
    }

    @Test
    public void whoeverLooksAtTheHistoryOfAGoal_isNoted_andLearnsNoNameOfOtherSharers() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.annaShares(ItemReference.goal(goal.id()), world.olga, Access.EDIT);
        world.goalParts.add(world.olga, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Ask Tom"));
        profile("specific", "A team of five");

        List<Entry> seen = world.history.ofGoal(world.paul, goal.id(), LONG_AGO).entries();

        assertEquals(Optional.of("Anna Arnold"), seen.get(0).author().map(author -> author.fullName()));
        assertEquals(Optional.empty(), seen.get(1).author());
        assertEquals(Optional.of("Olga Oster"), world.history.own(world.anna, LONG_AGO).entries().get(1).author().map(author -> author.fullName()));
        assertEquals(List.of(world.paul), world.views.ofOwner(world.anna, 10).stream().map(view -> view.viewer()).distinct().toList());
    }

    @Test
    public void since_isADayWhereTheOwnerIs() {
        profile("specific", "A team of five");
        world.clock.advance(Duration.ofDays(3));
        profile("specific", "A team of six");
        History history = world.history.own(world.anna, LocalDate.of(2026, 6, 4));
        assertEquals(1, history.entries().size());
        assertEquals("what was there is known from before that day", List.of(new Difference("specific", "A team of five", "A team of six")),
                history.entries().get(0).differences());
        assertEquals(0, world.history.own(world.anna, LocalDate.of(2026, 6, 5)).entries().size());
        assertEquals(ErrorCode.DATE_OUT_OF_RANGE, assertThrows(Refusal.class, () -> world.history.own(world.anna, LocalDate.of(1, 1, 1))).code());
    }

    @Test
    public void partOfThePlan_isComparedAcrossPlans() {
        plan("targetRole", "Principal");
        world.nextPlan.start(world.anna, Set.of(goal.id()), Optional.empty());
        later();
        plan("targetRole", "Architect");
        List<Entry> entries = world.history.own(world.anna, LONG_AGO).entries();
        assertEquals(List.of(new Difference("targetRole", "Principal", "Architect")), entries.get(0).differences());
        assertEquals(List.of(new Difference("goals", "", goal.id().toString())), entries.get(1).differences());
    }

    @Test
    public void noMoreThanTheMost_areTold_andThatThereAreMore() {
        for (int i = 0; i <= PlanHistory.MOST; i++) {
            profile("specific", "Draft " + i);
        }
        History history = world.history.own(world.anna, LONG_AGO);
        assertEquals(PlanHistory.MOST, history.entries().size());
        assertTrue(history.more());
        assertFalse(world.history.own(world.max, LONG_AGO).more());
    }

    @Test
    public void whatWasThereLongBefore_isSaidToBeUnknown() {
        Part step = world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Ask Max"));
        for (int i = 0; i < PlanHistory.LOOKED_THROUGH; i++) {
            profile("specific", "Draft " + i);
        }
        world.goalParts.save(world.anna, goal.id(), PartKind.ACTION_STEP, step.number(), Map.of("doneOn", "2026-06-01"), Optional.empty());
        Entry entry = world.history.own(world.anna, LONG_AGO).entries().get(0);
        assertFalse(entry.knownBefore());
    }

    @Test
    @Requirement("S47")
    public void sharer_isToldWhatTheGoalShows_andNoTraceOfTheRest() {
        Goal hidden = world.start.start(world.anna, new StartRequest("Move to Rome", Optional.empty(), Optional.empty(), Optional.empty()));
        world.tickets.add(4711, "DEV-1", "Ship it");
        world.tickets.hideFrom(world.paul, new IssueId(4711));
        profile("specific", "A secret first draft");
        profile("specific", "A team of five");
        profile("parent", hidden.id().value());
        profile("contributesTo", "DEV-1");
        Part obstacle = world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_OBSTACLE, Map.of("text", "My secret fear", "likelihood", "HIGH"));
        world.goalParts.remove(world.anna, goal.id(), PartKind.GOAL_OBSTACLE, obstacle.number(), Optional.empty());
        long evidence = world.evidenceBook.add(world.anna, new EvidenceRequest("DEV-1", ItemReference.goal(goal.id()), "A secret claim", "", false)).evidence().evidence().id();
        world.evidenceBook.withdraw(world.anna, evidence, Optional.empty());
        world.milestones.complete(world.anna, milestone, new Reflection("A secret thought", "", ""), Optional.empty());
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);

        History seen = world.history.ofGoal(world.paul, goal.id(), LONG_AGO);

        assertEquals(List.of(ChangeKind.COMPLETED, ChangeKind.PART_SAVED, ChangeKind.PART_SAVED, ChangeKind.PART_SAVED, ChangeKind.PART_SAVED,
                ChangeKind.MILESTONE_ADDED, ChangeKind.GOAL_ADDED), kinds(seen.entries()));
        assertFalse(seen.toString(), seen.toString().contains("secret") || seen.toString().contains("Rome") || seen.toString().contains("4711"));
        assertFalse(seen.toString(), seen.toString().contains(hidden.id().toString()));
        assertTrue("what holds now is told", seen.toString().contains("A team of five"));
        assertTrue("the owner is told all", world.history.ofGoal(world.anna, goal.id(), LONG_AGO).toString().contains("A secret first draft"));
    }

    /** Both pieces are of one moment. */
    @Test
    public void sharer_isToldTheLastWordsOfEachPieceOfEvidence() {
        world.tickets.add(4711, "DEV-1", "Ship it");
        long first = note("A first draft");
        note("Shipped it");
        change(first, "A second draft");
        change(first, "Rewrote it");
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);

        String seen = world.history.ofGoal(world.paul, goal.id(), LONG_AGO).toString();
        assertTrue(seen, seen.contains("Shipped it") && seen.contains("Rewrote it"));
        assertFalse(seen, seen.contains("draft"));
        assertTrue(world.history.ofGoal(world.anna, goal.id(), LONG_AGO).toString().contains("A second draft"));
    }

    private long note(String claim) {
        return world.evidenceBook.add(world.anna, new EvidenceRequest("DEV-1", ItemReference.goal(goal.id()), claim, "", false)).evidence().evidence().id();
    }

    private void change(long evidence, String claim) {
        world.evidenceBook.change(world.anna, evidence, Optional.empty(), Statement.of(claim, ""), Optional.empty());
    }

    @Test
    public void milestoneThatIsNotThereAnyMore_isToldToItsOwnerAlone() {
        world.goalParts.save(world.anna, goal.id(), PartKind.MILESTONE_PROFILE, milestone.value(), Map.of("criterion", "It is on video"), Optional.empty());
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        assertTrue(world.history.ofGoal(world.paul, goal.id(), LONG_AGO).toString().contains("It is on video"));
        world.jira.delete(milestone);
        assertFalse(world.history.ofGoal(world.paul, goal.id(), LONG_AGO).toString().contains("It is on video"));
        assertTrue(world.history.own(world.anna, LONG_AGO).toString().contains("It is on video"));
    }

    @Test
    @Requirement("S47")
    public void whoMayNotSeeTheGoal_isToldNothing() {
        world.annaShares(ItemReference.milestone(milestone), world.paul, Access.EDIT);
        for (PersonKey viewer : List.of(world.paul, world.max, world.olga)) {
            assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class, () -> world.history.ofGoal(viewer, goal.id(), LONG_AGO)).code());
        }
        assertEquals(List.of(), world.history.own(world.max, LONG_AGO).entries());
    }

    @Test
    public void history_costsTheSame_forManyGoals() {
        Map<String, Integer> few = cost();
        for (int i = 0; i < 10; i++) {
            world.startedByAnna();
            profile("specific", "Draft " + i);
        }
        assertEquals(few, cost());
        assertTrue(few.toString(), few.values().stream().mapToInt(Integer::intValue).sum() <= 16);
    }

    private Map<String, Integer> cost() {
        world.counter.reset();
        world.history.own(world.anna, LONG_AGO);
        return world.counter.calls();
    }

    private void profile(String field, Object value) {
        later();
        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of(field, value), Optional.empty());
    }

    private void plan(String field, Object value) {
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of(field, value), Optional.empty());
        later();
    }

    private void later() {
        world.clock.advance(Duration.ofSeconds(1));
    }

    private static List<ChangeKind> kinds(List<Entry> entries) {
        return entries.stream().map(Entry::kind).toList();
    }
}
