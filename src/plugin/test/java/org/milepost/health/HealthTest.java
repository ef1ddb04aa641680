package org.milepost.health;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.milepost.fake.GoalBuilder.aGoal;
import static org.milepost.fake.MilestoneBuilder.aMilestone;
import static org.milepost.fake.MilestoneBuilder.aMove;
import static org.milepost.health.Facts.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.GoalBuilder;
import org.milepost.fake.MilestoneBuilder;
import org.milepost.health.Health.State;
import org.milepost.plan.DateMove;
import org.milepost.plan.Measure;
import org.milepost.plan.MoveReason;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.ResourceState;

public class HealthTest {

    private static final LocalDate TARGET = TODAY.plusDays(200);

    @Test
    public void goal_isOnTrack_whenNoRuleFindsAnything() {
        assertHealth("ON_TRACK", living());
    }

    @Test
    public void aNote_leavesTheGoalOnTrack() {
        assertHealth("ON_TRACK NO_STEP[]", living().withoutSteps().reviewed(null));
        assertHealth("ON_TRACK NO_STEP[]", living().withoutOpenStep());
    }

    @Test
    public void reviews_thatTheViewerMayNotSee_areNotMissed() {
        assertHealth("ON_TRACK", living().reviewed(null).nextReview(null).lastActive(null));
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

        assertHealth("AT_RISK TARGET_PASSED[2026-11-25, 1]", Facts.of(aGoal().until(TODAY.minusDays(1)).with(reached().build())));
        assertHealth("ON_TRACK", Facts.of(aGoal().until(TODAY).with(reached().build())));

        assertHealth("ATTENTION UNDATED[]", Facts.of(aGoal().with(far().build())));
        assertHealth("ATTENTION NO_MILESTONE[]", Facts.of(aGoal().until(TARGET)));
        assertHealth("ATTENTION UNDATED[] NO_MILESTONE[]", Facts.of(aGoal()));

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
        assertHealth("ON_TRACK", with(due(15)).openSteps(2, 100));
        assertHealth("ATTENTION NEXT_MILESTONE_NEAR_OPEN_STEPS[Give a talk, 14, 2]", with(due(14)).openSteps(2, 100));
        assertHealth("ATTENTION NEXT_MILESTONE_NEAR_OPEN_STEPS[Give a talk, 0, 1]", with(due(0)).openSteps(1, 100));
        assertHealth("ON_TRACK", with(due(3), due(4).withId(101)).openSteps(3, 101));
        assertHealth("ATTENTION MILESTONE_OVERDUE[Give a talk, 2, 0]", with(due(-2)).openSteps(2, 100));
    }

    @Test
    public void milestones_withoutADay_areSaid_onlyWhereNoneHasOne() {
        assertHealth("ATTENTION MILESTONE_UNDATED[Give a talk, 0]", with(aMilestone()));
        assertHealth("ATTENTION MILESTONE_UNDATED[Give a talk, 2]", with(aMilestone(), aMilestone().withId(101), aMilestone().withId(102)));
        assertHealth("ON_TRACK", with(due(60), aMilestone().withId(101)));
        assertHealth("ATTENTION UNDATED[] MILESTONE_UNDATED[Give a talk, 0]", Facts.of(aGoal().with(aMilestone().build())));
    }

    @Test
    @Requirement("S55")
    public void oneDate_thatMovedTwice_isACause_andThreeTimesAsksForReassessment() {
        assertHealth("ON_TRACK", with(slipped(1)));
        assertHealth("ATTENTION SLIPPED_TWICE[Give a talk, 2]", with(slipped(2)));
        assertHealth("AT_RISK SLIPPED_TWICE[Give a talk, 3] reassess", with(slipped(3)));
        assertHealth("AT_RISK SLIPPED_TWICE[Lead a team, 3] reassess", Facts.of(slippedGoal(3).with(far().build())));
        assertHealth("AT_RISK SLIPPED_TWICE[Give a talk, 3] reassess", Facts.of(slippedGoal(3).with(slipped(3).build())));
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
    @Requirement("S34")
    public void request_withoutAnAnswer_isACause_fromTwoWeeksOn() {
        assertHealth("ON_TRACK", living().needing(ResourceState.ASKED, "Course", 13));
        assertHealth("ATTENTION REQUEST_UNANSWERED[Course, 14, 0]", living().needing(ResourceState.ASKED, "Course", 14));
        assertHealth("ATTENTION REQUEST_UNANSWERED[Course, 30, 1]", living().needing(ResourceState.ASKED, "Course", 30).needing(ResourceState.ASKED, "Book", 20)
                .needing(ResourceState.ASKED, "Tool", 3));
        for (ResourceState state : List.of(ResourceState.NEEDED, ResourceState.GRANTED, ResourceState.DECLINED, ResourceState.RECEIVED)) {
            assertHealth("ON_TRACK", living().needing(state, "Course", 300));
        }
        assertHealth("PAUSED", living().needing(ResourceState.ASKED, "Course", 30).pausedUntil(TODAY.plusDays(1)));
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
        assertHealth("ATTENTION MEASURE_BEHIND[39, 50.0, 100, 2027-06-14]", living().measuring("39"));
        assertHealth("ATTENTION MEASURE_BEHIND[25, 50.0, 100, 2027-06-14]", living().measuring("25"));
        assertHealth("AT_RISK MEASURE_BEHIND[24.9, 50.00, 100, 2027-06-14]", living().measuring("24.9"));
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
                        + "UNDATED[] NO_STEP[] reassess",
                Facts.of(aGoal().with(due(-40).build())).withoutSteps().nextReview(TODAY.minusDays(10)).rated(2));
    }

