package org.milepost.health;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.milepost.fake.GoalBuilder.aGoal;
import static org.milepost.fake.MilestoneBuilder.aMilestone;
import static org.milepost.fake.MilestoneBuilder.aMove;
import static org.milepost.health.Facts.TODAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.GoalBuilder;
import org.milepost.fake.MilestoneBuilder;
import org.milepost.health.Health.State;
import org.milepost.health.HealthFacts.Outcome;
import org.milepost.health.HealthFacts.Pursuit;
import org.milepost.health.HealthFacts.Steps;
import org.milepost.plan.DateMove;
import org.milepost.plan.MoveReason;

public class HealthTest {

    private static final LocalDate TARGET = TODAY.plusDays(200);

    @Test
    public void goal_isOnTrack_whenNoRuleFindsAnything() {
        assertHealth("ON_TRACK", living());
    }

    @Test
    public void aNote_leavesTheGoalOnTrack() {
        assertHealth("ON_TRACK NO_STEP[]", living().steps(0, 0));
    }

    @Test
    public void steps_thatTheViewerMayNotSee_areNotMissed() {
        HealthFacts seen = HealthFacts.ofDates(aGoal().until(TARGET).with(far().build()).build(), TODAY);
        assertEquals("ON_TRACK", told(Health.of(seen)));
    }

    @Test
    @Requirement("S14")
    public void eachSituation_hasItsStateAndItsCause() {
        assertHealth("ATTENTION REVIEW_OVERDUE[2026-11-25, 1]", living().nextReview(TODAY.minusDays(1)));
        assertHealth("ON_TRACK", living().nextReview(TODAY));
        assertHealth("ON_TRACK", living().nextReview(null).reviewed(null));

        assertHealth("ATTENTION NOTHING_SINCE_REVIEW[2026-11-12, 14]", living().reviewed(TODAY.minusDays(14)).lastActive(TODAY.minusDays(14)));
        assertHealth("ATTENTION NOTHING_SINCE_REVIEW[2026-10-27, 30]", living().lastActive(null));
        assertHealth("ON_TRACK", living().reviewed(TODAY.minusDays(13)).lastActive(null));
        assertHealth("ON_TRACK", living().reviewed(TODAY.minusDays(14)).lastActive(TODAY.minusDays(13)));

        assertHealth("AT_RISK TARGET_PASSED[2026-11-25, 1]", Facts.of(aGoal().until(TODAY.minusDays(1)).with(reached().build()).build()));
        assertHealth("ON_TRACK", Facts.of(aGoal().until(TODAY).with(reached().build()).build()));

        assertHealth("ATTENTION UNDATED[]", Facts.of(aGoal().with(far().build()).build()));
        assertHealth("ATTENTION NO_MILESTONE[]", Facts.of(aGoal().until(TARGET).build()));
        assertHealth("ATTENTION UNDATED[] NO_MILESTONE[]", Facts.of(aGoal().build()));

        assertHealth("ON_TRACK", living().rated(4));
        assertHealth("AT_RISK CONFIDENCE_LOW[3, 2026-11-26] reassess", living().rated(3));
        assertHealth("AT_RISK CONFIDENCE_FALLING[9, 2026-11-16, 6, 2026-11-26] reassess", living().rated(9, 6));
        assertHealth("AT_RISK CONFIDENCE_FALLING[6, 2026-11-16, 3, 2026-11-26] reassess", living().rated(6, 3));
    }

    @Test
    public void milestones_pastTheirDay_areCausesByTheFirstOfThem() {
        assertHealth("ATTENTION MILESTONE_OVERDUE[Give a talk, 1, 0]", with(due(-1)));
        assertHealth("ON_TRACK", with(due(0)));
        assertHealth("ATTENTION MILESTONE_OVERDUE[First, 30, 1]", with(due(-3), due(-30).withId(90).titled("First")));
        assertHealth("AT_RISK MILESTONE_OVERDUE[First, 31, 1]", with(due(-3), due(-31).withId(90).titled("First")));
        assertHealth("ON_TRACK", with(due(-40).reachedOn(TODAY), far().withId(101)));
    }

    @Test
    public void nextMilestone_isNear_fromTwoWeeksBefore() {
        assertHealth("ON_TRACK", with(due(15)).steps(2, 5));
        assertHealth("ATTENTION NEXT_MILESTONE_NEAR_OPEN_STEPS[Give a talk, 14, 2]", with(due(14)).steps(2, 5));
        assertHealth("ATTENTION NEXT_MILESTONE_NEAR_OPEN_STEPS[Give a talk, 0, 1]", with(due(0)).steps(1, 1));
        assertHealth("ON_TRACK", with(due(3)).steps(0, 5));
        assertHealth("ATTENTION MILESTONE_OVERDUE[Give a talk, 2, 0]", with(due(-2)).steps(2, 5));
    }

