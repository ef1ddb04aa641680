package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.evidence.Decision;
import org.milepost.evidence.Decision.Kind;
import org.milepost.evidence.InboxRows.NoteKind;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.RuleKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

public class ActiveObjectsInboxRowsTest extends StoreTest {

    private static final IssueId GOAL = new IssueId(10);
    private static final IssueId TICKET = new IssueId(500);

    private ActiveObjectsInboxRows rows;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsInboxRows(activeObjects);
    }

    @Test
    public void rule_isFoundByItsOwnerAlone_andGoneWithItsWords_onceRemoved() {
        rows.addRule(rule(Changes.ANNA, RuleKind.COMPONENT, "Billing"), NOW);
        rows.addRule(rule(Changes.ANNA, RuleKind.COMPONENT, "Billing"), NOW);
        rows.addRule(rule(Changes.ANNA, RuleKind.LABEL, "speed"), NOW);

        List<InboxRule> kept = rows.rules(Changes.ANNA);
        assertEquals("what says the same is one", List.of("Billing", "speed"), kept.stream().map(InboxRule::words).toList());
        assertEquals(List.of(), rows.rules(Changes.BEN));
        assertFalse("somebody else's", rows.removeRule(Changes.BEN, kept.get(0).id()));
        assertTrue(rows.removeRule(Changes.ANNA, kept.get(0).id()));
        assertFalse(rows.removeRule(Changes.ANNA, kept.get(0).id()));
        assertEquals(List.of("speed"), rows.rules(Changes.ANNA).stream().map(InboxRule::words).toList());
        for (InboxRuleEntity removed : activeObjects.find(InboxRuleEntity.class, Query.select().where("REMOVED = ?", true))) {
            assertNull(removed.getWords());
        }
    }

    @Test
    public void laterDecision_holds_andIsFoundByItsOwnerAlone() {
        assertTrue(rows.decide(decision(1, Kind.SNOOZED, Optional.of(LocalDate.parse("2026-04-01")), NOW)));
        assertTrue(rows.decide(decision(2, Kind.REOPENED, Optional.empty(), NOW.plusSeconds(1))));

        assertEquals(List.of(decision(2, Kind.REOPENED, Optional.empty(), NOW.plusSeconds(1))), rows.decisions(Changes.ANNA, Set.of(TICKET)));
        assertEquals(1, rows.decisions(Changes.ANNA, NOW).size());
        assertEquals(List.of(), rows.decisions(Changes.ANNA, NOW.plusSeconds(2)));
        assertEquals(List.of(), rows.decisions(Changes.BEN, Set.of(TICKET)));
        assertEquals(List.of(), rows.decisions(Changes.BEN, NOW));
    }

    @Test
    public void slowWriterOfAnOlderDecision_changesNothing() {
        rows.decide(decision(1, Kind.DISMISSED, Optional.empty(), NOW));
        rows.decide(decision(2, Kind.REOPENED, Optional.empty(), NOW));

        assertFalse(rows.decide(decision(1, Kind.DISMISSED, Optional.empty(), NOW)));
        activeObjects.find(InboxDecisionEntity.class, Query.select().where("VERSION_NUMBER = ?", 1L))[0].setSuperseded(false);
        assertEquals(Kind.REOPENED, rows.decisions(Changes.ANNA, Set.of(TICKET)).get(0).kind());
    }

    @Test
    @Requirement("S21")
    public void ofTwoWhoDecideAtOnce_onTwoNodes_onlyOneDoes() throws Exception {
        ActiveObjectsInboxRows other = new ActiveObjectsInboxRows(node());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int ticket = 1; ticket <= 50; ticket++) {
                IssueId contested = new IssueId(ticket);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> accepts = threads.submit(() -> {
                    start.await();
                    return rows.decide(new Decision(Changes.ANNA, contested, 1, Kind.ACCEPTED, Optional.empty(), NOW));
                });
                Future<Boolean> dismisses = threads.submit(() -> {
                    start.await();
                    return other.decide(new Decision(Changes.ANNA, contested, 1, Kind.DISMISSED, Optional.empty(), NOW));
                });
                assertTrue("ticket " + ticket, won(accepts) ^ won(dismisses));
                assertEquals(won(accepts) ? Kind.ACCEPTED : Kind.DISMISSED, rows.decisions(Changes.ANNA, Set.of(contested)).get(0).kind());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean won(Future<Boolean> decided) throws ExecutionException, InterruptedException {
        return decided.get();
    }

    @Test
    public void look_isKeptOnceADay_andTheLastOneBeforeTodayIsFound() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        rows.note(Changes.ANNA, NoteKind.LOOKED, Optional.of(LocalDate.parse("2026-03-09")), yesterday);
        rows.note(Changes.ANNA, NoteKind.LOOKED, Optional.of(LocalDate.parse("2026-03-09")), yesterday.plusSeconds(60));
        rows.note(Changes.ANNA, NoteKind.LOOKED, Optional.of(LocalDate.parse("2026-03-10")), NOW);

        assertEquals(Optional.of(yesterday), rows.lastNote(Changes.ANNA, NoteKind.LOOKED, NOW));
        assertEquals(Optional.of(NOW), rows.lastNote(Changes.ANNA, NoteKind.LOOKED, NOW.plusMillis(1)));
        assertEquals(Optional.empty(), rows.lastNote(Changes.ANNA, NoteKind.START_ANSWERED, NOW.plusMillis(1)));
        assertEquals(Optional.empty(), rows.lastNote(Changes.BEN, NoteKind.LOOKED, NOW.plusMillis(1)));
    }

    private static InboxRule rule(PersonKey owner, RuleKind kind, String words) {
        return new InboxRule(0, owner, ItemReference.goal(GOAL), GOAL, kind, words);
    }

    private static Decision decision(long version, Kind kind, Optional<LocalDate> until, Instant at) {
        return new Decision(Changes.ANNA, TICKET, version, kind, until, at);
    }
}
