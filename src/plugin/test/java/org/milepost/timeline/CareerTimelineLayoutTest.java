package org.milepost.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.milepost.fake.GoalBuilder.aGoal;
import static org.milepost.fake.MilestoneBuilder.aMilestone;
import static org.milepost.fake.MilestoneBuilder.aMove;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.GoalBuilder;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Outcome;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.StepOrder;
import org.milepost.plan.Lessons;
import org.milepost.plan.OutcomeKind;
import org.milepost.timeline.CareerTimeline.Bar;
import org.milepost.timeline.CareerTimeline.Course;
import org.milepost.timeline.CareerTimeline.Entry;
import org.milepost.timeline.CareerTimeline.Mark;
import org.milepost.timeline.CareerTimeline.Range;
import org.milepost.timeline.CareerTimeline.Row;
import org.milepost.timeline.Timeline.State;

public class CareerTimelineLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    public void of_drawsTodayAlone_withoutGoals() {
        for (Range range : Range.values()) {
            CareerTimeline timeline = CareerTimelineLayout.of(List.of(), TODAY, range);

            assertEquals(List.of(), timeline.rows());
            assertTrue(range.name(), timeline.today() > 0 && timeline.today() < Timeline.WIDTH);
            assertFalse(range.name(), timeline.ticks().isEmpty());
        }
    }

    @Test
    @Requirement("S23")
    public void of_drawsAGoal_fromItsFirstMilestone_toItsTarget() {
        Row row = rowOf(aGoal().until(TODAY.plusDays(90)).with(
                aMilestone().withId(11).due(TODAY.minusDays(30)).reachedOn(TODAY.minusDays(31)).build(),
                aMilestone().withId(12).due(TODAY.plusDays(40)).build(),
                aMilestone().withId(13).due(TODAY.plusDays(80)).build()).build(), Range.YEAR);

        assertEquals(List.of(State.REACHED, State.NEXT, State.PLANNED), row.marks().stream().map(Mark::state).toList());
        assertEquals(row.marks().get(0).x(), row.bar().orElseThrow().fromX());
        assertEquals(row.target().orElseThrow().x(), row.bar().orElseThrow().toX());
        assertEquals(Course.UNDER_WAY, row.course());
    }

    @Test
    public void of_letsAGoalBeginToday_whoseMilestonesAreAllToCome() {
        CareerTimeline timeline = CareerTimelineLayout.of(List.of(entry(aGoal().until(TODAY.plusDays(90)).build())), TODAY, Range.YEAR);

        assertEquals(timeline.today(), timeline.rows().get(0).bar().orElseThrow().fromX());
    }

    @Test
    public void of_showsTheWholeQuarter_andSomeWeeksAroundToday() {
        assertEquals("2026-04-01 2026-07-16", daysOf(Range.QUARTER, TODAY));
        assertEquals("2026-10-01 2027-01-10", daysOf(Range.QUARTER, LocalDate.of(2026, 11, 26)));
        assertEquals("across the turn of the year", "2026-11-18 2027-03-31", daysOf(Range.QUARTER, LocalDate.of(2027, 1, 2)));
        assertEquals("2027-10-01 2028-02-14", daysOf(Range.QUARTER, LocalDate.of(2027, 12, 31)));
    }

    @Test
    public void of_showsTwelveWholeMonths_alsoAroundALeapDay() {
        assertEquals("2026-03-01 2027-02-28", daysOf(Range.YEAR, TODAY));
        assertEquals("2027-11-01 2028-10-31", daysOf(Range.YEAR, LocalDate.of(2028, 2, 29)));
        assertEquals("2027-03-01 2028-02-29", daysOf(Range.YEAR, LocalDate.of(2027, 6, 30)));
        assertEquals("2026-10-01 2027-09-30", daysOf(Range.YEAR, LocalDate.of(2027, 1, 1)));
    }

    @Test
    public void of_givesALeapDay_aPlaceBetweenItsNeighbours() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        Row row = CareerTimelineLayout.of(List.of(entry(aGoal().until(leap.plusDays(1)).with(
                aMilestone().withId(11).due(leap.minusDays(1)).build(), aMilestone().withId(12).due(leap).build()).build())),
                leap, Range.QUARTER).rows().get(0);

        assertTrue(row.marks().get(0).x() < row.marks().get(1).x() && row.marks().get(1).x() < row.target().orElseThrow().x());
    }

    @Test
    public void of_marksEachMonth_acrossTheTurnOfTheYear() {
        List<LocalDate> days = CareerTimelineLayout.of(List.of(), LocalDate.of(2026, 12, 31), Range.YEAR).ticks().stream().map(Timeline.Tick::day).toList();

        assertEquals(12, days.size());
        assertTrue(days.toString(), days.contains(LocalDate.of(2027, 1, 1)));
    }

    @Test
    @Requirement("S54")
    public void of_countsMilestonesOutsideOfTheRange_insteadOfLosingThem() {
        Row row = rowOf(aGoal().until(TODAY.plusYears(3)).with(
                aMilestone().withId(11).due(TODAY.minusYears(2)).reachedOn(TODAY.minusYears(2)).build(),
                aMilestone().withId(12).due(TODAY.minusYears(1)).reachedOn(TODAY.minusYears(1)).build(),
                aMilestone().withId(13).due(TODAY.plusDays(3)).build(),
                aMilestone().withId(14).due(TODAY.plusYears(1)).build()).build(), Range.QUARTER);

        assertEquals("2 1 1", row.earlier() + " " + row.marks().size() + " " + row.later());
        Bar bar = row.bar().orElseThrow();
        assertTrue("the bar goes on beyond both ends", bar.cutBefore() && bar.cutAfter());
        assertEquals(Optional.empty(), row.target());
    }

    @Test
    public void of_countsGoalsThatEndedBeforeTheRange_andShowsThemInAll() {
        Entry past = entry(aGoal().withId(1).until(TODAY.minusYears(2)).achieved().build());
        Entry open = entry(aGoal().withId(2).until(TODAY.plusDays(9)).build());

        assertEquals("1 earlier, rows 2", earlierAndRows(List.of(past, open), Range.YEAR));
        assertEquals("0 earlier, rows 1 2", earlierAndRows(List.of(past, open), Range.ALL));
    }

    @Test
    public void of_keepsAnOpenGoalInSight_howeverLongItsTargetHasPassed() {
        Row row = rowOf(aGoal().until(TODAY.minusYears(5)).build(), Range.QUARTER);

        assertEquals(Course.OVERDUE, row.course());
        assertTrue(row.bar().orElseThrow().cutBefore());
        assertEquals(Optional.empty(), row.elbowX());
    }

    @Test
    @Requirement("S57")
    public void of_keepsWhereATargetWasFirst() {
        Row row = rowOf(aGoal().until(TODAY.plusDays(30)).moved(aMove(TODAY.plusDays(30), TODAY.plusDays(120), MoveReason.WAITING, "")).build(), Range.YEAR);

        assertTrue(row.target().orElseThrow().baselineX().orElseThrow() < row.target().get().x());
    }

    @Test
    public void of_saysOfAGoalWithoutAnyDay_thatItHasNone_andPutsItLast() {
        CareerTimeline timeline = CareerTimelineLayout.of(List.of(entry(aGoal().withId(1).with(aMilestone().build()).build()),
                entry(aGoal().withId(2).until(TODAY.plusDays(9)).build())), TODAY, Range.YEAR);

        assertEquals("2 1", order(timeline));
        assertEquals(Course.UNDATED, timeline.rows().get(1).course());
        assertEquals(Optional.empty(), timeline.rows().get(1).bar());
    }

    @Test
    public void of_letsAGoalWithoutTarget_endWithItsLastMilestone() {
        Row row = rowOf(aGoal().with(aMilestone().withId(11).due(TODAY.plusDays(50)).build()).build(), Range.YEAR);

        assertEquals(Course.UNDATED, row.course());
        assertEquals(row.marks().get(0).x(), row.bar().orElseThrow().toX());
        assertEquals(Optional.empty(), row.target());
    }

    @Test
    @Requirement("S17")
    public void of_putsWhatLeadsToAGoal_belowIt_andDrawsALineUpwards() {
        CareerTimeline timeline = CareerTimelineLayout.of(List.of(
                leading(1, 3, 60), leading(2, 0, 20), leading(3, 0, 250), leading(4, 3, 30), leading(5, 4, 10)), TODAY, Range.YEAR);

        assertEquals("2 3 4 5 1", order(timeline));
        assertEquals(List.of(0, 0, 1, 2, 1), timeline.rows().stream().map(Row::depth).toList());
        assertEquals(Arrays.asList(null, null, 1, 2, 1), timeline.rows().stream().map(row -> row.parent().orElse(null)).toList());
        for (Row row : timeline.rows()) {
            assertEquals(row.parent().map(any -> row.bar().orElseThrow().toX()), row.elbowX());
        }
    }

    @Test
    public void of_drawsNoLine_fromAGoalThatEndsOutsideOfTheRange() {
        CareerTimeline timeline = CareerTimelineLayout.of(List.of(leading(1, 0, 2000), leading(2, 1, 1500)), TODAY, Range.YEAR);

        assertEquals(Optional.of(0), timeline.rows().get(1).parent());
        assertEquals(Optional.empty(), timeline.rows().get(1).elbowX());
    }

    @Test
    public void of_keepsAnUndatedGoalInItsPlace_ifADatedOneLeadsToIt() {
        Entry undated = entry(aGoal().withId(1).build());
        CareerTimeline timeline = CareerTimelineLayout.of(List.of(undated, leading(2, 0, 20), leading(3, 1, 30)), TODAY, Range.YEAR);

        assertEquals("1 3 2", order(timeline));
        assertTrue(timeline.rows().get(1).elbowX().isPresent());
    }

    @Test
    public void of_breaksCircles_andKeepsWhatHangsOnThem() {
        CareerTimeline circle = CareerTimelineLayout.of(List.of(leading(1, 2, 10), leading(2, 3, 20), leading(3, 1, 30), leading(4, 3, 25),
                leading(5, 5, 40)), TODAY, Range.YEAR);

        assertEquals("1 2 3 4 5", order(circle));
        assertEquals(List.of(0, 0, 0, 1, 0), circle.rows().stream().map(Row::depth).toList());
    }

    @Test
    public void of_takesAParentThatIsNotThere_forNone() {
        CareerTimeline timeline = CareerTimelineLayout.of(List.of(leading(1, 77, 10)), TODAY, Range.YEAR);

        assertEquals(Optional.empty(), timeline.rows().get(0).parent());
    }

    @Test
    public void of_saysHowAGoalEnded_andAsksForNothingAnyMore() {
        assertEquals(Course.ENDED, rowOf(late(OutcomeKind.DROPPED, null).build(), Range.ALL).course());
        assertEquals("whatever Jira says", Course.ENDED, rowOf(late(OutcomeKind.CHANGED, null).achieved().build(), Range.ALL).course());
        assertEquals(Course.ACHIEVED, rowOf(late(OutcomeKind.ACHIEVED, null).build(), Range.ALL).course());
        assertEquals(Course.PAUSED, rowOf(late(OutcomeKind.PAUSED, TODAY.plusDays(1)).build(), Range.ALL).course());
        assertEquals("the pause is over", Course.OVERDUE, rowOf(late(OutcomeKind.PAUSED, TODAY).build(), Range.ALL).course());

        Mark mark = rowOf(late(OutcomeKind.DROPPED, null).build(), Range.ALL).marks().get(0);
        assertEquals(State.PLANNED, mark.state());
        assertFalse(mark.next());
    }

    /** A goal whose dates have passed. */
    private static GoalBuilder late(OutcomeKind kind, LocalDate until) {
        Outcome outcome = new Outcome(1, kind, "Because", Optional.ofNullable(until), Optional.empty(), Instant.EPOCH);
        return aGoal().until(TODAY.minusDays(9)).with(aMilestone().due(TODAY.minusDays(20)).build()).with(new GoalDetail(GoalProfile.NONE, List.of(),
                List.of(), List.of(), StepOrder.NONE, List.of(), List.of(), Optional.of(outcome), Map.of(), Lessons.NONE, List.of()));
    }

    @Test
    public void of_namesTheNextMilestone_whereItHasRoom_towardsTheMiddle() {
        Row near = rowOf(aGoal().until(TODAY.plusDays(200)).with(aMilestone().due(TODAY.plusDays(5)).build()).build(), Range.YEAR);
        Row far = rowOf(aGoal().until(TODAY.plusDays(270)).with(aMilestone().due(TODAY.plusDays(265)).build()).build(), Range.YEAR);

        assertEquals(near.marks().get(0).x(), near.label().orElseThrow().left());
        assertTrue(far.label().orElseThrow().left() < far.marks().get(0).x());
    }

    @Test
    public void of_givesNoRoomForATitle_whereLinesPass() {
        List<Entry> goals = new ArrayList<>(List.of(entry(aGoal().withId(1).until(TODAY.plusDays(260))
                .with(aMilestone().due(TODAY.plusDays(100)).build()).build())));
        goals.addAll(List.of(leading(2, 1, 60), leading(3, 1, 90), leading(4, 1, 130)));

        Row row = CareerTimelineLayout.of(goals, TODAY, Range.YEAR).rows().get(0);
        assertEquals("130 days after today the line of a goal passes, 30 days before it another", Optional.empty(), row.label());
    }

    @Test
    public void of_keepsEveryRule_forAnyGoals() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Entry> goals = anyGoals(random, List.of(1, 2, 5, 50).get(seed % 4));
            for (Range range : Range.values()) {
                check("seed " + seed + " " + range, goals, CareerTimelineLayout.of(goals, TODAY, range));
            }
        }
    }

    private static void check(String about, List<Entry> goals, CareerTimeline timeline) {
        assertEquals(about + ": each goal once", goals.size(), timeline.rows().size() + timeline.earlier() + timeline.later());
        for (int place = 0; place < timeline.rows().size(); place++) {
            Row row = timeline.rows().get(place);
            long dated = row.entry().goal().milestones().stream().filter(milestone -> TimelineLayout.day(milestone).isPresent()).count();
            assertEquals(about + ": each dated milestone once", dated, row.earlier() + row.marks().size() + row.later());
            row.marks().forEach(mark -> assertTrue(about, mark.x() >= 0 && mark.x() <= Timeline.WIDTH));
            row.bar().ifPresent(bar -> assertTrue(about, 0 <= bar.fromX() && bar.fromX() <= bar.toX() && bar.toX() <= Timeline.WIDTH));
            row.label().ifPresent(label -> assertTrue(about, label.left() >= 0 && label.left() + label.width() <= Timeline.WIDTH
                    && label.width() >= NextLabels.LEAST_WIDTH));
            int above = row.parent().orElse(-1);
            assertTrue(about + ": below the goal it leads to", above < place);
            assertEquals(about, row.depth(), above < 0 ? 0 : timeline.rows().get(above).depth() + 1);
        }
    }

    private static List<Entry> anyGoals(Random random, int count) {
        List<Entry> goals = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            GoalBuilder goal = aGoal().withId(id);
            if (random.nextInt(4) > 0) {
                goal.until(TODAY.plusDays(random.nextInt(3000) - 1000));
            }
            if (random.nextInt(5) == 0) {
                goal.achieved();
            }
            for (int i = 0; i < 8; i++) {
                LocalDate day = TODAY.plusDays(random.nextInt(3000) - 1000);
                goal.with(switch (random.nextInt(3)) {
                    case 0 -> aMilestone().withId(100 * id + i).due(day).build();
                    case 1 -> aMilestone().withId(100 * id + i).due(day).reachedOn(day).build();
                    default -> aMilestone().withId(100 * id + i).build();
                });
            }
            goals.add(new Entry(goal.build(), Optional.of(new IssueId(1 + random.nextInt(2 * count))), false));
        }
        return goals;
    }

    /** @param parent 0 for none */
    private static Entry leading(long id, long parent, int days) {
        return new Entry(aGoal().withId(id).until(TODAY.plusDays(days)).build(), parent == 0 ? Optional.empty() : Optional.of(new IssueId(parent)), false);
    }

    @Test
    @Requirement({"S23", "S31"})
    public void stepsWithADay_areMarked_ofGoalsThatAreWorkedOn_asFarAsTheyLieInTheRange() {
        GoalDetail steps = GoalDetail.of(List.of(step(31, "due", TODAY.plusDays(10)), step(32, "due", TODAY.plusDays(11)), step(33, "doneOn", TODAY.minusDays(20)),
                step(34, "due", TODAY.plusYears(3))));
        Row row = rowOf(aGoal().until(TODAY.plusDays(90)).with(steps).build(), Range.YEAR);
        assertEquals("two days beside each other share a mark", List.of(1, 2), row.steps().stream().map(mark -> mark.steps().size()).toList());
        assertTrue(row.steps().get(0).x() < row.steps().get(1).x());

        assertEquals("what lies further off has room where all is shown", 3, rowOf(aGoal().until(TODAY.plusDays(90)).with(steps).build(), Range.ALL).steps().size());
        assertEquals(List.of(), rowOf(aGoal().until(TODAY.plusDays(90)).with(steps).achieved().build(), Range.YEAR).steps());
    }

    private static Part step(long number, String field, LocalDate day) {
        return new Part(AggregateId.goal(new IssueId(1)), PartKind.ACTION_STEP, number, 5, Instant.EPOCH, Map.of("text", "Step " + number, field, day.toString()));
    }

    private static Entry entry(Goal goal) {
        return new Entry(goal, Optional.empty(), false);
    }

    private static Row rowOf(Goal goal, Range range) {
        return CareerTimelineLayout.of(List.of(entry(goal)), TODAY, range).rows().get(0);
    }

    private static String daysOf(Range range, LocalDate today) {
        CareerTimeline timeline = CareerTimelineLayout.of(List.of(), today, range);
        return timeline.first() + " " + timeline.last();
    }

    private static String order(CareerTimeline timeline) {
        return String.join(" ", timeline.rows().stream().map(row -> row.entry().goal().id().toString()).toList());
    }

    private static String earlierAndRows(List<Entry> goals, Range range) {
        CareerTimeline timeline = CareerTimelineLayout.of(goals, TODAY, range);
        return timeline.earlier() + " earlier, rows " + order(timeline);
    }
}
