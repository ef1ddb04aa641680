package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.Preload;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.PersonKey;
import org.milepost.review.ClosedReview;
import org.milepost.review.ReviewRow;

public class ActiveObjectsReviewRowsTest extends StoreTest {

    private static final PersonKey MAX = new PersonKey("max");

    private ActiveObjectsReviewRows rows;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsReviewRows(activeObjects);
    }

    @Test
    public void review_comesBackAsItWasOpened_forBothAndForNobodyElse() {
        ReviewRow opened = rows.open(draft(Changes.ANNA, Changes.BEN, 1, Changes.BEN));
        assertTrue(opened.id() > 0);
        assertEquals(new ReviewRow(opened.id(), Changes.ANNA, Changes.BEN, 7, 1, LocalDate.of(2026, 2, 28), Changes.BEN, NOW), opened);
        assertEquals(Optional.of(opened), rows.find(opened.id()));
        assertEquals(List.of(opened), rows.ofPerson(Changes.ANNA));
        assertEquals(List.of(opened), rows.ofPerson(Changes.BEN));
        assertEquals(List.of(), rows.ofPerson(MAX));
        assertEquals(Optional.empty(), rows.find(opened.id() + 1));
        assertEquals(Optional.empty(), rows.find(1L << 40));
    }

    @Test
    public void sameNumber_isTheSameReview_andAnotherPairHasItsOwn() {
        ReviewRow first = rows.open(draft(Changes.ANNA, Changes.BEN, 1, Changes.ANNA));
        assertEquals(first, rows.open(draft(Changes.ANNA, Changes.BEN, 1, Changes.BEN)));
        ReviewRow second = rows.open(draft(Changes.ANNA, Changes.BEN, 2, Changes.ANNA));
        ReviewRow other = rows.open(draft(Changes.BEN, Changes.ANNA, 1, Changes.ANNA));
        assertEquals(List.of(first, second, other), rows.ofPerson(Changes.ANNA));
    }

    /** Lists of many reviews are made again and again, by the page that somebody opens every day too. */
    @Test
    public void whatIsInReviews_isNotReadForAList() {
        assertTrue(Collections.disjoint(List.of("*", "body", "answers"), List.of(ReviewSnapshotEntity.class.getAnnotation(Preload.class).value())));
    }

    @Test
    public void lastClosed_isTheLastThatBothRead() {
        ActiveObjectsChangeLog log = new ActiveObjectsChangeLog(activeObjects);
        for (int number = 1; number <= 2; number++) {
            long review = rows.open(draft(Changes.ANNA, Changes.BEN, number, Changes.ANNA)).id();
            Changes closing = Changes.ofReview(review, 1);
            log.commit((number == 1 ? closing.with(ChangeFacts.PARTNER_READS, "true") : closing).reviewClosed("{\"number\":" + number + "}"));
        }
        assertEquals(Optional.of("{\"number\":1}"), rows.lastClosed(Changes.ANNA, Changes.BEN).map(ClosedReview::text));
    }

    @Test
    public void userKeysOfAnyLength_haveRoom() {
        PersonKey longOne = new PersonKey("k".repeat(255));
        assertEquals(longOne, rows.open(draft(longOne, Changes.BEN, 1, Changes.BEN)).owner());
    }

    @Test
    public void twoWhoOpenAtOnce_getTheOneRow() throws Exception {
        ActiveObjectsReviewRows other = new ActiveObjectsReviewRows(node());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int number = 1; number <= 20; number++) {
                ReviewRow byAnna = draft(Changes.ANNA, Changes.BEN, number, Changes.ANNA);
                ReviewRow byBen = draft(Changes.ANNA, Changes.BEN, number, Changes.BEN);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<ReviewRow>> opened = new ArrayList<>();
                opened.add(threads.submit(() -> {
                    start.await();
                    return rows.open(byAnna);
                }));
                opened.add(threads.submit(() -> {
                    start.await();
                    return other.open(byBen);
                }));
                start.countDown();
                assertEquals(opened.get(0).get(), opened.get(1).get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(20, rows.ofPerson(Changes.ANNA).size());
    }

    private static ReviewRow draft(PersonKey owner, PersonKey partner, int number, PersonKey by) {
        return new ReviewRow(0, owner, partner, 7, number, LocalDate.of(2026, 2, 28), by, NOW);
    }
}
