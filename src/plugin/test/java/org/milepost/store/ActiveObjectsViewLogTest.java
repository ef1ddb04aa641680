package org.milepost.store;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.sharing.ViewLog.View;

public class ActiveObjectsViewLogTest extends StoreTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private ActiveObjectsViewLog log;

    @Before
    public void makeLog() {
        log = new ActiveObjectsViewLog(activeObjects);
    }

    @Test
    public void view_isNotedOnce_aViewerItemChannelAndDay() {
        log.record(List.of(view(11, DAY), view(11, DAY)));
        log.record(List.of(view(11, DAY)));

        assertEquals(List.of(view(11, DAY)), log.ofOwner(Changes.ANNA, 10));
    }

    @Test
    public void views_thatDifferInAnything_areAllNoted() {
        View base = view(11, DAY);
        ItemReference milestone = ItemReference.milestone(new IssueId(11));
        List<View> views = List.of(base, view(12, DAY), view(11, DAY.plusDays(1)),
                new View(Changes.CLEO, base.owner(), base.item(), base.channel(), base.day()),
                new View(base.viewer(), base.owner(), milestone, base.channel(), base.day()),
                new View(base.viewer(), base.owner(), base.item(), Channel.MACRO, base.day()));

        log.record(views);

        assertEquals(new HashSet<>(views), new HashSet<>(log.ofOwner(Changes.ANNA, 10)));
    }

    @Test
    public void ofOwner_comesNewestFirst_withinItsLimit_andOnlyOfThisOwner() {
        log.record(List.of(view(11, DAY), view(11, DAY.plusDays(2)), view(11, DAY.plusDays(1)),
                new View(Changes.BEN, Changes.CLEO, ItemReference.goal(new IssueId(40)), Channel.PAGE, DAY.plusDays(9))));

        assertEquals(List.of(view(11, DAY.plusDays(2)), view(11, DAY.plusDays(1))), log.ofOwner(Changes.ANNA, 2));
    }

    @Test
    public void longestUserKeys_fit() {
        View view = new View(new PersonKey("v".repeat(255)), new PersonKey("o".repeat(255)), ItemReference.goal(new IssueId(1)), Channel.REST, DAY);

        log.record(List.of(view));

        assertEquals(List.of(view), log.ofOwner(view.owner(), 1));
    }

    @Test
    public void record_asksTheDatabaseAsOften_forOneViewAsForThreeHundred() {
        long one = statementsOf(List.of(view(1, DAY)));
        List<View> many = new ArrayList<>();
        for (long issue = 1; issue <= 300; issue++) {
            many.add(view(issue, DAY));
        }

        assertEquals(one, statementsOf(many));
    }

    @Test
    public void views_notedByRequestsAtOnce_areAllThereOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<View> views = List.of(view(1, DAY), view(2, DAY), view(3, DAY));
        try {
            List<Callable<Boolean>> requests = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                requests.add(() -> {
                    together.await();
                    new ActiveObjectsViewLog(activeObjects).record(views);
                    return true;
                });
            }
            for (Future<Boolean> request : threads.invokeAll(requests)) {
                assertEquals(true, request.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(3, log.ofOwner(Changes.ANNA, 100).size());
        assertEquals(new HashSet<>(views), new HashSet<>(log.ofOwner(Changes.ANNA, 100)));
    }

    private long statementsOf(List<View> views) {
        activeObjects.counter().reset();
        log.record(views);
        return activeObjects.counter().statements();
    }

    private static View view(long issue, LocalDate day) {
        return new View(Changes.BEN, Changes.ANNA, ItemReference.goal(new IssueId(issue)), Channel.PAGE, day);
    }
}