    @Test
    @Requirement("S56")
    public void goal_thatIsNotPursued_isAskedForNothing() {
        for (OutcomeKind kind : OutcomeKind.values()) {
            Health health = Facts.of(aGoal().until(TODAY.minusDays(9))).being(kind).nextReview(TODAY.minusDays(9)).rated(1).health();
            State expected = kind == OutcomeKind.ACHIEVED ? State.ACHIEVED : kind == OutcomeKind.PAUSED ? State.PAUSED : State.ENDED;
            assertEquals(new Health(expected, List.of(), false), health);
        }
    }

    @Test
    public void goal_isAchieved_whenItsIssueIsDone_unlessItWasGivenUp() {
        assertHealth("ACHIEVED", Facts.of(aGoal().achieved().until(TODAY.minusDays(9))));
        assertHealth("ACHIEVED", Facts.of(aGoal().achieved()).pausedUntil(TODAY.plusDays(9)));
        assertHealth("ENDED", Facts.of(aGoal().achieved()).being(OutcomeKind.DROPPED));
        assertHealth("ENDED", Facts.of(aGoal().achieved()).being(OutcomeKind.CHANGED));
    }

    @Test
    @Requirement("S56")
    public void pause_endsOnItsDay() {
        assertHealth("PAUSED", living().pausedUntil(TODAY.plusDays(1)));
        assertHealth("ATTENTION PAUSE_OVER[2026-11-26]", living().pausedUntil(TODAY));
        assertHealth("AT_RISK TARGET_PASSED[2026-11-24, 2] PAUSE_OVER[2026-11-25]",
                Facts.of(aGoal().until(TODAY.minusDays(2)).with(reached().build())).pausedUntil(TODAY.minusDays(1)));
        assertHealth("PAUSED", living().being(OutcomeKind.PAUSED));
    }

    @Test
    public void days_areCounted_overALeapDay() {
        LocalDate afterLeapDay = LocalDate.of(2028, 3, 1);
        Facts facts = Facts.of(aGoal().until(LocalDate.of(2028, 2, 28)).with(reached().build())).on(afterLeapDay)
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
        List<Rule> rules = Facts.of(goal).nextReview(TODAY.minusDays(1)).health().causes().stream().map(Cause::rule).toList();
        assertEquals(List.of(Rule.TARGET_PASSED, Rule.MILESTONE_OVERDUE, Rule.REVIEW_OVERDUE), rules);
    }

    @Test
    public void measure_hasALine_onlyWithAllThatMakesOne() {
        Measure whole = measure(BigDecimal.ZERO, BigDecimal.TEN, TODAY.minusDays(300));
        assertEquals(Optional.of(new MeasureLine(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO, TODAY.minusDays(300), TARGET)),
                living().profiled(Facts.profile(false, whole)).build().measure());
        assertHealth("AT_RISK MEASURE_BEHIND[0, 6.0, 10, 2027-06-14]", living().profiled(Facts.profile(false, whole)));
        for (Measure part : List.of(measure(null, BigDecimal.TEN, TODAY.minusDays(300)), measure(BigDecimal.ZERO, null, TODAY.minusDays(300)),
                measure(BigDecimal.ZERO, BigDecimal.TEN, null))) {
            assertEquals(Optional.empty(), living().profiled(Facts.profile(false, part)).build().measure());
        }
        assertEquals(Optional.empty(), living().profiled(Facts.profile(true, whole)).build().measure());
        assertEquals(Optional.empty(), Facts.of(aGoal()).profiled(Facts.profile(false, whole)).build().measure());
    }

    @Test
    public void measure_beginsWithItsFirstValue_whenNobodySaidWhen() {
        assertEquals(TODAY, living().measuring("5").profiled(Facts.profile(false, measure(BigDecimal.ZERO, BigDecimal.TEN, null))).build()
                .measure().orElseThrow().start());
    }

    @Test
    public void lastActivity_isTheNewestOfAllThatWasDone_andNothingToCome() {
        assertEquals(Optional.of(TODAY.minusDays(5)), with(due(-20).reachedOn(TODAY.minusDays(5))).lastActive(TODAY.minusDays(9)).build().lastActivity());
        assertEquals(Optional.of(TODAY), living().rated(8).build().lastActivity());
        assertEquals(Optional.of(TODAY.minusDays(1)), Facts.of(aGoal().changedOn(TODAY.minusDays(1))).build().lastActivity());
        assertEquals(Optional.of(TODAY.minusDays(90)), with(slipped(2)).lastActive(null).build().lastActivity());
        assertEquals(Optional.of(TODAY.minusDays(1)), living().rated(8).lastActive(TODAY.minusDays(1)).on(TODAY.minusDays(1)).build().lastActivity());
    }

    private static Measure measure(BigDecimal baseline, BigDecimal target, LocalDate from) {
        return new Measure("Designs", "", Optional.ofNullable(baseline), Optional.ofNullable(target), Optional.ofNullable(from));
    }

    private static Facts living() {
        return with(far());
    }

    private static Facts with(MilestoneBuilder... milestones) {
        GoalBuilder goal = aGoal().until(TARGET);
        for (MilestoneBuilder milestone : milestones) {
            goal.with(milestone.build());
        }
        return Facts.of(goal);
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
                TODAY.minusDays(89L + number).atTime(12, 0).toInstant(ZoneOffset.UTC), TODAY.minusDays(89L + number), Optional.empty(), Optional.empty(), "");
    }

    private static void assertHealth(String expected, Facts facts) {
        assertEquals(expected, told(facts.health()));
    }

    private static String told(Health health) {
        String causes = health.causes().stream().map(cause -> " " + cause.rule() + cause.arguments()).collect(joining());
        return health.state() + causes + (health.reassess() ? " reassess" : "");
    }
}