    @Test
    public void milestones_withoutADay_areSaid_onlyWhereNoneHasOne() {
        assertHealth("ATTENTION MILESTONE_UNDATED[Give a talk, 0]", with(aMilestone()));
        assertHealth("ATTENTION MILESTONE_UNDATED[Give a talk, 2]", with(aMilestone(), aMilestone().withId(101), aMilestone().withId(102)));
        assertHealth("ON_TRACK", with(due(60), aMilestone().withId(101)));
        assertHealth("ATTENTION UNDATED[] MILESTONE_UNDATED[Give a talk, 0]", Facts.of(aGoal().with(aMilestone().build()).build()));
    }

    @Test
    @Requirement("S55")
    public void oneDate_thatMovedTwice_isACause_andThreeTimesAsksForReassessment() {
        assertHealth("ON_TRACK", with(slipped(1)));
        assertHealth("ATTENTION SLIPPED_TWICE[Give a talk, 2]", with(slipped(2)));
        assertHealth("AT_RISK SLIPPED_TWICE[Give a talk, 3] reassess", with(slipped(3)));
        assertHealth("AT_RISK SLIPPED_TWICE[Lead a team, 3] reassess", Facts.of(slippedGoal(3).with(far().build()).build()));
        assertHealth("AT_RISK SLIPPED_TWICE[Give a talk, 3] reassess", Facts.of(slippedGoal(3).with(slipped(3).build()).build()));
        assertHealth("ON_TRACK", with(slipped(1), slipped(1).withId(101), slipped(1).withId(102)));
    }

    @Test
    @Requirement("S55")
    public void twoSlips_askForReassessment_whenConfidenceDips() {
        assertHealth("ATTENTION SLIPPED_TWICE[Give a talk, 2] reassess", with(slipped(2)).rated(6, 5));
        assertHealth("ATTENTION SLIPPED_TWICE[Give a talk, 2]", with(slipped(2)).rated(5, 6));
        assertHealth("ON_TRACK", with(slipped(1)).rated(6, 5));
    }

    @Test
    public void theQuestion_rests_onceTheOwnerIsSureAgain() {
        assertHealth("AT_RISK SLIPPED_TWICE[Give a talk, 3]", with(slipped(3)).rated(7));
        assertHealth("AT_RISK SLIPPED_TWICE[Give a talk, 3] reassess", with(slipped(3)).rated(6));
        LocalDate later = TODAY.plusDays(80);
        MilestoneBuilder movedSince = slipped(3).moved(aMove(later, later.plusDays(10), MoveReason.LIFE, ""));
        assertHealth("AT_RISK SLIPPED_TWICE[Give a talk, 4] reassess", with(movedSince).rated(7));
    }

    @Test
    public void aDate_thatIsBackWhereItWas_hasNotSlipped() {
        LocalDate last = TODAY.plusDays(60);
        LocalDate first = last.minusDays(20);
        assertHealth("ON_TRACK", with(slipped(2).moved(aMove(last, first, MoveReason.CHANGED_MIND, ""))));
        assertHealth("ATTENTION SLIPPED_TWICE[Give a talk, 2]", with(slipped(2).moved(aMove(last, first.plusDays(1), MoveReason.CHANGED_MIND, ""))));
    }

    @Test
    public void slips_ofAReachedMilestone_areHistory() {
        assertHealth("ON_TRACK", with(slipped(3).reachedOn(TODAY), far().withId(101)));
    }

    @Test
    @Requirement("S13")
    public void measure_isBehind_byATenthOfItsWay_andAtRiskByAQuarter() {
        assertHealth("ON_TRACK", living().measuring("40"));
        assertHealth("ATTENTION MEASURE_BEHIND[39, 50.0, 100, 2027-01-15]", living().measuring("39"));
        assertHealth("ATTENTION MEASURE_BEHIND[25, 50.0, 100, 2027-01-15]", living().measuring("25"));
        assertHealth("AT_RISK MEASURE_BEHIND[24.9, 50.00, 100, 2027-01-15]", living().measuring("24.9"));
        assertHealth("ON_TRACK", living().measuring("120"));
    }

    @Test
    @Requirement("S51")
    public void overdueReview_beatsAGreenStatus_whateverElseIsWell() {
        Health health = living().measuring("90").rated(9, 10).nextReview(TODAY.minusDays(1)).health();
        assertEquals(State.ATTENTION, health.state());
        assertEquals(List.of(Rule.REVIEW_OVERDUE), health.causes().stream().map(Cause::rule).toList());
    }

    @Test
    public void causes_standInOrderOfWeight_thenOfTheRules() {
        assertHealth("AT_RISK MILESTONE_OVERDUE[Give a talk, 40, 0] CONFIDENCE_LOW[2, 2026-11-26] REVIEW_OVERDUE[2026-11-16, 10] "
                        + "MEASURE_BEHIND[30, 50.0, 100, 2027-01-15] UNDATED[] NO_STEP[] reassess",
                Facts.of(aGoal().with(due(-40).build()).build()).steps(0, 0).nextReview(TODAY.minusDays(10)).measuring("30").rated(2));
    }

