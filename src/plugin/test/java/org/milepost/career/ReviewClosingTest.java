package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.fake.InMemoryChangeLog;
import org.milepost.health.Cause;
import org.milepost.health.Rule;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Question;
import org.milepost.review.ReviewContent;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Confirming, closing, what stays as it was, and what goes on in the next one. */
public class ReviewClosingTest {

    private static final Optional<Long> ANY = Optional.empty();

    private final CareerWorld world = new CareerWorld();
    private final IssueId ticket = world.tickets.add(500, "SHOP-5", "Make checkout faster");
    private Goal goal;
    private IssueId talk;
    private ShareView share;
    private long review;

    /** Anna has reached her milestone and recorded evidence; both have written into the review. */
    @Before
    public void aReviewWithEverythingInIt() {
        goal = world.startedByAnna();
        talk = goal.milestones().get(0).id();
        share = world.annaSharesWithManager(ItemReference.goal(goal.id()));
        world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER, Map.of("person", "max", "role", "MANAGER", "every", "MONTHLY", "next", "2026-06-01"));
        world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Book a room", "doneOn", "2026-06-01"));
        world.milestones.add(world.anna, goal.id(), "Take a course", Optional.of(LocalDate.of(2026, 5, 20)));
        world.milestones.move(world.anna, goal.id(), Optional.of(LocalDate.of(2027, 2, 1)), MoveReason.LIFE, "a baby", ANY);
        world.milestones.complete(world.anna, talk, new Reflection("rehearsing", "", ""), ANY);
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.goal(goal.id()), "Led the change", "30 %", false));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.of(LocalDate.of(2026, 5, 1))).row().id();
        world.reviewParts.add(world.max, review, PartKind.AGENDA_ITEM, Map.of("text", "The new team"));
        world.reviewParts.add(world.anna, review, PartKind.COMMITMENT, Map.of("text", "Ask for a room", "who", "OWNER", "until", "2026-06-20", "state", "OPEN"));
        world.reviewParts.add(world.anna, review, PartKind.REVIEW_REQUEST, Map.of("text", "Two days", "of", "PARTNER", "state", "ASKED"));
        world.reviewParts.save(world.anna, review, PartKind.SELF_GOAL, goal.id().value(), Map.of("rating", 4L, "words", "Well"), ANY);
        world.reviewParts.save(world.max, review, PartKind.VIEW_OVERALL, 0, Map.of("rating", 5L), ANY);
        world.reviewTyping.save(world.anna, review, Question.WORKS, "Pairing", ANY);
        world.privateNotes.save(world.max, review, "agrimony", ANY);
        world.clock.advance(Duration.ofMinutes(1));
    }

    @Test
    @Requirement({"S53", "S43", "S52"})
    public void secondConfirmation_closesIt_withAllThatWasThere() {
        ReviewContent before = view(world.anna).content();
        ReviewView first = world.reviewClosing.confirm(world.anna, review, ANY);
        assertTrue(first.isOpen());
        assertEquals(Optional.of(ReviewParty.OWNER), first.confirmation().map(Confirmation::by));
        ReviewView closed = world.reviewClosing.confirm(world.max, review, Optional.of(first.version()));
        assertFalse(closed.isOpen());
        ReviewContent content = closed.content();
        assertEquals(List.of(ReviewParty.OWNER, ReviewParty.PARTNER), content.confirmed().stream().map(ReviewContent.Confirmed::by).toList());
        assertNull(content.alone());
        assertEquals("nothing else but who confirmed has changed", before, withoutEnd(content));
        assertEquals(List.of("Give a talk"), content.reached().stream().map(ReviewContent.Reached::title).toList());
        assertEquals(List.of("a baby"), content.moved().stream().map(ReviewContent.Moved::note).toList());
        assertEquals(List.of("Take a course"), content.missed().stream().map(ReviewContent.Missed::title).toList());
        assertEquals(List.of("Book a room"), content.steps().stream().map(ReviewContent.StepLine::text).toList());
        assertEquals(List.of(new ReviewContent.Piece("Led the change", "30 %", "SHOP-5", "Lead a team", "2026-06-01")), content.evidence());
        assertFalse(content.goals().get(0).causes().isEmpty());
        assertEquals(List.of(new ReviewContent.AgendaLine("The new team", ReviewParty.PARTNER, false)), content.agenda());
        assertEquals(List.of(new ReviewContent.Assessment(goal.id().value(), "Lead a team", 4, "Well", null)), content.self());
        assertEquals(List.of(new ReviewContent.Assessment(null, null, 5, null, null)), content.view());
        assertEquals(List.of(new ReviewContent.AnswerLine("WORKS", ReviewParty.OWNER, "Pairing")), content.answers());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), closed.end().orElseThrow().next());
    }

    @Test
    @Requirement("S64")
    public void commitments_keepTheirPlaces_whateverIsSaidOfThem() {
        add("Call Ben");
        add("Book a flight");
        assertEquals(List.of("Ask for a room", "Call Ben", "Book a flight"), commitments());
        close();
        world.clock.advance(Duration.ofDays(9));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        add("Write it up");
        ReviewContent.Commitment second = view(world.anna).content().commitments().get(1);
        world.reviewParts.save(world.anna, review, PartKind.COMMITMENT, second.number(), Map.of("state", "DONE"), ANY);
        assertEquals(List.of("Ask for a room", "Call Ben", "Book a flight", "Write it up"), commitments());
    }

    private void add(String commitment) {
        world.reviewParts.add(world.anna, review, PartKind.COMMITMENT, Map.of("text", commitment, "who", "OWNER", "state", "OPEN"));
    }

    private List<String> commitments() {
        return view(world.max).content().commitments().stream().map(ReviewContent.Commitment::text).toList();
    }

    /** From the week of the first day on; what is done once has its day. */
    @Test
    @Requirement({"S32", "S53"})
    public void habit_isToldWithHowOftenItWasDone() {
        long weekly = world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Read a paper", "every", "WEEK")).number();
        for (String day : List.of("2026-04-28", "2026-05-20", "2026-06-01")) {
            world.stepTicks.tick(world.anna, goal.id(), weekly, LocalDate.parse(day), true);
        }
        assertEquals(List.of(new ReviewContent.StepLine("Book a room", "Lead a team", "2026-06-01", null), new ReviewContent.StepLine("Read a paper", "Lead a team", "2026-06-01", 3)),
                view(world.max).content().steps());
    }

    @Test
    @Requirement("S43")
    public void assessment_standsBesideThatOfTheLastReview() {
        close();
        world.clock.advance(Duration.ofDays(2));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        world.reviewParts.save(world.anna, review, PartKind.SELF_GOAL, goal.id().value(), Map.of("rating", 2L), ANY);
        world.reviewParts.save(world.anna, review, PartKind.SELF_OVERALL, 0, Map.of("rating", 3L), ANY);
        world.reviewParts.save(world.max, review, PartKind.VIEW_OVERALL, 0, Map.of("words", "Better"), ANY);

        ReviewContent now = view(world.max).content();

        assertEquals(List.of(new ReviewContent.Assessment(null, null, 3, null, null), new ReviewContent.Assessment(goal.id().value(), "Lead a team", 2, null, 4)), now.self());
        assertEquals(List.of(new ReviewContent.Assessment(null, null, null, "Better", 5)), now.view());
    }

    @Test
    @Requirement("S43")
    public void figuresOfAllReviewsBefore_standWithTheirDays_alsoBeforeAnythingIsSaid_andAreKept() {
        close();
        world.clock.advance(Duration.ofDays(30));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        List<ReviewContent.Earlier> first = List.of(new ReviewContent.Earlier("2026-06-01", ReviewParty.OWNER, goal.id().value(), 4),
                new ReviewContent.Earlier("2026-06-01", ReviewParty.PARTNER, null, 5));
        assertEquals(first, view(world.max).content().earlier());
        world.reviewParts.save(world.anna, review, PartKind.SELF_GOAL, goal.id().value(), Map.of("rating", 2L), ANY);
        world.clock.advance(Duration.ofMinutes(1));
        close();
        world.clock.advance(Duration.ofDays(30));
        long second = review;
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();

        List<ReviewContent.Earlier> both = view(world.anna).content().earlier();
        assertEquals(new ReviewContent.Earlier("2026-07-01", ReviewParty.OWNER, goal.id().value(), 2), both.get(0));
        assertEquals(first, both.subList(1, 3));
        review = second;
        assertEquals("a closed one keeps what was there", first, view(world.max).content().earlier());
    }

    @Test
    @Requirement({"S43", "S47"})
    public void figuresOfAGoal_thatThePartnerDoesNotSeeAnyMore_areNotTold() {
        world.annaSharesWithManager(ItemReference.goal(world.startedByAnna().id()));
        close();
        world.sharing.given(world.anna, Optional.of(ItemReference.goal(goal.id()))).forEach(share -> world.sharing.revoke(world.anna, share.share().id()));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        assertEquals(List.of(new ReviewContent.Earlier("2026-06-01", ReviewParty.PARTNER, null, 5)), view(world.anna).content().earlier());
    }

    @Test
    @Requirement("S53")
    public void closedReview_isUntouched_byWhateverComesLater() {
        close();
        ReviewContent kept = view(world.anna).content();
        world.clock.advance(Duration.ofDays(2));
        world.jira.rename(goal.id(), "Something else");
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.goal(goal.id()), "More", "", false));
        world.tickets.hideFrom(world.max, ticket);
        world.sharing.revoke(world.anna, share.share().id());
        world.people.remove(world.max);
        world.jira.delete(talk);
        world.jira.delete(goal.id());
        assertEquals(kept, view(world.anna).content());
        assertEquals("took part, and reads it still", kept, view(world.max).content());
        assertTrue(view(world.max).parts().isEmpty());
    }

    @Test
    public void closedReview_takesAddendaAlone() {
        assertRefused(ErrorCode.REVIEW_OPEN, () -> world.reviewParts.add(world.anna, review, PartKind.ADDENDUM, Map.of("text", "Too early")));
        close();
        assertRefused(ErrorCode.REVIEW_CLOSED, () -> world.reviewParts.add(world.anna, review, PartKind.AGENDA_ITEM, Map.of("text", "x")));
        assertRefused(ErrorCode.REVIEW_CLOSED, () -> world.reviewParts.save(world.anna, review, PartKind.SELF_OVERALL, 0, Map.of("rating", 1L), ANY));
        assertRefused(ErrorCode.REVIEW_CLOSED, () -> world.reviewTyping.save(world.max, review, Question.WORKS, "Late", ANY));
        assertRefused(ErrorCode.REVIEW_CLOSED, () -> world.reviewClosing.confirm(world.anna, review, ANY));
        assertRefused(ErrorCode.REVIEW_CLOSED, () -> world.reviewClosing.reconsider(world.anna, review));
        Part addendum = world.reviewParts.add(world.max, review, PartKind.ADDENDUM, Map.of("text", "The room is booked"));
        assertEquals(Optional.of(world.max), addendum.person("by"));
        assertEquals(List.of(addendum), view(world.anna).parts());
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.save(world.max, review, PartKind.ADDENDUM, addendum.number(), Map.of("text", "x"), ANY));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.remove(world.max, review, PartKind.ADDENDUM, addendum.number(), ANY));
        world.privateNotes.save(world.max, review, "Still mine", ANY);
    }

    @Test
    public void confirmation_holdsWhileNothingChanges() {
        for (Runnable change : List.<Runnable>of(() -> world.reviewParts.add(world.max, review, PartKind.AGENDA_ITEM, Map.of("text", "One more")),
                () -> world.reviewTyping.save(world.max, review, Question.CHANGE, "More " + world.clock.instant(), ANY),
                () -> world.reviewClosing.reconsider(world.anna, review))) {
            world.reviewClosing.confirm(world.anna, review, ANY);
            world.clock.advance(Duration.ofMinutes(1));
            change.run();
            world.clock.advance(Duration.ofMinutes(1));
            assertTrue(view(world.max).confirmation().isEmpty());
            assertTrue("it was not the second of one state", world.reviewClosing.confirm(world.max, review, ANY).isOpen());
            world.reviewClosing.reconsider(world.max, review);
        }
        long version = view(world.anna).version();
        world.reviewClosing.reconsider(world.anna, review);
        assertEquals("there was nothing to take back", version, view(world.anna).version());
    }

    @Test
    public void confirmation_isOfTheStateThatWasSeen() {
        long seen = view(world.anna).version();
        world.reviewParts.add(world.max, review, PartKind.AGENDA_ITEM, Map.of("text", "One more"));
        assertRefused(ErrorCode.CONFLICT, () -> world.reviewClosing.confirm(world.anna, review, Optional.of(seen)));
        world.reviewClosing.confirm(world.anna, review, ANY);
        long once = view(world.anna).version();
        assertEquals("twice is once", once, world.reviewClosing.confirm(world.anna, review, ANY).version());
    }

    @Test
    public void oneAlone_closesIt_afterTheDaysThatWereChosen_andItSaysSo() {
        ReviewView first = world.reviewClosing.confirm(world.max, review, ANY);
        assertEquals(LocalDate.of(2026, 6, 15), first.confirmation().orElseThrow().aloneFrom());
        world.clock.advance(Duration.ofDays(13));
        assertTrue(world.reviewClosing.confirm(world.max, review, ANY).isOpen());
        world.clock.advance(Duration.ofDays(1));
        ReviewView closed = world.reviewClosing.confirm(world.max, review, ANY);
        assertEquals(Optional.of(ReviewParty.PARTNER), closed.end().orElseThrow().alone());
        assertEquals(ReviewParty.PARTNER, closed.content().alone());
        assertEquals(List.of(ReviewParty.PARTNER), closed.content().confirmed().stream().map(ReviewContent.Confirmed::by).toList());
        assertEquals("the other one reads it all the same", closed.content(), view(world.anna).content());
    }

    @Test
    public void owner_endsAReview_whosePartnerSeesNothingAnyMore_forThemselves() {
        world.sharing.revoke(world.anna, share.share().id());
        ReviewView closed = world.reviewClosing.confirm(world.anna, review, ANY);
        assertEquals(Optional.of(ReviewParty.OWNER), closed.end().orElseThrow().alone());
        assertTrue("nothing is gathered with eyes that see nothing", closed.content().reached().isEmpty());
        assertRefused(ErrorCode.NOT_FOUND, () -> view(world.max));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.VIEW);
        assertRefused(ErrorCode.NOT_FOUND, () -> view(world.max));
    }

    @Test
    @Requirement("S45")
    public void whatAnOwnerWroteAlone_andClosedForThemselves_isNotLeftForTheNextOne() {
        world.reviewParts.add(world.anna, review, PartKind.COMMITMENT, Map.of("text", "Find a room", "who", "OWNER", "state", "OPEN"));
        close();
        long alone = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        world.sharing.revoke(world.anna, share.share().id());
        world.reviewParts.add(world.anna, alone, PartKind.COMMITMENT, Map.of("text", "Look for another manager", "who", "OWNER", "state", "OPEN"));
        world.reviewParts.add(world.anna, alone, PartKind.REVIEW_REQUEST, Map.of("text", "Be fair", "of", "PARTNER", "state", "ASKED"));
        world.reviewClosing.confirm(world.anna, alone, ANY);
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.VIEW);

        long next = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();

        ReviewContent content = world.reviewBook.view(world.max, next, Channel.REST).content();
        assertEquals("what both had read goes on", List.of("Find a room"), content.commitments().stream().map(ReviewContent.Commitment::text)
                .filter(text -> !text.equals("Ask for a room")).toList());
        assertTrue(content.requests().toString(), content.requests().stream().noneMatch(request -> request.text().equals("Be fair")));
    }

    @Test
    @Requirement("S50")
    public void exManager_keepsTheClosedReviews_andNothingElse() {
        close();
        long second = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        world.reportingLine.set(world.anna, Optional.of(world.olga), CareerWorld.TODAY);
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        assertEquals("Lead a team", view(world.max).content().goals().get(0).title());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewBook.view(world.max, second, Channel.REST));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.reviews.prepare(world.max, "anna", CareerWorld.TODAY, Channel.MACRO));
        ReviewPair left = world.reviewBook.of(world.max).get(0);
        assertTrue(left.open().isEmpty() && left.appointment().equals(Appointment.NONE));
        assertEquals(1, left.closed().size());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewBook.openWith(world.max, "anna", Optional.empty()));
        for (PersonKey stranger : List.of(world.olga, world.paul)) {
            assertRefused(ErrorCode.NOT_FOUND, () -> view(stranger));
        }
    }

    @Test
    @Requirement({"S64", "S45"})
    public void whatIsOpen_goesOn_untilSomethingIsSaidOfIt_andItsFateIsShown() {
        long promised = view(world.anna).content().commitments().get(0).number();
        long asked = view(world.anna).content().requests().get(0).number();
        close();
        world.clock.advance(Duration.ofDays(30));
        review = world.reviewBook.openWith(world.max, "anna", Optional.empty()).row().id();
        assertEquals("from the day on which the last one was closed", CareerWorld.TODAY, view(world.max).row().since());
        ReviewContent.Commitment left = view(world.max).content().commitments().get(0);
        assertEquals(new ReviewContent.Commitment(promised, "Ask for a room", ReviewParty.OWNER, "2026-06-20", "OPEN", "2026-06-01", 30, ReviewParty.OWNER, true, false), left);
        assertFalse(view(world.max).content().requests().get(0).decided());
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.max, PartKind.REVIEW_REQUEST, asked, Map.of("text", "One day")));
        Part granted = save(world.max, PartKind.REVIEW_REQUEST, asked, Map.of("state", "GRANTED", "answer", "In July"));
        assertEquals(Optional.of(CareerWorld.TODAY), granted.day("since"));
        save(world.max, PartKind.COMMITMENT, promised, Map.of("state", "DONE"));
        ReviewContent second = view(world.anna).content();
        assertEquals(List.of("DONE true true"), second.commitments().stream().map(one -> one.state() + " " + one.carried() + " " + one.decided()).toList());
        assertEquals(List.of("GRANTED true true"), second.requests().stream().map(one -> one.state() + " " + one.carried() + " " + one.decided()).toList());
        assertRefused(ErrorCode.NOT_FOUND, () -> save(world.max, PartKind.COMMITMENT, 99, Map.of("state", "DONE")));
        close();
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        assertTrue("it is done", view(world.anna).content().commitments().isEmpty());
        assertEquals("promised, and not there yet", List.of("GRANTED"), view(world.anna).content().requests().stream().map(ReviewContent.Request::state).toList());
    }

    @Test
    public void whatNobodySpokeOf_isNotLost_overTwoReviews() {
        close();
        for (int i = 0; i < 2; i++) {
            review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
            close();
        }
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        assertEquals(List.of("Ask for a room"), view(world.anna).content().commitments().stream().map(ReviewContent.Commitment::text).toList());
        assertEquals(4, view(world.anna).row().number());
    }

    @Test
    @Requirement("S43")
    public void assessments_canBeComparedOverTime() {
        close();
        world.clock.advance(Duration.ofDays(90));
        long second = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        world.reviewParts.save(world.anna, second, PartKind.SELF_GOAL, goal.id().value(), Map.of("rating", 5L), ANY);
        assertEquals(4, (int) view(world.anna).content().self().get(0).rating());
        assertEquals(5, (int) world.reviewBook.view(world.anna, second, Channel.REST).content().self().get(0).rating());
    }

    @Test
    @Requirement("S51")
    public void heldReview_isNoLongerOverdue_inTheGoalsHealth() {
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("nextReview", "2026-05-25"), ANY);
        assertTrue(rules().contains(Rule.REVIEW_OVERDUE));
        close();
        assertFalse(rules().contains(Rule.REVIEW_OVERDUE));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("nextReview", "2026-06-10"), ANY);
        world.clock.advance(Duration.ofDays(10));
        assertTrue("what is planned anew counts", rules().contains(Rule.REVIEW_OVERDUE));
    }

    private List<Rule> rules() {
        return world.goals.view(world.anna, goal.id(), Channel.PAGE).health().causes().stream().map(Cause::rule).toList();
    }

    @Test
    public void answerTypedWhileItIsClosed_isNotSaidToBeSaved() {
        world.reviewClosing.confirm(world.anna, review, ANY);
        world.answerRows.beforeNextSave(() -> world.reviewClosing.confirm(world.max, review, ANY));
        assertRefused(ErrorCode.REVIEW_CLOSED, () -> world.reviewTyping.save(world.anna, review, Question.BEHIND, "The course", ANY));
        assertEquals(List.of("Pairing"), view(world.anna).content().answers().stream().map(ReviewContent.AnswerLine::text).toList());
    }

    @Test
    public void twoWhoConfirmAtOnce_closeIt() {
        world.reviewClosing.confirm(world.anna, review, ANY);
        world.changes.addRivals(1);
        assertTrue("something was changed in between, so that the first confirmation does not hold", world.reviewClosing.confirm(world.max, review, ANY).isOpen());
        assertFalse(world.reviewClosing.confirm(world.anna, review, ANY).isOpen());
    }

    @Test
    public void crashAfterTheCommit_leavesItClosed() {
        world.reviewClosing.confirm(world.anna, review, ANY);
        world.changes.crashAfterCommit(true);
        assertThrows(InMemoryChangeLog.Crash.class, () -> world.reviewClosing.confirm(world.max, review, ANY));
        world.changes.crashAfterCommit(false);
        world.changes.newest(Set.of(AggregateId.review(review)));
        assertFalse(view(world.anna).isOpen());
    }

    @Test
    public void privateNotes_areInNothingThatWasKept() {
        close();
        assertFalse(world.changes.committed().stream().anyMatch(change -> change.texts().toString().contains("agrimony") || change.facts().toString().contains("agrimony")));
        assertFalse(world.reviewFormat.write(view(world.max).content()).contains("agrimony"));
    }

    @Test
    public void changesOfReviews_carryNoTextAmongTheirFacts() {
        close();
        assertFalse(world.changes.committed().stream().anyMatch(change -> change.facts().toString().contains("Two days") || change.facts().toString().contains("The new team")));
    }

    private void close() {
        world.reviewClosing.confirm(world.anna, review, ANY);
        assertFalse(world.reviewClosing.confirm(world.max, review, ANY).isOpen());
    }

    private static ReviewContent withoutEnd(ReviewContent content) {
        return content.closed(List.of(), null).with(content.answers());
    }

    private Part save(PersonKey actor, PartKind kind, long number, Map<String, ?> typed) {
        return world.reviewParts.save(actor, review, kind, number, typed, ANY);
    }

    private ReviewView view(PersonKey viewer) {
        return world.reviewBook.view(viewer, review, Channel.REST);
    }

    private static void assertRefused(ErrorCode code, ThrowingRunnable work) {
        assertEquals(code, assertThrows(Refusal.class, work).code());
    }
}
