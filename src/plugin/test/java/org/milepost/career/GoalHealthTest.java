package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.health.Cause;
import org.milepost.health.Health;
import org.milepost.health.Health.State;
import org.milepost.health.HealthFacts;
import org.milepost.health.Rule;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** A goal's health as its owner and others may know it. */
public class GoalHealthTest {

    private final CareerWorld world = new CareerWorld();
    private Goal goal;

    @Before
    public void annaHasAGoal() {
        goal = world.startedByAnna();
        add(PartKind.ACTION_STEP, Map.of("text", "Ask Max for the list"));
    }

    @Test
    @Requirement("S51")
    public void overdueReview_isKnownToTheOwner_andToWhomThePlanIsShared() {
        plan(Map.of("nextReview", "2026-05-30"));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.annaShares(new ItemReference(ItemKind.PLAN, world.goals.ownPlan(world.anna).orElseThrow().id()), world.olga, Access.VIEW);

        assertEquals(List.of(Rule.REVIEW_OVERDUE), rules(world.anna));
        assertEquals(List.of(Rule.REVIEW_OVERDUE), rules(world.olga));
        assertEquals(State.ON_TRACK, health(world.paul).state());
        assertEquals(List.of(Rule.REVIEW_OVERDUE), Health.of(new HealthFacts(world.goals.own(world.anna).get(0), CareerWorld.TODAY))
                .causes().stream().map(Cause::rule).toList());
    }

    @Test
    @Requirement("S51")
    public void reviewThatWasPassedOver_isOverdueNoLonger_untilTheDayAfterTheNextOne() {
        plan(Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-05-30"));
        assertEquals(List.of(Rule.REVIEW_OVERDUE), rules(world.anna));
        world.planBook.add(world.anna, Optional.empty(), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "Release week"));
        assertEquals(List.of(), rules(world.anna));
        world.clock.advance(Duration.ofDays(30));
        assertTrue(rules(world.anna).contains(Rule.REVIEW_OVERDUE));
    }

    @Test
    @Requirement("S51")
    public void reviewThatTwoPassedOver_isOverdueNoLonger_untilTheDayAfterTheNextOne() {
        plan(Map.of("reviewEvery", "MONTHLY"));
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        long first = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        world.reviewClosing.confirm(world.anna, first, Optional.empty());
        world.reviewClosing.confirm(world.max, first, Optional.empty());
        world.clock.advance(Duration.ofDays(33));
        assertTrue(rules(world.anna).contains(Rule.REVIEW_OVERDUE));
        long second = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        Part skip = world.reviewParts.add(world.max, second, PartKind.REVIEW_SKIP, Map.of("reason", "Holidays"));
        assertFalse(rules(world.anna).contains(Rule.REVIEW_OVERDUE));
        world.clock.advance(Duration.between(world.clock.instant(), skip.day("next").orElseThrow().plusDays(2).atStartOfDay(ZoneOffset.UTC)));
        assertTrue(rules(world.anna).contains(Rule.REVIEW_OVERDUE));
    }

    @Test
    public void anythingThatWasDoneSinceTheReview_isSomething() {
        world.clock.advance(Duration.ofDays(40));
        plan(Map.of("lastReview", LocalDate.of(2026, 6, 20).toString()));
        assertTrue(rules(world.anna).contains(Rule.NOTHING_SINCE_REVIEW));
        world.tickets.add(500, "SHOP-5", "Make checkout faster");
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.goal(goal.id()), "x", "", false));
        assertFalse(rules(world.anna).contains(Rule.NOTHING_SINCE_REVIEW));
    }

    @Test
    @Requirement({"S47", "S55"})
    public void ratings_areJudged_andNobodyIsToldOfThem_fromAMilestoneAlone() {
        add(PartKind.CONFIDENCE, Map.of("rating", "2", "day", "2026-06-01"));
        world.annaShares(ItemReference.milestone(goal.milestones().get(0).id()), world.paul, Access.VIEW);

        assertEquals(State.AT_RISK, health(world.anna).state());
        assertTrue(health(world.anna).reassess());
        assertEquals(Health.NONE, health(world.paul));
    }

    /** At noon of the 1st in UTC the 2nd of June has begun in Auckland: three slips on it come after a rating of the 1st there, and not after one of the 2nd. */
    @Test
    @Requirement("S55")
    public void slips_areOfTheOwnersDay_whereverTheServerIs() {
        world.people.moveTo(world.anna, "Pacific/Auckland");
        add(PartKind.CONFIDENCE, Map.of("rating", "8", "day", "2026-06-01"));
        for (int i = 0; i < 3; i++) {
            world.clock.advance(Duration.ofMinutes(20));
            world.milestones.move(world.anna, goal.milestones().get(0).id(), goal.milestones().get(0).dueDate().map(day -> day.plusDays(7)), MoveReason.LIFE, "", Optional.empty());
            goal = world.goals.own(world.anna).get(0);
        }
        assertEquals(LocalDate.of(2026, 6, 2), goal.milestones().get(0).moves().get(2).day());
        assertTrue("asked after the last slip", health(world.anna).reassess());
        add(PartKind.CONFIDENCE, Map.of("rating", "8", "day", "2026-06-02"));
        assertFalse("answered", health(world.anna).reassess());
    }

    /** At two in the morning of the 5th in UTC it is still the 4th in Los Angeles. */
    @Test
    public void move_afterTheServersMidnight_isOfTheOwnersDay() {
        world.people.moveTo(world.anna, "America/Los_Angeles");
        world.clock.advance(Duration.ofHours(86));
        world.milestones.move(world.anna, goal.milestones().get(0).id(), goal.milestones().get(0).dueDate().map(day -> day.plusDays(7)), MoveReason.LIFE, "", Optional.empty());
        assertEquals(LocalDate.of(2026, 6, 4), world.goals.own(world.anna).get(0).milestones().get(0).moves().get(0).day());
    }

    @Test
    @Requirement("S56")
    public void pausedGoal_rests_untilItsDay() {
        add(PartKind.OUTCOME, Map.of("outcome", "PAUSED", "reason", "A child", "until", "2026-06-10"));
        assertEquals(State.PAUSED, health(world.anna).state());
        world.clock.advance(Duration.ofDays(9));
        assertTrue(rules(world.anna).contains(Rule.PAUSE_OVER));
    }

    private void plan(Map<String, ?> values) {
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, values, Optional.empty());
    }

    private void add(PartKind kind, Map<String, ?> values) {
        if (kind.isSingle()) {
            world.goalParts.save(world.anna, goal.id(), kind, 0, values, Optional.empty());
        } else {
            world.goalParts.add(world.anna, goal.id(), kind, values);
        }
    }

    private Health health(PersonKey viewer) {
        return world.goals.view(viewer, goal.id(), Channel.PAGE).health();
    }

    private List<Rule> rules(PersonKey viewer) {
        return health(viewer).causes().stream().map(Cause::rule).toList();
    }
}
