package org.milepost.store;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveNote;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PlanRows.GoalRow;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Place;
import org.milepost.plan.PlanRows.WrittenReflection;
import org.milepost.plan.Reflection;

public class ActiveObjectsPlanRowsTest extends StoreTest {

    private ActiveObjectsPlanRows rows;
    private ActiveObjectsChangeLog log;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsPlanRows(activeObjects, CLOCK);
        log = new ActiveObjectsChangeLog(activeObjects);
    }

    @Test
    public void startPlan_givesTheSamePlan_whenAskedAgain() {
        PlanRow first = rows.startPlan(Changes.ANNA);

        assertEquals(first, rows.startPlan(Changes.ANNA));
        assertEquals(Optional.of(first), rows.activePlan(Changes.ANNA));
        assertEquals(List.of(first), rows.plans(Set.of(first.id())));
    }

    @Test
    public void activePlans_leaveOutPeopleWithoutOne() {
        PlanRow ofAnna = rows.startPlan(Changes.ANNA);
        PlanRow ofBen = rows.startPlan(Changes.BEN);

        assertEquals(Map.of(Changes.ANNA, ofAnna, Changes.BEN, ofBen), rows.activePlans(Set.of(Changes.ANNA, Changes.BEN, Changes.CLEO)));
        assertEquals(Map.of(), rows.activePlans(Set.of()));
    }

    @Test
    public void startPlan_givesOnePlan_toCallersAtOnce() throws Exception {
        int callers = 6;
        CyclicBarrier together = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            Callable<PlanRow> start = () -> {
                together.await();
                return new ActiveObjectsPlanRows(activeObjects, CLOCK).startPlan(Changes.ANNA);
            };
            Set<PlanRow> plans = new java.util.HashSet<>();
            for (Future<PlanRow> plan : threads.invokeAll(java.util.Collections.nCopies(callers, start))) {
                plans.add(plan.get());
            }
            assertEquals(1, plans.size());
            assertEquals(1, activeObjects.find(PlanEntity.class).length);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    public void goal_hasItsRow_afterTheChangeThatAddsIt() {
        log.commit(Changes.ofGoal(11, 1).goalAdded(Changes.ANNA, 7));

        GoalRow row = new GoalRow(new IssueId(11), Changes.ANNA, 7, GoalKind.PROFESSIONAL);
        assertEquals(Map.of(new IssueId(11), row), rows.goals(Set.of(new IssueId(11), new IssueId(12))));
        assertEquals(List.of(row), rows.goalsOf(Set.of(Changes.ANNA, Changes.BEN)));
        assertEquals(List.of(), rows.goalsOf(Set.of(Changes.BEN)));
    }

    @Test
    public void goal_isAdopted_byTheFirstChangeOfAnyKind_andKeepsItsOwner() {
        log.commit(Changes.ofGoal(11, 1).adopting(Changes.ANNA, 7).completed());
        log.commit(Changes.ofGoal(11, 2).adopting(Changes.BEN, 8).completed());

        assertEquals(Changes.ANNA, rows.goals(Set.of(new IssueId(11))).get(new IssueId(11)).owner());
    }

    @Test
    public void moveNotes_comeOldestFirst_withAbsentDatesAbsent() {
        log.commit(Changes.ofGoal(11, 1).onMilestone(12).at(NOW.plusSeconds(9)).with(ChangeFacts.FROM, "2026-04-01")
                .with(ChangeFacts.TO, "2026-05-01").moved("LIFE", ""));
        log.commit(Changes.ofGoal(11, 2).at(NOW).with(ChangeFacts.TO, "2026-06-01").moved("WAITING", "on the budget"));

        assertEquals(List.of(
                new MoveNote(new Place(new IssueId(11), new IssueId(11)), Optional.empty(), Optional.of(LocalDate.parse("2026-06-01")), NOW, MoveReason.WAITING, "on the budget"),
                new MoveNote(new Place(new IssueId(12), new IssueId(11)), Optional.of(LocalDate.parse("2026-04-01")), Optional.of(LocalDate.parse("2026-05-01")),
                        NOW.plusSeconds(9), MoveReason.LIFE, "")),
                rows.moveNotes(Set.of(new IssueId(11), new IssueId(12))));
    }

    @Test
    public void reflection_isTheNewestOne() {
        log.commit(Changes.ofGoal(11, 1).onMilestone(12).reflected("pairing", "", "start earlier"));
        log.commit(Changes.ofGoal(11, 2).onMilestone(12).reflected("pairing, daily", "estimates", ""));

        assertEquals(List.of(new WrittenReflection(new Place(new IssueId(12), new IssueId(11)), NOW, new Reflection("pairing, daily", "estimates", ""))),
                rows.reflections(Set.of(new IssueId(12))));
    }

    @Test
    public void reflections_comeByTheGoalTheyWereWrittenUnder_theLaterOneLast_whateverTheVersions() {
        log.commit(Changes.ofGoal(11, 50).onMilestone(12).reflected("under the first goal", "", ""));
        log.commit(Changes.ofGoal(21, 3).onMilestone(12).at(NOW.plusSeconds(1)).reflected("under the second", "", ""));

        assertEquals(List.of("under the first goal", "under the second"),
                rows.reflections(Set.of(new IssueId(12))).stream().map(written -> written.reflection().worked()).toList());
    }

    @Test
    public void reflection_isAbsent_whenNothingWasWritten_andEmpty_whenItWasTakenBack() {
        log.commit(Changes.ofGoal(11, 1).onMilestone(12).completed());
        log.commit(Changes.ofGoal(11, 2).onMilestone(13).reflected("once", "", ""));
        log.commit(Changes.ofGoal(11, 3).onMilestone(13).reflected("", "", ""));

        assertEquals(List.of(new Place(new IssueId(13), new IssueId(11))),
                rows.reflections(Set.of(new IssueId(12), new IssueId(13))).stream().map(WrittenReflection::place).toList());
        assertTrue(rows.reflections(Set.of(new IssueId(13))).get(0).reflection().isEmpty());
    }

    @Test
    public void reads_takeMoreIdsThanADatabaseTakesParameters() {
        log.commit(Changes.ofGoal(1, 1).goalAdded(Changes.ANNA, 7));
        log.commit(Changes.ofGoal(1_200, 1).goalAdded(Changes.ANNA, 7));
        Set<IssueId> many = java.util.stream.LongStream.rangeClosed(1, 1_201).mapToObj(IssueId::new).collect(toSet());

        activeObjects.counter().reset();
        assertEquals(Set.of(new IssueId(1), new IssueId(1_200)), rows.goals(many).keySet());
        assertEquals("one for unfinished changes, one for each 500 ids", 4, activeObjects.counter().statements());
    }
}
