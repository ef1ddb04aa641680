package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.milepost.evidence.Evidence;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/** Two writers of one goal whose steps are interleaved at random, by 200 seeds so that a failure can be had again. */
public class TwoWritersTest extends StoreTest {

    private static final int ATTEMPTS = 3;

    private record Outcome(List<Long> versionsWon, List<String> claimsWon, int lost) {
    }

    @Test
    public void eachVersion_hasOneWinner_theLoserIsTold_andNothingIsLost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int lost = 0;
        try {
            for (int seed = 1; seed <= 200; seed++) {
                lost += race(seed, threads);
            }
        } finally {
            threads.shutdownNow();
        }
        assertTrue("the writers did meet", lost > 50);
    }

    private int race(int seed, ExecutorService threads) throws Exception {
        Turns turns = new Turns(new Random(seed), 2);
        List<Callable<Outcome>> writers = List.of(() -> turns.take(() -> write(seed, "one", turns)), () -> turns.take(() -> write(seed, "two", turns)));
        List<Long> versions = new ArrayList<>();
        Set<String> claims = new HashSet<>();
        int lost = 0;
        for (Future<Outcome> writer : threads.invokeAll(writers)) {
            versions.addAll(writer.get().versionsWon());
            claims.addAll(writer.get().claimsWon());
            lost += writer.get().lost();
        }

        String where = "seed " + seed;
        AggregateId goal = AggregateId.goal(new IssueId(seed));
        long last = new ActiveObjectsChangeLog(activeObjects).versions(Set.of(goal)).get(goal);
        assertEquals(where, last, versions.size());
        assertEquals(where, versions.size(), new HashSet<>(versions).size());
        assertEquals(where, 2 * ATTEMPTS, versions.size() + lost);
        List<Evidence> kept = new ActiveObjectsEvidenceRows(activeObjects).ofItems(Set.of(new IssueId(seed)));
        assertEquals(where, claims.size(), kept.size());
        assertEquals(where, claims, new HashSet<>(kept.stream().map(Evidence::claim).toList()));
        assertEquals(where, 0, activeObjects.count(ChangeEntity.class, "FINISHED = ?", false));
        return lost;
    }

    private Outcome write(int seed, String name, Turns turns) {
        ActiveObjects watched = Steps.watched(activeObjects, turns);
        ActiveObjectsChangeLog log = new ActiveObjectsChangeLog(watched);
        AggregateId goal = AggregateId.goal(new IssueId(seed));
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), 0);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            long version = log.versions(Set.of(goal)).get(goal) + 1;
            String claim = name + " " + attempt;
            try {
                log.commit(Changes.ofGoal(seed, version).evidence(90, claim, ""));
                outcome.versionsWon().add(version);
                outcome.claimsWon().add(claim);
            } catch (Refusal e) {
                assertEquals(ErrorCode.CONFLICT, e.code());
                outcome = new Outcome(outcome.versionsWon(), outcome.claimsWon(), outcome.lost() + 1);
            }
        }
        return outcome;
    }
}
