package org.milepost.node;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceBook;
import org.milepost.career.Feedback;
import org.milepost.career.GoalParts;
import org.milepost.career.InboxDecisions;
import org.milepost.career.InboxOutcome;
import org.milepost.career.Milestones;
import org.milepost.career.NextPlan;
import org.milepost.career.Plans;
import org.milepost.career.Requests;
import org.milepost.career.ReviewBook;
import org.milepost.career.ReviewClosing;
import org.milepost.career.ReviewParts;
import org.milepost.career.ReviewTyping;
import org.milepost.career.ReviewView;
import org.milepost.career.Sharing;
import org.milepost.career.StepTicks;
import org.milepost.career.StepWorth;
import org.milepost.library.EntryText;
import org.milepost.library.Figure;
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.RatingRows;
import org.milepost.library.Shelf;
import org.milepost.library.WorthFigures;
import org.milepost.evidence.Evidence;
import org.milepost.plan.DateMove;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceState;
import org.milepost.review.Question;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewRows;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.store.Steps;
import org.milepost.store.StoreTest;
import org.milepost.store.Turns;

/**
 * Two requests of one person on two nodes at once, their steps interleaved at random by a seed: whoever is not refused got what was asked for,
 * and whoever is refused is told why.
 */
public class MeetingTest extends StoreTest {

    /** In each setting: three when PostgreSQL is there, else two. */
    private static final int SEEDS = 25;

    private final Jira jira = new Jira();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Node one;
    private Node two;

    @Before
    public void startNodes() {
        one = new Node(activeObjects, jira);
        two = new Node(node(), jira);
    }

    @After
    public void stopNodes() {
        threads.shutdownNow();
        one.close();
        two.close();
    }

    @Test
    public void moves_ofOneMilestone_haveOneWinner_whoseDateAndNoteAreShown() throws Exception {
        Set<String> told = meet((node, anna, who) -> node.get(Milestones.class)
                .move(anna.key(), anna.talk(), Person.DECEMBER.map(day -> day.plusDays(who)), MoveReason.LIFE, "by " + who, Optional.of(2L)), (anna, refused) -> {
            assertEquals(1, refused.stream().filter(Optional::isEmpty).count());
            int winner = refused.get(0).isEmpty() ? 0 : 1;
            Goal seen = anna.seen(one);
            assertEquals(Person.DECEMBER.map(day -> day.plusDays(winner)), seen.milestones().get(0).dueDate());
            assertEquals(List.of("by " + winner), seen.milestones().get(0).moves().stream().map(DateMove::note).toList());
            assertEquals(3, seen.version());
        });
        assertEquals(Set.of("", "CONFLICT"), told);
    }

    @Test
    public void shares_ofOneItem_withOnePerson_leaveOneShare() throws Exception {
        Set<String> told = meet((node, anna, who) -> anna.shares(node, who == 0 ? Access.VIEW : Access.EDIT), (anna, refused) ->
                assertEquals(1, two.get(Sharing.class).given(anna.key(), Optional.of(anna.goalItem())).size()));
        assertTrue(told.toString(), Set.of("", "CONFLICT").containsAll(told));
    }

    @Test
    public void partOfAPlan_thatEndsMeanwhile_goesOver_orIsRefused() throws Exception {
        Set<String> told = meet((node, anna, who) -> {
            if (who == 0) {
                node.get(NextPlan.class).start(anna.key(), Set.of(), Optional.empty());
            } else {
                node.get(Plans.class).add(anna.key(), Optional.empty(), PartKind.STRENGTH, Person.text("listening"));
            }
        }, (anna, refused) -> assertEquals(refused.get(1).isPresent() ? 0 : 1, two.get(Plans.class).ownActive(anna.key()).orElseThrow().parts().size()));
        assertTrue(told.toString(), Set.of("", "CONFLICT", "PLAN_ENDED").containsAll(told));
    }

