package org.milepost.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;
import static org.milepost.fake.GoalBuilder.aGoal;
import static org.milepost.fake.MilestoneBuilder.aMilestone;
import static org.milepost.fake.MilestoneBuilder.aMove;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.GoalBuilder;
import org.milepost.fake.MilestoneBuilder;
import org.milepost.plan.Goal;
import org.milepost.plan.MoveReason;
import org.milepost.timeline.Timeline.Anchor;
import org.milepost.timeline.Timeline.Label;
import org.milepost.timeline.Timeline.Mark;
import org.milepost.timeline.Timeline.State;
import org.milepost.timeline.Timeline.TickUnit;

public class TimelineLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    public void of_keepsEveryRule_forAnyGoal() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int milestones = List.of(0, 1, 2, 5, 30, 200).get(seed % 6);
            int days = List.of(1, 60, 400, 1500, 5500, 40_000).get(random.nextInt(6));
            Goal goal = anyGoal(random, milestones, days);
            check("seed " + seed, goal, TimelineLayout.of(goal, TODAY.plusDays(random.nextInt(2 * days) - days)));
        }
    }

    @Test
    @Requirement("S23")
    public void of_drawsTodayAndTarget_withoutMilestones() {
        Timeline timeline = TimelineLayout.of(aGoal().until(TODAY.plusDays(200)).build(), TODAY);
        assertTrue(timeline.marks().isEmpty());
        assertEquals(0, timeline.lanes());
        assertTrue(timeline.today() > 0 && timeline.today() < timeline.target().orElseThrow().x());
        assertEquals(TickUnit.MONTH, timeline.unit());
    }

    @Test
    public void of_drawsTodayAlone_whenNothingIsDated() {
        Timeline timeline = TimelineLayout.of(aGoal().with(aMilestone().withId(12).build(), aMilestone().withId(11).build()).build(), TODAY);
        assertEquals(List.of(11L, 12L), timeline.undated().stream().map(milestone -> milestone.id().value()).toList());
        assertTrue(timeline.marks().isEmpty());
        assertFalse(timeline.target().isPresent());
        assertTrue("today is near the middle: " + timeline.today(), Math.abs(timeline.today() - 500) < 20);
        assertFalse("no ticks", timeline.ticks().isEmpty());
    }

    @Test
    @Requirement("S27")
    public void of_tellsStatesApart() {
        Timeline timeline = TimelineLayout.of(aGoal().with(
                aMilestone().withId(1).due(TODAY.minusDays(40)).reachedOn(TODAY.minusDays(41)).build(),
                aMilestone().withId(2).due(TODAY).build(),
                aMilestone().withId(3).due(TODAY.plusDays(90)).build()).build(), TODAY);
        assertEquals(List.of(State.REACHED, State.NEXT, State.PLANNED), timeline.marks().stream().map(Mark::state).toList());
        assertEquals(List.of(false, true, false), timeline.marks().stream().map(Mark::next).toList());
    }

    @Test
    public void of_marksTheNextMilestone_evenIfItIsOverdue() {
        Timeline timeline = TimelineLayout.of(aGoal().with(
                aMilestone().withId(1).due(TODAY.minusDays(1)).build(),
                aMilestone().withId(2).due(TODAY.plusDays(90)).build()).build(), TODAY);
        assertEquals(List.of(State.OVERDUE, State.PLANNED), timeline.marks().stream().map(Mark::state).toList());
        assertTrue(timeline.marks().get(0).next());
    }

    @Test
    public void of_drawsAReachedMilestoneWithoutDate_onTheDayItWasReached() {
        Timeline timeline = TimelineLayout.of(aGoal().with(aMilestone().reachedOn(TODAY.minusDays(3)).build()).build(), TODAY);
        assertEquals(TODAY.minusDays(3), timeline.marks().get(0).day());
        assertTrue(timeline.marks().get(0).x() < timeline.today());
    }

    @Test
    @Requirement({"S28", "S57"})
    public void of_keepsTheBaselineAndEveryMoveDrawn() {
        LocalDate first = TODAY.plusDays(10);
        Timeline timeline = TimelineLayout.of(aGoal().until(TODAY.plusDays(300)).with(aMilestone()
                .moved(aMove(first, TODAY.plusDays(60), MoveReason.WAITING, ""))
                .moved(aMove(TODAY.plusDays(60), TODAY.plusDays(40), MoveReason.LIFE, "")).build()).build(), TODAY);
        Mark mark = timeline.marks().get(0);
        assertTrue(mark.baselineX().orElseThrow() < mark.x());
        assertEquals(2, mark.moves().size());
        assertEquals((int) mark.baselineX().get(), mark.moves().get(0).fromX());
        assertEquals(mark.moves().get(0).toX(), mark.moves().get(1).fromX());
        assertEquals(mark.x(), mark.moves().get(1).toX());
        assertTrue("the second move goes left", mark.moves().get(1).toX() < mark.moves().get(1).fromX());
    }

    @Test
    public void of_drawsNoBaseline_whereTheMilestoneStandsOnIt() {
        Timeline timeline = TimelineLayout.of(aGoal().with(aMilestone().due(TODAY.plusDays(5)).build()).build(), TODAY);
        assertEquals(Optional.empty(), timeline.marks().get(0).baselineX());
    }

    @Test
    public void of_breaksTheScale_whenDatesAreFifteenYearsApart() {
        Timeline timeline = TimelineLayout.of(aGoal().with(
                aMilestone().withId(1).due(TODAY.plusDays(30)).build(),
                aMilestone().withId(2).due(TODAY.plusDays(90)).build(),
                aMilestone().withId(3).due(TODAY.plusYears(15)).build()).build(), TODAY);
        assertEquals(1, timeline.gaps().size());
        assertTrue("the near ones are told apart", timeline.marks().get(1).x() - timeline.marks().get(0).x() > 100);
        assertTrue(timeline.gaps().get(0).fromX() > timeline.marks().get(1).x());
        assertTrue(timeline.gaps().get(0).toX() < timeline.marks().get(2).x());
        assertTrue("no tick in the gap", timeline.ticks().stream()
                .noneMatch(tick -> tick.x() > timeline.gaps().get(0).fromX() && tick.x() < timeline.gaps().get(0).toX()));
    }

    @Test
    public void of_choosesTicksBySpan() {
        assertEquals(TickUnit.MONTH, unitFor(200));
        assertEquals(TickUnit.QUARTER, unitFor(500));
        Timeline years = TimelineLayout.of(aGoal().with(IntStream.range(0, 10).mapToObj(year ->
                aMilestone().withId(year + 1).due(TODAY.plusYears(year)).build()).toArray(org.milepost.plan.Milestone[]::new)).build(), TODAY);
        assertEquals(TickUnit.YEAR, years.unit());
        assertTrue(years.ticks().stream().allMatch(tick -> tick.day().getDayOfYear() == 1));
    }

    @Test
    public void of_putsMilestonesOfOneDay_intoLanesOfTheirOwn() {
        GoalBuilder goal = aGoal();
        IntStream.rangeClosed(1, 30).forEach(id -> goal.with(aMilestone().withId(id).due(TODAY.plusDays(7)).build()));
        Timeline timeline = TimelineLayout.of(goal.build(), TODAY);
        assertEquals(30, timeline.lanes());
    }

    @Test
    public void of_cutsLongTitles_atWholeCharacters() {
        String smiles = "\uD83D\uDE00".repeat(100);
        Timeline timeline = TimelineLayout.of(aGoal().with(aMilestone().titled(smiles).due(TODAY.plusDays(5)).build()).build(), TODAY);
        Label label = timeline.marks().get(0).label();
        assertTrue(label.characters() > 0 && label.characters() < smiles.length());
        assertEquals("cuts between characters", 0, label.characters() % 2);
        assertTrue(label.width() <= LabelLayout.MOST_WIDTH);
    }

    @Test
    public void of_anchorsLabelsInwards_atTheEnds() {
        Timeline timeline = TimelineLayout.of(aGoal().with(
                aMilestone().withId(1).titled("x".repeat(255)).due(TODAY).build(),
                aMilestone().withId(2).titled("x".repeat(255)).due(TODAY.plusDays(300)).build()).build(), TODAY);
        assertEquals(List.of(Anchor.START, Anchor.END), timeline.marks().stream().map(mark -> mark.label().anchor()).toList());
    }

    private static TickUnit unitFor(int days) {
        return TimelineLayout.of(aGoal().until(TODAY.plusDays(days)).build(), TODAY).unit();
    }

    private static Goal anyGoal(Random random, int milestones, int days) {
        GoalBuilder goal = aGoal();
        if (random.nextBoolean()) {
            goal.until(TODAY.plusDays(random.nextInt(days)));
        }
        for (int id = 1; id <= milestones; id++) {
            MilestoneBuilder milestone = aMilestone().withId(id).titled("t".repeat(1 + random.nextInt(255)));
            LocalDate day = TODAY.plusDays(random.nextInt(2 * days) - days);
            switch (random.nextInt(4)) {
                case 0 -> milestone.due(day);
                case 1 -> milestone.due(day).reachedOn(day.plusDays(2));
                case 2 -> milestone.moved(aMove(day, day.plusDays(random.nextInt(days)), MoveReason.WAITING, ""));
                default -> { }
            }
            goal.with(milestone.build());
        }
        return goal.build();
    }

    private static void check(String about, Goal goal, Timeline timeline) {
        Stream<Integer> positions = Stream.of(Stream.of(timeline.today()), timeline.ticks().stream().map(Timeline.Tick::x),
                timeline.gaps().stream().flatMap(gap -> Stream.of(gap.fromX(), gap.toX())),
                timeline.target().stream().map(Timeline.Target::x),
                timeline.marks().stream().flatMap(mark -> Stream.of(mark.x(), mark.baselineX().orElse(0), mark.label().left(),
                        mark.label().right())),
                timeline.marks().stream().flatMap(mark -> mark.moves().stream()).flatMap(move -> Stream.of(move.fromX(), move.toX())))
                .flatMap(some -> some);
        positions.forEach(x -> assertTrue(about + ": outside: " + x, x >= 0 && x <= Timeline.WIDTH));
        assertEquals(about, goal.milestones().size(), timeline.marks().size() + timeline.undated().size());
        for (int i = 1; i < timeline.marks().size(); i++) {
            Mark before = timeline.marks().get(i - 1);
            Mark after = timeline.marks().get(i);
            assertFalse(about + ": order", after.day().isBefore(before.day()) || after.x() < before.x());
        }
        for (int i = 1; i < timeline.ticks().size(); i++) {
            assertTrue(about + ": ticks", timeline.ticks().get(i).x() - timeline.ticks().get(i - 1).x() >= Axis.TICK_SPACE);
        }
        assertNoOverlap(about, timeline.marks().stream().map(Mark::label).toList(), timeline.lanes());
    }

    private static void assertNoOverlap(String about, List<Label> labels, int lanes) {
        for (Label one : labels) {
            assertTrue(about + ": lane", one.lane() >= 0 && one.lane() < lanes);
            for (Label other : labels) {
                boolean overlap = one != other && one.lane() == other.lane() && one.left() < other.right() && other.left() < one.right();
                if (overlap) {
                    fail(about + ": labels overlap " + one + " " + other);
                }
            }
        }
    }
}
