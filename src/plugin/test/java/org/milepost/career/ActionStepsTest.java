package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.health.Rule;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Following;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Action steps: their order, and those that follow a ticket. */
public class ActionStepsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private IssueId ticket;

    @Before
    public void startGoal() {
        goal = world.startedByAnna();
        ticket = world.tickets.add(500, "SHOP-5", "Make checkout faster");
    }

    @Test
    public void steps_standByTheirDays_untilSomebodyPutsThemInAnOrder() {
        long late = add(Map.of("text", "late", "due", "2026-07-01"));
        long undated = add(Map.of("text", "undated"));
        long soon = add(Map.of("text", "soon", "due", "2026-06-05"));
        assertEquals(List.of("soon", "late", "undated"), texts());
        int before = world.changes.committed().size();

        order(undated, soon, late);

        assertEquals("one write", before + 1, world.changes.committed().size());
        assertEquals(List.of("undated", "soon", "late"), texts());
        assertEquals("undated", detail().nextStep(CareerWorld.TODAY).orElseThrow().text());
        add(Map.of("text", "younger, sooner", "due", "2026-06-02"));
        assertEquals("what nobody has put in the order comes after it", List.of("undated", "soon", "late", "younger, sooner"), texts());
        finish(undated);
        assertEquals(List.of("soon", "late", "younger, sooner", "undated"), texts());
    }

    @Test
    public void order_namesStepsOfTheGoal_andForgetsThoseThatAreGone() {
        long one = add(Map.of("text", "one"));
        long other = add(Map.of("text", "other"));
        order(other, one);
        world.goalParts.remove(world.anna, goal.id(), PartKind.ACTION_STEP, other, Optional.empty());
        assertEquals(List.of(one), detail().order().steps());
        assertEquals("steps", refused(ErrorCode.FIELD_INVALID, () -> order(one, other)).field().orElseThrow());
    }

    @Test
    public void twoWhoPutTheStepsInOrderAtOnce_theSecondIsTold() {
        long one = add(Map.of("text", "one"));
        long other = add(Map.of("text", "other"));
        world.goalParts.save(world.anna, goal.id(), PartKind.STEP_ORDER, 0, Map.of("steps", List.of(other, one)), Optional.of(0L));
        refused(ErrorCode.CONFLICT, () -> world.goalParts.save(world.anna, goal.id(), PartKind.STEP_ORDER, 0, Map.of("steps", List.of(one, other)), Optional.of(0L)));
        assertEquals(List.of("other", "one"), texts());
    }

    @Test
    public void step_isDoneWhenItsTicketIsResolved_onTheOwnersDay_andOpenAgainWhenReopened() {
        world.people.moveTo(world.anna, "Pacific/Auckland");
        add(Map.of("text", "Ship it", "follows", "SHOP-5"));
        assertEquals(Following.State.OPEN, only().following().orElseThrow().state());
        assertEquals(false, only().isDone());

        world.tickets.resolve(ticket, Optional.of(Instant.parse("2026-05-31T13:00:00Z")));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), only().doneOn());
        assertTrue("what is done leaves nothing to do", causes().contains(Rule.NO_STEP));

        world.tickets.resolve(ticket, Optional.empty());
        assertEquals(Optional.empty(), only().doneOn());
        assertEquals("Ship it", detail().nextStep(CareerWorld.TODAY).orElseThrow().text());
        assertEquals(false, causes().contains(Rule.NO_STEP));
    }

    @Test
    public void ticketDecides_aslongAsItsOwnerSeesIt_thenAClickDoes() {
        long step = add(Map.of("text", "Ship it", "follows", 500L));
        finish(step);
        assertEquals("the ticket is open, whatever was clicked", false, only().isDone());

        world.tickets.hideFrom(world.anna, ticket);

        assertEquals(Following.State.GONE, only().following().orElseThrow().state());
        assertEquals("said by hand", true, only().isDone());
        world.tickets.delete(ticket);
        assertEquals(Following.State.GONE, only().following().orElseThrow().state());
    }

    @Test
    public void ticketIsNamed_onlyToWhoMayBrowseIt_andItsStateIsTheOwners() {
        add(Map.of("text", "Ship it", "follows", "SHOP-5"));
        world.tickets.resolve(ticket, Optional.of(world.clock.instant()));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        assertEquals("SHOP-5", world.goals.view(world.paul, goal.id(), Channel.REST).links().tickets().get(ticket).key());

        world.tickets.hideFrom(world.paul, ticket);

        GoalView hidden = world.goals.view(world.paul, goal.id(), Channel.REST);
        assertEquals(Map.of(), hidden.links().tickets());
        ActionStep step = hidden.goal().detail().steps().get(0);
        assertEquals(Optional.empty(), step.following().orElseThrow().ticket());
        assertEquals(true, step.isDone());
        assertEquals(List.of("SHOP-5"), world.goals.ownViews(world.anna).get(0).links().tickets().values().stream().map(found -> found.key()).toList());
    }

    @Test
    public void whoeverSeesAMilestoneAlone_isToldOfNoTicket() {
        IssueId milestone = goal.milestones().get(0).id();
        add(Map.of("text", "Ship it", "follows", "SHOP-5", "milestone", milestone.value()));
        world.annaShares(ItemReference.milestone(milestone), world.paul, Access.VIEW);
        ActionStep seen = world.goals.view(world.paul, goal.id(), Channel.REST).goal().detail().steps().get(0);
        assertEquals(new Following(Optional.empty(), Following.State.OPEN), seen.following().orElseThrow());
        assertEquals(0, seen.version());
    }

    @Test
    public void manySteps_askForTheirTicketsOnce() {
        Stream.iterate(0, i -> i + 1).limit(30).forEach(i -> add(Map.of("text", "Step " + i, "follows", world.tickets.add(600 + i, "SHOP-" + (600 + i), "x").value())));
        world.counter.reset();
        world.goals.view(world.anna, goal.id(), Channel.REST);
        assertEquals(Map.of("Tickets.browsable", 1), world.counter.calls().entrySet().stream()
                .filter(call -> call.getKey().startsWith("Tickets")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    @Requirement("S37")
    public void stepsAddedLater_showInHistory() {
        world.clock.advance(Duration.ofDays(3));
        add(Map.of("text", "An idea that came later"));
        History.Entry newest = world.history.own(world.anna, SINCE).entries().get(0);
        assertEquals(Optional.of(PartKind.ACTION_STEP), newest.part());
        assertEquals("An idea that came later", newest.differences().get(0).after());
        assertEquals(world.clock.instant(), newest.at());
    }

    private long add(Map<String, Object> values) {
        return world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, values).number();
    }

    private void finish(long step) {
        world.goalParts.save(world.anna, goal.id(), PartKind.ACTION_STEP, step, Map.of("doneOn", "2026-06-01"), Optional.empty());
    }

    private void order(Long... steps) {
        world.goalParts.save(world.anna, goal.id(), PartKind.STEP_ORDER, 0, Map.of("steps", List.of(steps)), Optional.empty());
    }

    private List<String> texts() {
        return detail().steps().stream().map(ActionStep::text).toList();
    }

    private ActionStep only() {
        return detail().steps().get(0);
    }

    private List<Rule> causes() {
        return world.goals.view(world.anna, goal.id(), Channel.PAGE).health().causes().stream().map(cause -> cause.rule()).toList();
    }

    private GoalDetail detail() {
        return world.goals.get(world.anna, goal.id(), Channel.PAGE).detail();
    }

    private static Refusal refused(ErrorCode code, ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