    /** Either both confirmed one state, and it is closed, or somebody confirms once more. */
    @Test
    public void twoWhoConfirmAtOnce_closeTheReview_orAreOneOfTwo() throws Exception {
        Set<String> told = meet(anna -> {
            anna.shares(one, Access.VIEW);
            anna.review(one);
        }, (node, anna, who) -> node.get(ReviewClosing.class).confirm(who == 0 ? anna.key() : jira.max, firstReview(anna), Optional.empty()), (anna, refused) -> {
            ReviewView seen = one.get(ReviewBook.class).view(anna.key(), firstReview(anna), Channel.REST);
            assertTrue("both were told that it is confirmed", !seen.isOpen() && seen.content().confirmed().size() == 2);
        });
        assertEquals(Set.of(""), told);
    }

    @Test
    public void answer_typedWhileTheReviewIsClosed_isInIt_orItsAuthorIsTold() throws Exception {
        Set<String> told = meet(anna -> {
            anna.shares(one, Access.VIEW);
            one.get(ReviewClosing.class).confirm(anna.key(), anna.review(one), Optional.empty());
        }, (node, anna, who) -> {
            if (who == 0) {
                node.get(ReviewTyping.class).save(jira.max, firstReview(anna), Question.WORKS, "Her talks", Optional.empty());
            } else {
                node.get(ReviewClosing.class).confirm(jira.max, firstReview(anna), Optional.empty());
            }
        }, (anna, refused) -> {
            ReviewView seen = one.get(ReviewBook.class).view(anna.key(), firstReview(anna), Channel.REST);
            boolean isThere = seen.content().answers().stream().anyMatch(line -> line.text().equals("Her talks"));
            assertTrue("whoever was told that it is saved finds it", isThere || refused.get(0).isPresent());
        });
        assertTrue(told.toString(), Set.of("", "REVIEW_CLOSED").containsAll(told));
    }

    private long firstReview(Person anna) {
        return one.get(ReviewRows.class).ofPerson(anna.key()).get(0).id();
    }

    @Test
    public void nextPlan_startedTwice_endsNoPlanTwice() throws Exception {
        Set<String> told = meet((node, anna, who) -> node.get(NextPlan.class).start(anna.key(), Set.of(), Optional.empty()), (anna, refused) -> {
            List<PlanRow> plans = two.get(Plans.class).own(anna.key());
            assertEquals(1 + refused.stream().filter(Optional::isEmpty).count(), plans.size());
            assertEquals(1, plans.stream().filter(PlanRow::active).count());
        });
        assertEquals(Set.of("", "CONFLICT"), told);
    }

