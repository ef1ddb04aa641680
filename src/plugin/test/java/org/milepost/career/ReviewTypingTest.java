package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.review.Answer;
import org.milepost.review.PrivateNote;
import org.milepost.review.Question;
import org.milepost.sharing.Access;

/** Typing together, and each for themselves. */
public class ReviewTypingTest {

    private static final Optional<Long> ANY = Optional.empty();

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private ShareView share;
    private long review;

    @Before
    public void openReview() {
        goal = world.startedByAnna();
        share = world.annaSharesWithManager(ItemReference.goal(goal.id()));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
    }

    @Test
    @Requirement("S52")
    public void twoPeople_neverMeet_inTheSameQuestion() {
        Answer annas = world.reviewTyping.save(world.anna, review, Question.WORKS, "Pairing", Optional.of(0L));
        Answer maxs = world.reviewTyping.save(world.max, review, Question.WORKS, "Her talks", Optional.of(0L));
        assertEquals(1, annas.version());
        assertEquals(1, maxs.version());
        assertEquals(2, world.reviewTyping.save(world.anna, review, Question.WORKS, "Pairing, twice a week", Optional.of(1L)).version());
        assertEquals(List.of("Pairing, twice a week", "Her talks"), world.reviewTyping.answers(world.max, review).stream().map(Answer::text).toList());
        assertEquals("answers are outside the versions of the review", 0, world.changes.committed().stream()
                .filter(change -> change.aggregate().kind() == ItemKind.REVIEW).count());
    }

    @Test
    public void twoWindows_ofOnePerson_areTold() {
        world.reviewTyping.save(world.anna, review, Question.BEHIND, "In one window", Optional.of(0L));
        assertRefused(ErrorCode.CONFLICT, () -> world.reviewTyping.save(world.anna, review, Question.BEHIND, "In the other", Optional.of(0L)));
        assertEquals(Optional.of("In one window"), world.reviewTyping.current(world.anna, review, Question.BEHIND).map(Answer::text));
        assertEquals("without a version it rests on whatever is there", 2, world.reviewTyping.save(world.anna, review, Question.BEHIND, "Here", ANY).version());
    }

    @Test
    public void whoeverIsFasterBetweenReadAndWrite_wins() {
        world.answerRows.beforeNextSave(() -> world.reviewTyping.save(world.anna, review, Question.BEHIND, "Faster", ANY));
        assertRefused(ErrorCode.CONFLICT, () -> world.reviewTyping.save(world.anna, review, Question.BEHIND, "Slower", ANY));
        assertEquals(List.of("Faster"), world.reviewTyping.answers(world.anna, review).stream().map(Answer::text).toList());
    }

    @Test
    public void sameText_writesNothing_andAnEmptyOneTakesTheWordsBack() {
        world.reviewTyping.save(world.anna, review, Question.CHANGE, "  More time\r\n", ANY);
        assertEquals(1, world.reviewTyping.save(world.anna, review, Question.CHANGE, "More time", Optional.of(1L)).version());
        assertEquals("", world.reviewTyping.save(world.anna, review, Question.CHANGE, "", Optional.of(1L)).text());
    }

    @Test
    public void tooMuch_isToldAtTheField() {
        Refusal refusal = assertThrows(Refusal.class, () -> world.reviewTyping.save(world.anna, review, Question.WORKS, "x".repeat(2001), ANY));
        assertEquals(ErrorCode.FIELD_TOO_LONG, refusal.code());
        assertEquals(Optional.of("text"), refusal.field());
        assertRefused(ErrorCode.FIELD_CHARACTERS, () -> world.privateNotes.save(world.anna, review, "a\u0007b", ANY));
        assertTrue(world.reviewTyping.answers(world.anna, review).isEmpty());
    }

    @Test
    public void strangers_andAPartnerWhoSeesNothingAnyMore_findNothing() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.reviewTyping.save(world.max, review, Question.WORKS, "Her talks", ANY);
        world.sharing.revoke(world.anna, share.share().id());
        for (PersonKey stranger : List.of(world.paul, world.olga, world.max)) {
            assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewTyping.answers(stranger, review));
            assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewTyping.save(stranger, review, Question.WORKS, "x", ANY));
            assertRefused(ErrorCode.NOT_FOUND, () -> world.privateNotes.of(stranger, review));
            assertRefused(ErrorCode.NOT_FOUND, () -> world.privateNotes.save(stranger, review, "x", ANY));
        }
        assertEquals("what was said stays with the owner", 1, world.reviewTyping.answers(world.anna, review).size());
    }

    @Test
    public void privateNote_isItsWritersAlone() {
        world.privateNotes.save(world.anna, review, "Ask for more money", Optional.of(0L));
        world.privateNotes.save(world.max, review, "She is tired", Optional.of(0L));
        assertEquals(Optional.of("Ask for more money"), world.privateNotes.of(world.anna, review).map(PrivateNote::text));
        assertEquals(Optional.of("She is tired"), world.privateNotes.of(world.max, review).map(PrivateNote::text));
        assertRefused(ErrorCode.CONFLICT, () -> world.privateNotes.save(world.anna, review, "Other", Optional.of(0L)));
        assertEquals(1, world.privateNotes.save(world.anna, review, "Ask for more money", Optional.of(1L)).version());
        assertEquals(2, world.privateNotes.save(world.anna, review, "", Optional.of(1L)).version());
    }

    private static void assertRefused(ErrorCode code, ThrowingRunnable work) {
        assertEquals(code, assertThrows(Refusal.class, work).code());
    }
}
