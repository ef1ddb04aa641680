package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;

/**
 * Two writers of one goal, each on a node of its own, whose steps are interleaved at random; in every other race somebody reads meanwhile and
 * so finishes what is unfinished. What the writers do and how they meet is drawn from a seed, so that a failure can be had again.
 */
public class TwoWritersTest extends StoreTest {

    /** In each setting: three when PostgreSQL is there, else two. */
    private static final int SEEDS = 400;
    /** Of one writer at most. */
    private static final int CHANGES = 2;

    @Test
    public void eachVersion_hasOneWinner_theLoserIsTold_nothingIsLost_andNothingIsHalfDone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        ActiveObjects otherNode = node();
        int lost = 0;
        try {
            for (int seed : seeds(SEEDS)) {
                lost += race(seed, otherNode, threads);
            }
        } finally {
            threads.shutdownNow();
        }
        assertTrue("the writers did meet: " + lost, lost > SEEDS / 5);
    }

    @Test
    public void everyKindOfChange_takesPart() {
        assertEquals(EnumSet.allOf(ChangeKind.class), Stream.of(Operation.values()).map(Operation::kind).collect(Collectors.toSet()));
    }

    private int race(int seed, ActiveObjects otherNode, ExecutorService threads) throws Exception {
        Random random = new Random(seed);
        boolean withReader = random.nextBoolean();
        List<Operation> ofOne = drawn(random);
        List<Operation> ofTwo = drawn(random);
        Scene scene = Scene.set(activeObjects, seed, Stream.of(ofOne, ofTwo).flatMap(List::stream).toList());
        Turns turns = new Turns(random, withReader ? 3 : 2);
        Writer one = new Writer(Steps.watched(activeObjects, turns), scene, "one");
        Writer two = new Writer(Steps.watched(otherNode, turns), scene, "two");
        List<Callable<Object>> work = new ArrayList<>();
        work.add(() -> turns.take(Executors.callable(() -> one.carryOut(ofOne))));
        work.add(() -> turns.take(Executors.callable(() -> two.carryOut(ofTwo))));
        if (withReader) {
            work.add(() -> turns.take(Executors.callable(() -> read(Steps.watched(otherNode, turns), scene))));
        }
        for (Future<Object> done : threads.invokeAll(work)) {
            done.get();
        }
        List<Change> won = Stream.of(one, two).flatMap(writer -> writer.won().stream()).toList();
        new Aftermath(random.nextBoolean() ? activeObjects : otherNode, scene, won, "seed " + seed + ": " + ofOne + " and " + ofTwo).holds();
        return one.lost() + two.lost();
    }

    private static List<Operation> drawn(Random random) {
        return random.ints(1 + random.nextInt(CHANGES), 0, Operation.values().length).mapToObj(i -> Operation.values()[i]).toList();
    }

    private static void read(ActiveObjects activeObjects, Scene scene) {
        new ActiveObjectsChangeLog(activeObjects).versions(Set.of(scene.goalAggregate()));
        new ActiveObjectsEvidenceRows(activeObjects).ofItems(Set.of(new IssueId(scene.goal())));
        new ActiveObjectsShareRows(activeObjects).ofOwner(scene.owner());
    }
}
