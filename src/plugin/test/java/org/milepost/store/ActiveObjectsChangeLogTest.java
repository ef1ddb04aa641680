package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.ActiveObjectsException;
import org.junit.Before;
import org.junit.Test;
import org.milepost.evidence.Evidence;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

public class ActiveObjectsChangeLogTest extends StoreTest {

    private static final AggregateId GOAL = AggregateId.goal(new IssueId(11));

    private ActiveObjectsChangeLog log;

    @Before
    public void makeLog() {
        log = new ActiveObjectsChangeLog(activeObjects);
    }

    @Test
    public void version_isZero_whereNothingEverChanged() {
        assertEquals(Map.of(GOAL, 0L, AggregateId.plan(11), 0L), log.versions(Set.of(GOAL, AggregateId.plan(11))));
    }

    @Test
    public void version_isThatOfTheLastChange_ofEachAggregateByItself() {
        log.commit(Changes.ofGoal(11, 1).completed());
        log.commit(Changes.ofGoal(11, 2).completed());
        log.commit(Changes.ofGoal(11, 3).completed());
        log.commit(Changes.ofPlan(11, 1).shared("USER", Changes.BEN.value()));

        assertEquals(Map.of(GOAL, 3L, AggregateId.plan(11), 1L), log.versions(Set.of(GOAL, AggregateId.plan(11))));
    }

    @Test
    public void commit_isAConflict_whenTheVersionIsTaken_andWritesNothing() {
        log.commit(Changes.ofGoal(11, 1).evidence(90, "first", ""));

        Refusal refusal = assertThrows(Refusal.class, () -> log.commit(Changes.ofGoal(11, 1).evidence(91, "second", "lost")));

        assertEquals(ErrorCode.CONFLICT, refusal.code());
        assertEquals(List.of("first"), claims(11));
        assertEquals("the loser's texts are gone", 2, activeObjects.count(ChangeTextEntity.class, "ID > ?", 0));
        assertEquals(1, activeObjects.count(ChangeEntity.class, "ID > ?", 0));
    }

    @Test
    public void commit_failsAsItIs_whenTheDatabaseRefusesForAnotherReason() {
        Change tooLong = Changes.ofGoal(11, 1).shared("USER", "k".repeat(400));

        assertThrows(ActiveObjectsException.class, () -> log.commit(tooLong));
    }

    @Test
    public void commit_isRefusedBeforeItHappens_whenItCouldNotBeFinished() {
        Change withoutReason = new Change(GOAL, 1, Changes.ANNA, NOW, org.milepost.plan.ChangeKind.DATE_MOVED,
                org.milepost.plan.ItemReference.goal(new IssueId(11)), Map.of(ChangeFacts.FROM, "2026-04-01", ChangeFacts.TO, "2026-05-01"), Map.of());

        assertThrows(IllegalArgumentException.class, () -> log.commit(withoutReason));

        assertEquals(Map.of(GOAL, 0L), log.versions(Set.of(GOAL)));
    }

    @Test
    public void commit_writesNoNote_forAFirstDate() {
        log.commit(new Change(GOAL, 1, Changes.ANNA, NOW, org.milepost.plan.ChangeKind.DATE_MOVED,
                org.milepost.plan.ItemReference.goal(new IssueId(11)), Map.of(ChangeFacts.TO, "2026-05-01"), Map.of()));

        assertEquals(Map.of(GOAL, 1L), log.versions(Set.of(GOAL)));
        assertEquals(0, activeObjects.count(MoveNoteEntity.class, "ID > ?", 0));
    }

    @Test
    public void commit_takesItsStepsInOrder() {
        List<String> steps = new ArrayList<>();
        log.commit(Changes.ofGoal(11, 1).completed());

        new ActiveObjectsChangeLog(Steps.watched(activeObjects, new Recorder(steps))).commit(Changes.ofGoal(11, 2).evidence(90, "a claim", ""));

        assertEquals(List.of("create ChangeTextEntity", "create ChangeEntity", "find ChangeEntity", "find ChangeTextEntity",
                "find EvidenceEntity", "create EvidenceEntity", "save ChangeEntity", "save ChangeEntity"), steps);
    }

    @Test
    public void versions_areOneStatement_forOneGoalAsForTwoHundred_andAfterManyChanges() {
        Set<AggregateId> goals = new HashSet<>();
        for (long goal = 1; goal <= 200; goal++) {
            goals.add(AggregateId.goal(new IssueId(goal)));
        }
        for (long version = 1; version <= 40; version++) {
            log.commit(Changes.ofGoal(11, version).completed());
        }

        activeObjects.counter().reset();
        assertEquals(40L, (long) log.versions(goals).get(GOAL));

        assertEquals(1, activeObjects.counter().statements());
        assertEquals("older changes are not read again and again", 1, activeObjects.count(ChangeEntity.class, "NEWEST = ?", true));
    }

    @Test
    public void damagedChange_keepsNobodyFromReading() {
        activeObjects.create(ChangeEntity.class, unreadable());

        assertEquals(Map.of(GOAL, 1L), log.versions(Set.of(GOAL)));
        assertEquals(List.of(), claims(11));
        assertEquals("left for a version that can read it", 1, activeObjects.count(ChangeEntity.class, "FINISHED = ?", false));
    }

    @Test
    public void writersAtOnce_getOneWinner() throws Exception {
        int writers = 6;
        CyclicBarrier together = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                Change change = Changes.ofGoal(11, 1).evidence(90 + i, "writer " + i, "");
                tries.add(() -> {
                    together.await();
                    return won(change);
                });
            }
            int winners = 0;
            for (Future<Boolean> won : threads.invokeAll(tries)) {
                winners += won.get() ? 1 : 0;
            }
            assertEquals(1, winners);
            assertEquals(1, claims(11).size());
            assertEquals(2, activeObjects.count(ChangeTextEntity.class, "ID > ?", 0));
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean won(Change change) {
        try {
            new ActiveObjectsChangeLog(activeObjects).commit(change);
            return true;
        } catch (Refusal e) {
            assertEquals(ErrorCode.CONFLICT, e.code());
            return false;
        }
    }

    private List<String> claims(long goal) {
        return new ActiveObjectsEvidenceRows(activeObjects).ofItems(Set.of(new IssueId(goal))).stream().map(Evidence::claim).toList();
    }

    private static Map<String, Object> unreadable() {
        Map<String, Object> row = ChangeRow.row(Changes.ofGoal(11, 1).completed(), "00000000-0000-0000-0000-000000000000");
        row.put("CHANGE_KIND", "OF_A_LATER_VERSION");
        assertTrue(row.containsKey("CHANGE_TOKEN"));
        return row;
    }

    private record Recorder(List<String> steps) implements Steps.Watcher {
        @Override
        public void before(String step) {
            steps.add(step);
        }

        @Override
        public void after(String step) {
            // Only what is begun is of interest.
        }
    }
}