    @Test
    @Requirement("S51")
    public void reviewOfAPlan_passedOverTwice_movesOnOnce() throws Exception {
        Set<String> told = meet(anna -> one.get(Plans.class).save(anna.key(), Optional.empty(), PartKind.PLAN_PROFILE, 0,
                Map.of("reviewEvery", "MONTHLY", "nextReview", "2099-01-31"), Optional.empty()), (node, anna, who) -> node.get(Plans.class)
                .add(anna.key(), Optional.empty(), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "by " + who, "planned", "2099-01-31")), (anna, refused) -> {
            List<Part> skips = two.get(Plans.class).ownActive(anna.key()).orElseThrow().of(PartKind.PLAN_REVIEW_SKIP);
            assertEquals(List.of("2099-02-28"), skips.stream().map(part -> part.text("next")).toList());
            assertEquals("by " + (refused.get(0).isEmpty() ? 0 : 1), skips.get(0).text("reason"));
        });
        assertEquals(Set.of("", "REVIEW_NOT_PLANNED"), told);
    }

    @Test
    @Requirement("S51")
    public void reviewOfTwo_passedOverByBothAtOnce_movesOnOnce() throws Exception {
        Set<String> told = meet(anna -> {
            anna.shares(one, Access.VIEW);
            one.get(Plans.class).add(anna.key(), Optional.empty(), PartKind.REVIEW_PARTNER, Map.of("person", "max", "role", "MANAGER", "every", "MONTHLY", "next", "2099-01-31"));
            anna.review(one);
        }, (node, anna, who) -> node.get(ReviewParts.class).add(who == 0 ? anna.key() : jira.max, firstReview(anna), PartKind.REVIEW_SKIP,
                Map.of("reason", "by " + who, "planned", "2099-01-31")), (anna, refused) -> {
            ReviewView seen = two.get(ReviewBook.class).view(anna.key(), firstReview(anna), Channel.REST);
            assertEquals(List.of("2099-02-28"), seen.content().skips().stream().map(ReviewContent.Skip::next).toList());
        });
        assertEquals(Set.of("", "REVIEW_NOT_PLANNED"), told);
    }

    /** Of an edit and an answer that meet, the later rests on what it has not seen: it is refused. */
    @Test
    @Requirement("S34")
    public void answer_toARequestThatItsOwnerChangesMeanwhile_hasOneWinner() throws Exception {
        Map<IssueId, Part> asked = new HashMap<>();
        Set<String> told = meet(anna -> {
            anna.shares(one, Access.COMMENT);
            asked.put(anna.goal(), one.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.GOAL_RESOURCE,
                    Map.of("kind", "COURSE", "what", "Speaking", "cost", "500 EUR", "state", "ASKED", "person", "max")));
        }, (node, anna, who) -> {
            Part request = asked.get(anna.goal());
            if (who == 0) {
                node.get(GoalParts.class).save(anna.key(), anna.goal(), PartKind.GOAL_RESOURCE, request.number(), Map.of("cost", "5,000 EUR"), Optional.of(request.version()));
            } else {
                node.get(Requests.class).answer(jira.max, anna.goal(), request.number(), ResourceState.GRANTED, "Gladly", Optional.of(request.version()));
            }
        }, (anna, refused) -> {
            assertEquals(1, refused.stream().filter(Optional::isEmpty).count());
            Resource kept = anna.seen(two).detail().resources().get(0);
            assertEquals(refused.get(0).isEmpty() ? "5,000 EUR ASKED Optional.empty" : "500 EUR GRANTED " + Optional.of(jira.max),
                    kept.cost() + " " + kept.state() + " " + kept.saidBy());
        });
        assertEquals(Set.of("", "CONFLICT"), told);
    }

    /** It is said before it is withdrawn, and stays, or its author is told. */
    @Test
    @Requirement("S48")
    public void feedback_givenWhileItIsWithdrawn_stays_orIsRefused() throws Exception {
        Map<IssueId, Part> asked = new HashMap<>();
        Set<String> told = meet(anna -> asked.put(anna.goal(), one.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.FEEDBACK_REQUEST,
                Map.of("person", "max", "question", "How was it?"))), (node, anna, who) -> {
            Part request = asked.get(anna.goal());
            if (who == 0) {
                node.get(GoalParts.class).save(anna.key(), anna.goal(), PartKind.FEEDBACK_REQUEST, request.number(), Map.of("withdrawn", true), Optional.of(request.version()));
            } else {
                node.get(Feedback.class).give(jira.max, anna.goal(), request.number(), "Fine");
            }
        }, (anna, refused) -> {
            FeedbackRequest kept = anna.seen(two).detail().feedback().get(0);
            assertTrue("it is withdrawn", kept.withdrawn() && refused.get(0).isEmpty());
            assertEquals(refused.get(1).isEmpty() ? 1 : 0, kept.given().size());
            assertEquals(List.of(), two.get(Feedback.class).asked(jira.max).stream().filter(one -> one.goal().equals(anna.goal())).toList());
        });
        assertEquals(Set.of("", "NOT_FOUND"), told);
    }

    /** Both ticks hold, whoever comes first: a tick rests on its own period alone. */
    @Test
    @Requirement("S32")
    public void ticks_ofTwoPeriodsAtOnce_bothHold() throws Exception {
        Map<IssueId, Long> habits = new HashMap<>();
        Set<String> told = meet(anna -> habits.put(anna.goal(),
                one.get(GoalParts.class).add(anna.key(), anna.goal(), PartKind.ACTION_STEP, Map.of("text", "walk", "every", "DAY")).number()),
                (node, anna, who) -> node.get(StepTicks.class).tick(anna.key(), anna.goal(), habits.get(anna.goal()), LocalDate.of(2026, 6, 1).minusDays(who), true),
                (anna, refused) -> assertEquals(2, anna.seen(two).detail().steps().get(0).habit().orElseThrow().count(LocalDate.of(2026, 6, 1))));
        assertEquals(Set.of(""), told);
    }

    /** The answer is there with the step, or both are gone; and never is anything said of a step that is no more. */
    @Test
    @Requirement("S36")
    public void answer_toAStepThatIsRemovedMeanwhile_isGoneWithIt_orRefused() throws Exception {
        Map<IssueId, Long> steps = new HashMap<>();
        Set<String> told = meet(anna -> steps.put(anna.goal(), stepOf(anna)), (node, anna, who) -> {
            if (who == 0) {
                node.get(GoalParts.class).save(anna.key(), anna.goal(), PartKind.WORTH, steps.get(anna.goal()), Map.of("answer", "NO"), Optional.empty());
            } else {
                node.get(GoalParts.class).remove(anna.key(), anna.goal(), PartKind.ACTION_STEP, steps.get(anna.goal()), Optional.empty());
            }
        }, (anna, refused) -> {
            assertEquals(Optional.empty(), refused.get(1));
            assertEquals(List.of(), two.get(StepWorth.class).answers(anna.key(), anna.goal()));
            assertEquals(List.of(), one.get(PartRows.class).ofGoals(Set.of(anna.goal())).stream().filter(part -> part.kind() == PartKind.WORTH).toList());
        });
        assertEquals(Set.of("", "NOT_FOUND"), told);
    }

    /** Whoever comes last counts both, and nobody is counted twice. */
    @Test
    @Requirement("S36")
    public void fourthAndFifthAnswer_atOnce_areCountedOnce() throws Exception {
        Map<IssueId, Long> entries = new HashMap<>();
        Map<IssueId, Person> others = new HashMap<>();
        Set<String> told = meet(anna -> {
            long entry = one.get(Library.class).add(jira.max, Shelf.SHARED, new EntryText.Typed("COURSE", "Speaking", null, null, null, null)).number();
            entries.put(anna.goal(), entry);
            for (int i = 1; i <= 4; i++) {
                Person other = Person.withGoal(one, jira, "other-" + i + "-of-" + anna.goal());
                chooses(other, entry);
                if (i < 4) {
                    saysItWasWorthIt(one, other);
                }
                others.put(anna.goal(), other);
            }
            chooses(anna, entry);
        }, (node, anna, who) -> saysItWasWorthIt(node, who == 0 ? anna : others.get(anna.goal())), (anna, refused) -> {
            long entry = entries.get(anna.goal());
            assertEquals(new Figure(5, 0, 0), two.get(WorthFigures.class).of(Set.of(entry)).get(entry));
            assertEquals(1, two.get(RatingRows.class).groupsOf(Set.of(entry)).size());
        });
        assertEquals(Set.of(""), told);
    }

    @Test
    @Requirement("S35")
    public void entry_thatTwoAdministratorsChangeAtOnce_hasOneWinner() throws Exception {
        Map<IssueId, LibraryEntry> entries = new HashMap<>();
        Set<String> told = meet(anna -> entries.put(anna.goal(),
                one.get(Library.class).add(jira.max, Shelf.SHARED, new EntryText.Typed("BOOK", "Before", null, null, null, null))), (node, anna, who) -> {
            LibraryEntry before = entries.get(anna.goal());
            node.get(Library.class).change(anna.key(), Shelf.SHARED, before.number(), new EntryText.Typed(null, "By " + who, null, null, null, null),
                    Optional.empty(), Optional.of(before.version()));
        }, (anna, refused) -> {
            assertEquals(1, refused.stream().filter(Optional::isEmpty).count());
            LibraryEntry now = two.get(Library.class).current(Shelf.SHARED, entries.get(anna.goal()).number()).orElseThrow();
            assertEquals("By " + (refused.get(0).isEmpty() ? 0 : 1), now.text().orElseThrow().title());
        });
        assertEquals(Set.of("", "CONFLICT"), told);
    }

    private long stepOf(Person person) {
        return one.get(GoalParts.class).add(person.key(), person.goal(), PartKind.ACTION_STEP, Person.text("take the course")).number();
    }

    private void chooses(Person person, long entry) {
        one.get(GoalParts.class).add(person.key(), person.goal(), PartKind.GOAL_RESOURCE,
                Map.of("kind", "COURSE", "what", "Speaking", "state", "RECEIVED", "step", stepOf(person), "library", entry));
    }

    private static void saysItWasWorthIt(Node node, Person person) {
        long step = node.get(PartRows.class).ofGoals(Set.of(person.goal())).stream().filter(part -> part.kind() == PartKind.ACTION_STEP).findFirst().orElseThrow().number();
        node.get(GoalParts.class).save(person.key(), person.goal(), PartKind.WORTH, step, Map.of("answer", "YES"), Optional.empty());
    }

    @Test
    public void evidence_takenBackWhileItIsAdded_failsForNobody() throws Exception {
        Set<String> told = meet((node, anna, who) -> {
            if (who == 0) {
                anna.addsEvidence(node, "spoke");
            } else {
                node.get(EvidenceBook.class).ofTicket(anna.key(), new IssueId(90), Channel.PAGE).stream()
                        .filter(view -> view.evidence().owner().equals(anna.key()))
                        .forEach(view -> node.get(EvidenceBook.class).withdraw(anna.key(), view.evidence().id(), Optional.empty()));
            }
        }, (anna, refused) -> assertTrue(anna.seen(one).evidence() <= 1));
        assertTrue(told.toString(), Set.of("", "CONFLICT").containsAll(told));
    }

    @Test
    public void edits_ofOnePieceOfEvidence_haveOneWinner_whoseWordsHold() throws Exception {
        Map<IssueId, Evidence> noted = new HashMap<>();
        Set<String> told = meet(anna -> noted.put(anna.goal(), anna.addsEvidence(one, "spoke")),
                (node, anna, who) -> anna.changesEvidence(node, noted.get(anna.goal()), "said by " + who), (anna, refused) -> {
                    assertEquals(1, refused.stream().filter(Optional::isEmpty).count());
                    assertEquals(List.of("said by " + (refused.get(0).isEmpty() ? 0 : 1)), claims(anna));
                });
        assertEquals(Set.of("", "CONFLICT"), told);
    }

    /** The withdrawal rests on no version: whenever it comes, nothing is left, and an edit that comes later has nothing to change. */
    @Test
    public void edit_ofEvidenceThatIsTakenBackMeanwhile_leavesNothing() throws Exception {
        Map<IssueId, Evidence> noted = new HashMap<>();
        Set<String> told = meet(anna -> noted.put(anna.goal(), anna.addsEvidence(one, "spoke")), (node, anna, who) -> {
            if (who == 0) {
                anna.changesEvidence(node, noted.get(anna.goal()), "gave a talk");
            } else {
                node.get(EvidenceBook.class).withdraw(anna.key(), noted.get(anna.goal()).id(), Optional.empty());
            }
        }, (anna, refused) -> {
            assertEquals(Optional.empty(), refused.get(1));
            assertEquals(List.of(), claims(anna));
        });
        assertTrue(told.toString(), Set.of("", "NOT_FOUND").containsAll(told));
    }

    private List<String> claims(Person anna) {
        return two.get(EvidenceBook.class).ofGoal(anna.key(), anna.goal(), Channel.PAGE).stream().map(view -> view.evidence().claim()).toList();
    }

    @Test
    public void acceptAndDismiss_ofOneTicket_haveOneWinner_andEvidenceOnlyIfThatOneAccepted() throws Exception {
        Set<String> told = meet((node, anna, who) -> {
            InboxDecisions decisions = node.get(InboxDecisions.class);
            List<InboxOutcome> outcomes = who == 0 ? decisions.accept(anna.key(), List.of(anna.accepts("Spoke")))
                    : decisions.dismiss(anna.key(), List.of(new InboxDecisions.Chosen(Person.TICKET, 0)));
            outcomes.get(0).refusal().ifPresent(refusal -> {
                throw refusal;
            });
        }, (anna, refused) -> {
            assertEquals(1, refused.stream().filter(Optional::isEmpty).count());
            assertEquals(refused.get(0).isEmpty() ? 1 : 0, anna.seen(two).evidence());
        });
        assertEquals(Set.of("", "CONFLICT"), told);
    }

    @Test
    public void endOfOneNode_doesNotDisturbTheOther() throws Exception {
        for (int seed : seeds(SEEDS)) {
            Person anna = Person.withGoal(one, jira, "anna" + seed);
            Turns turns = new Turns(new Random(seed), 2);
            CutOff end = new CutOff(seed % 5);
            List<Callable<Object>> requests = List.of(
                    () -> turns.take(() -> {
                        assertSame(end, assertThrows(CutOff.class, () -> one.watched(Steps.both(turns, end), () -> anna.shares(one, Access.EDIT))));
                        return end;
                    }),
                    () -> answer(turns, two, node -> anna.addsEvidence(node, "spoke")));
            assertEquals(Optional.empty(), threads.invokeAll(requests).get(1).get());
            Goal seen = anna.seen(two);
            int shares = two.get(Sharing.class).given(anna.key(), Optional.of(anna.goalItem())).size();
            assertEquals(1, seen.evidence());
            assertEquals("the share is all there, or it never was", 3 + shares, seen.version());
            assertEquals("nothing is unfinished, seed " + seed, 0, unfinished());
        }
    }

    private interface Meeting {
        void run(Node node, Person anna, int who);
    }

    private interface Check {
        void holds(Person anna, List<Optional<Refusal>> refused);
    }

    /** What the requests were told in all, as code of the refusal or as nothing. */
    private Set<String> meet(Meeting request, Check check) throws Exception {
        return meet(anna -> { }, request, check);
    }

    /** @param before what was there before they meet */
    private Set<String> meet(Consumer<Person> before, Meeting request, Check check) throws Exception {
        Set<String> told = new HashSet<>();
        for (int seed : seeds(SEEDS)) {
            Person anna = Person.withGoal(one, jira, "anna" + seed);
            before.accept(anna);
            Turns turns = new Turns(new Random(seed), 2);
            List<Callable<Optional<Refusal>>> requests = List.of(() -> answer(turns, one, node -> request.run(node, anna, 0)),
                    () -> answer(turns, two, node -> request.run(node, anna, 1)));
            List<Optional<Refusal>> refused = new ArrayList<>();
            for (Future<Optional<Refusal>> answer : threads.invokeAll(requests)) {
                refused.add(answer.get());
            }
            check.holds(anna, refused);
            assertEquals("nothing is unfinished, seed " + seed, 0, unfinished());
            refused.forEach(refusal -> told.add(refusal.map(Refusal::code).map(ErrorCode::name).orElse("")));
        }
        return told;
    }

    private static Optional<Refusal> answer(Turns turns, Node node, Consumer<Node> request) throws Exception {
        return turns.take(() -> {
            try {
                node.watched(turns, () -> request.accept(node));
                return Optional.empty();
            } catch (Refusal refusal) {
                return Optional.of(refusal);
            }
        });
    }
}