    @Test
    @Requirement("S56")
    public void goal_thatIsNotPursued_isAskedForNothing() {
        for (Pursuit pursuit : List.of(Pursuit.ACHIEVED, Pursuit.PAUSED, Pursuit.DROPPED, Pursuit.CHANGED)) {
            Health health = Facts.of(aGoal().until(TODAY.minusDays(9)).build()).being(pursuit).nextReview(TODAY.minusDays(9)).rated(1).health();
            State expected = pursuit == Pursuit.ACHIEVED ? State.ACHIEVED : pursuit == Pursuit.PAUSED ? State.PAUSED : State.ENDED;
            assertEquals(new Health(expected, List.of(), false), health);
        }
    }

    @Test
    public void goal_isAchieved_whenItsIssueIsDone_unlessItWasGivenUp() {
        assertHealth("ACHIEVED", Facts.of(aGoal().achieved().until(TODAY.minusDays(9)).build()));
        assertHealth("ACHIEVED", Facts.of(aGoal().achieved().build()).pausedUntil(TODAY.plusDays(9)));
        assertHealth("ENDED", Facts.of(aGoal().achieved().build()).being(Pursuit.DROPPED));
        assertHealth("ENDED", Facts.of(aGoal().achieved().build()).being(Pursuit.CHANGED));
    }

    @Test
    @Requirement("S56")
    public void pause_endsOnItsDay() {
        assertHealth("PAUSED", living().pausedUntil(TODAY.plusDays(1)));
        assertHealth("ATTENTION PAUSE_OVER[2026-11-26]", living().pausedUntil(TODAY));
        assertHealth("AT_RISK TARGET_PASSED[2026-11-24, 2] PAUSE_OVER[2026-11-25]",
                Facts.of(aGoal().until(TODAY.minusDays(2)).with(reached().build()).build()).pausedUntil(TODAY.minusDays(1)));
        assertHealth("PAUSED", living().being(Pursuit.PAUSED));
    }

    @Test
    public void days_areCounted_overALeapDay() {
        LocalDate afterLeapDay = LocalDate.of(2028, 3, 1);
        Facts facts = Facts.of(aGoal().until(LocalDate.of(2028, 2, 28)).with(reached().build()).build()).on(afterLeapDay)
                .reviewed(null).nextReview(LocalDate.of(2028, 2, 29));
        assertHealth("AT_RISK TARGET_PASSED[2028-02-28, 2] REVIEW_OVERDUE[2028-02-29, 1]", facts);
    }

    @Test
    public void ofATitle_nothingIsSaid() {
        assertEquals(State.NONE, Health.NONE.state());
        assertTrue(Health.NONE.causes().isEmpty());
        assertFalse(Health.NONE.reassess());
    }

    /** Forty milestones of a long way: one cause a rule, however many it applies to. */
    @Test
    public void causes_areAtMostOneARule() {
        GoalBuilder goal = aGoal().until(TODAY.minusDays(1));
        for (int i = 0; i < 40; i++) {
            goal.with(due(-i - 1).withId(100 + i).build());
        }
        List<Rule> rules = Facts.of(goal.build()).nextReview(TODAY.minusDays(1)).health().causes().stream().map(Cause::rule).toList();
        assertEquals(List.of(Rule.TARGET_PASSED, Rule.MILESTONE_OVERDUE, Rule.REVIEW_OVERDUE), rules);
    }

    @Test
    public void facts_refuseWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Steps(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Steps(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Outcome(Pursuit.OPEN, Optional.of(TODAY)));
    }

    private static Facts living() {
        return with(far());
    }

    private static Facts with(MilestoneBuilder... milestones) {
        GoalBuilder goal = aGoal().until(TARGET);
        for (MilestoneBuilder milestone : milestones) {
            goal.with(milestone.build());
        }
        return Facts.of(goal.build());
    }

    private static MilestoneBuilder far() {
        return due(60);
    }

    private static MilestoneBuilder reached() {
        return due(-20).reachedOn(TODAY.minusDays(20));
    }

    private static MilestoneBuilder due(int days) {
        return aMilestone().due(TODAY.plusDays(days));
    }

    /** Due in 60 days, after so many moves of ten days, the last of which was made 90 days before today. */
    private static MilestoneBuilder slipped(int times) {
        MilestoneBuilder milestone = aMilestone();
        for (int i = times; i > 0; i--) {
            milestone.moved(slip(TODAY.plusDays(60 - i * 10L), i));
        }
        return milestone;
    }

    private static GoalBuilder slippedGoal(int times) {
        GoalBuilder goal = aGoal();
        for (int i = times; i > 0; i--) {
            goal.moved(slip(TARGET.minusDays(i * 10L), i));
        }
        return goal;
    }

    private static DateMove slip(LocalDate from, int number) {
        return new DateMove(Optional.of(from), Optional.of(from.plusDays(10)),
                TODAY.minusDays(89L + number).atTime(12, 0).toInstant(ZoneOffset.UTC), Optional.empty(), Optional.empty(), "");
    }

    private static void assertHealth(String expected, Facts facts) {
        assertEquals(expected, told(facts.health()));
    }

    private static String told(Health health) {
        String causes = health.causes().stream().map(cause -> " " + cause.rule() + cause.arguments()).collect(joining());
        return health.state() + causes + (health.reassess() ? " reassess" : "");
    }
}
