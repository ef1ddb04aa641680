package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.milepost.plan.Addressee;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.ReviewParty;
import org.milepost.plan.Worth;
import org.milepost.review.Answer;
import org.milepost.review.ClosedReview;
import org.milepost.review.Question;
import org.milepost.review.ReviewContent.AnswerLine;
import org.milepost.review.ReviewEnd;

/** The process ends at each step of each kind of change, before the step and after it: what is read next is all of the change, or nothing. */
public class CrashTest extends StoreTest {

    /** More steps than any change has, so that a change with more of them is tried to its end as well. */
    private static final int STEPS = 30;

    @Test
    public void goalAdded_isAllOrNothing() {
        tryEachStep(issue -> Changes.ofGoal(issue, 1).goalAdded(Changes.ANNA, 7), (issue, happened) ->
                assertEquals(happened ? 1 : 0, plan().goals(Set.of(new IssueId(issue))).size()));
    }

    @Test
    public void move_isAllOrNothing_withTheAdoptionOfItsGoal() {
        tryEachStep(issue -> Changes.ofGoal(issue, 1).adopting(Changes.ANNA, 7).with(ChangeFacts.TO, "2026-05-01").moved("LIFE", "a note"),
                (issue, happened) -> {
                    assertEquals(happened ? List.of("a note") : List.of(), plan().moveNotes(Set.of(new IssueId(issue))).stream()
                            .map(note -> note.note()).toList());
                    assertEquals(happened ? 1 : 0, plan().goals(Set.of(new IssueId(issue))).size());
                });
    }

    @Test
    public void reflection_isAllOrNothing() {
        tryEachStep(issue -> Changes.ofGoal(issue, 1).reflected("pairing", "", ""), (issue, happened) ->
                assertEquals(happened ? 1 : 0, plan().reflections(Set.of(new IssueId(issue))).size()));
    }

    @Test
    public void evidence_isAllOrNothing() {
        tryEachStep(issue -> Changes.ofGoal(issue, 1).evidence(issue, "a claim", "an impact"), (issue, happened) ->
                assertEquals(happened ? 1 : 0, evidence().ofItems(Set.of(new IssueId(issue))).size()));
    }

    @Test
    public void evidenceChanged_isAllOrNothing_andWhatWasSaidBeforeHoldsUntilThen() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).evidence(issue, "before", ""));
            return Changes.ofGoal(issue, 2).evidenceChanged(evidence().ofItems(Set.of(new IssueId(issue))).get(0), "after");
        }, (issue, happened) -> assertEquals(List.of(happened ? "after" : "before"),
                evidence().ofItems(Set.of(new IssueId(issue))).stream().map(piece -> piece.claim()).toList()));
    }

    @Test
    public void withdrawal_takesTheTextsOfAllRevisionsAlong() {
        tryEachStep(issue -> {
            ActiveObjectsChangeLog log = new ActiveObjectsChangeLog(activeObjects);
            log.commit(Changes.ofGoal(issue, 1).evidence(issue, "before", "an impact"));
            log.commit(Changes.ofGoal(issue, 2).evidenceChanged(evidence().ofItems(Set.of(new IssueId(issue))).get(0), "after"));
            return Changes.ofGoal(issue, 3).withdrawn(evidence().ofItems(Set.of(new IssueId(issue))).get(0).id());
        }, (issue, happened) -> {
            assertEquals(happened ? 0 : 1, evidence().ofItems(Set.of(new IssueId(issue))).size());
            assertEquals(happened ? 0 : 2, activeObjects.count(EvidenceEntity.class, "GOAL_ID = ? AND CLAIM IS NOT NULL", issue));
            int texts = 0;
            for (ChangeEntity change : activeObjects.find(ChangeEntity.class, "AGGREGATE_ID = ?", issue)) {
                texts += activeObjects.count(ChangeTextEntity.class, "TEXTS_ID = ?", change.getTextsId());
            }
            assertEquals(happened ? 0 : 4, texts);
        });
    }

    @Test
    public void withdrawal_isAllOrNothing_andTakesTheTextsAlong() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).evidence(issue, "a claim", ""));
            return Changes.ofGoal(issue, 2).withdrawn(evidence().ofItems(Set.of(new IssueId(issue))).get(0).id());
        }, (issue, happened) -> {
            assertEquals(happened ? 0 : 1, evidence().ofItems(Set.of(new IssueId(issue))).size());
            int texts = 0;
            for (ChangeEntity added : activeObjects.find(ChangeEntity.class, "CHANGE_TOKEN = ?", "GOAL:" + issue + ":1")) {
                texts = activeObjects.count(ChangeTextEntity.class, "TEXTS_ID = ?", added.getTextsId());
            }
            assertEquals(happened ? 0 : 2, texts);
        });
    }

    @Test
    public void share_isAllOrNothing_withThoseItReplaces() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).shared("USER", "before-" + issue));
            long before = shares().withPerson(new PersonKey("before-" + issue), Set.of()).get(0).id();
            return Changes.ofGoal(issue, 2).with(ChangeFacts.REPLACES, Long.toString(before)).shared("USER", "after-" + issue);
        }, (issue, happened) -> {
            assertEquals(happened ? 0 : 1, shares().withPerson(new PersonKey("before-" + issue), Set.of()).size());
            assertEquals(happened ? 1 : 0, shares().withPerson(new PersonKey("after-" + issue), Set.of()).size());
        });
    }

    @Test
    public void revocation_isAllOrNothing() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).shared("USER", "reader-" + issue));
            return Changes.ofGoal(issue, 2).revoked(shares().withPerson(new PersonKey("reader-" + issue), Set.of()).get(0).id());
        }, (issue, happened) ->
                assertEquals(happened ? 0 : 1, shares().withPerson(new PersonKey("reader-" + issue), Set.of()).size()));
    }

    @Test
    public void partSaved_isAllOrNothing_andTheOneBeforeHoldsUntilThen() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).partSaved(PartKind.ACTION_STEP, 5, Map.of("text", "before")));
            return Changes.ofGoal(issue, 2).partSaved(PartKind.ACTION_STEP, 5, Map.of("text", "after", "due", "2026-05-01"));
        }, (issue, happened) -> assertEquals(List.of(happened ? "after" : "before"), stepTexts(issue)));
    }

    @Test
    public void tick_isAllOrNothing() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).partSaved(PartKind.ACTION_STEP, 5, Map.of("text", "Read", "every", "WEEK")));
            return Changes.ofGoal(issue, 2).stepTicked(5, Map.of("text", "Read", "every", "WEEK", "ticks", "2026-05-25"));
        }, (issue, happened) -> {
            List<Part> steps = new ActiveObjectsPartRows(activeObjects).ofGoals(Set.of(new IssueId(issue)));
            assertEquals(List.of(happened ? "2026-05-25" : ""), steps.stream().map(part -> part.text("ticks")).toList());
            assertEquals(List.of("Read"), steps.stream().map(part -> part.text("text")).toList());
        });
    }

    @Test
    public void partRemoved_isAllOrNothing_andTakesTheTextsAlong() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).partSaved(PartKind.ACTION_STEP, 5, Map.of("text", "before")));
            return Changes.ofGoal(issue, 2).partRemoved(PartKind.ACTION_STEP, 5);
        }, (issue, happened) -> {
            assertEquals(happened ? List.of() : List.of("before"), stepTexts(issue));
            assertEquals(happened ? 0 : 1, activeObjects.count(PartEntity.class, "AGGREGATE_ID = ? AND TEXTS IS NOT NULL AND REMOVED = ?", issue, false));
        });
    }

    @Test
    public void rating_isAllOrNothing_andWhatWasSaidBeforeIsForgottenWithIt() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).with(ChangeFacts.RATED, Long.toString(issue)).rated(5, "NO"));
            return Changes.ofGoal(issue, 2).with(ChangeFacts.RATED, Long.toString(issue)).rated(5, "YES");
        }, (issue, happened) -> assertEquals(List.of(happened ? Worth.YES : Worth.NO), answers(issue)));
    }

    @Test
    public void ratingTakenBack_isAllOrNothing_andLeavesNoAnswer() {
        tryEachStep(issue -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofGoal(issue, 1).with(ChangeFacts.RATED, Long.toString(issue)).rated(5, "NO"));
            return Changes.ofGoal(issue, 2).partRemoved(PartKind.WORTH, 5);
        }, (issue, happened) -> {
            assertEquals(happened ? List.of() : List.of(Worth.NO), answers(issue));
            assertEquals(happened ? 0 : 1, activeObjects.count(RatingEntity.class, "GOAL_ID = ? AND ANSWER IS NOT NULL", issue));
        });
    }

    @Test
    public void stepRemoved_isAllOrNothing_withWhatWasSaidOfIt() {
        tryEachStep(issue -> {
            ActiveObjectsChangeLog log = new ActiveObjectsChangeLog(activeObjects);
            log.commit(Changes.ofGoal(issue, 1).partSaved(PartKind.ACTION_STEP, 5, Map.of("text", "before")));
            log.commit(Changes.ofGoal(issue, 2).with(ChangeFacts.RATED, Long.toString(issue)).rated(5, "NO"));
            return Changes.ofGoal(issue, 3).partRemoved(PartKind.ACTION_STEP, 5);
        }, (issue, happened) -> {
            List<Part> left = new ActiveObjectsPartRows(activeObjects).ofGoals(Set.of(new IssueId(issue)));
            assertEquals(happened ? Set.of() : Set.of(PartKind.ACTION_STEP, PartKind.WORTH), left.stream().map(Part::kind).collect(Collectors.toSet()));
            assertEquals(happened ? List.of() : List.of(Worth.NO), answers(issue));
            assertEquals("no word is left", happened ? 0 : 2, activeObjects.count(PartEntity.class, "AGGREGATE_ID = ? AND TEXTS IS NOT NULL AND REMOVED = ?", issue, false));
            assertEquals("in the changes neither", happened ? 0 : 2, Stream.of(activeObjects.find(ChangeEntity.class, "AGGREGATE_ID = ?", issue))
                    .mapToInt(change -> activeObjects.count(ChangeTextEntity.class, "TEXTS_ID = ?", change.getTextsId())).sum());
        });
    }

    private List<Worth> answers(long entry) {
        return new ActiveObjectsRatingRows(activeObjects).ofEntries(Set.of(entry)).stream().flatMap(rating -> rating.answer().stream()).toList();
    }

    @Test
    public void announcement_isAllOrNothing() {
        tryEachStep(plan -> Changes.ofPlan(plan, 1).partSaved(PartKind.ANNOUNCEMENT, plan, Map.of("words", "I did it", "to", "user:r" + plan + "\ngroup:mentors",
                "day", "2026-03-01")), (plan, happened) -> assertEquals(happened ? 1 : 0, announcedTo(plan)));
    }

    @Test
    public void announcementTakenBack_isAllOrNothing_andTakesTheTextsAndItsReadersAlong() {
        tryEachStep(plan -> {
            new ActiveObjectsChangeLog(activeObjects).commit(Changes.ofPlan(plan, 1).partSaved(PartKind.ANNOUNCEMENT, plan,
                    Map.of("words", "I did it", "to", "user:r" + plan, "day", "2026-03-01")));
            return Changes.ofPlan(plan, 2).partRemoved(PartKind.ANNOUNCEMENT, plan);
        }, (plan, happened) -> {
            assertEquals(happened ? 0 : 1, announcedTo(plan));
            assertEquals(happened ? 0 : 1, activeObjects.count(AddresseeEntity.class, "READER = ?", "user:r" + plan));
            assertEquals(happened ? 0 : 1, activeObjects.count(PartEntity.class, "AGGREGATE_ID = ? AND AGGREGATE_KIND = ? AND TEXTS IS NOT NULL AND REMOVED = ?", plan, "PLAN", false));
        });
    }

    private int announcedTo(long reader) {
        return new ActiveObjectsPartRows(activeObjects).announcedTo(Set.of(Addressee.of(new PersonKey("r" + reader))), NOW.minusSeconds(1)).size();
    }

    @Test
    public void shift_isAllOrNothing() {
        tryEachStep(issue -> Changes.ofGoal(issue, 1).shifted(issue + ":2026-05-01:2026-05-08," + (issue + 50_000) + ":2026-06-01:2026-06-08", "LIFE", "a note"),
                (issue, happened) -> assertEquals(happened ? 2 : 0, plan().moveNotes(Set.of(new IssueId(issue), new IssueId(issue + 50_000))).size()));
    }

    @Test
    public void nextPlan_isAllOrNothing() {
        tryEachStep(issue -> {
            PersonKey owner = new PersonKey("owner-" + issue);
            long first = plan().startPlan(owner).id();
            ActiveObjectsChangeLog log = new ActiveObjectsChangeLog(activeObjects);
            log.commit(Changes.ofPlan(first, 1).partSaved(PartKind.STRENGTH, 5, Map.of("text", "listening")));
            log.commit(Changes.ofPlan(first, 2).partSaved(PartKind.WEAKNESS, 6, Map.of("text", "haste")));
            return Changes.ofPlan(first, 3).of(owner).nextPlan();
        }, (issue, happened) -> {
            List<PlanRow> plans = plan().plansOf(Set.of(new PersonKey("owner-" + issue)));
            assertEquals(happened ? 2 : 1, plans.size());
            assertEquals(1, plans.stream().filter(PlanRow::active).count());
            assertEquals(2, new ActiveObjectsPartRows(activeObjects).ofPlans(Set.of(plans.get(plans.size() - 1).id())).size());
        });
    }

    @Test
    public void reviewClosed_isAllOrNothing_andTakesTheAnswersAlong() {
        tryEachStep(issue -> {
            new ActiveObjectsAnswerRows(activeObjects).save(new Answer(issue, Question.WORKS, Changes.ANNA, 1, "pairing", NOW));
            new ActiveObjectsAnswerRows(activeObjects).save(new Answer(issue, Question.WORKS, Changes.BEN, 1, "talks\nand books", NOW));
            return Changes.ofReview(issue, 1).with(ChangeFacts.TO, "2026-04-10").with(ChangeFacts.ALONE, "PARTNER").with(ChangeFacts.PARTNER_READS, "true").reviewClosed("{}");
        }, (issue, happened) -> {
            ActiveObjectsReviewRows rows = new ActiveObjectsReviewRows(activeObjects);
            Optional<ClosedReview> kept = happened ? Optional.of(new ClosedReview(new ReviewEnd(issue, NOW, LocalDate.of(2026, 3, 10), Optional.of(LocalDate.of(2026, 4, 10)),
                    Optional.of(ReviewParty.PARTNER), true), "{}", List.of(new AnswerLine("WORKS", ReviewParty.OWNER, "pairing"),
                    new AnswerLine("WORKS", ReviewParty.PARTNER, "talks\nand books")))) : Optional.empty();
            assertEquals(kept, Optional.ofNullable(rows.closed(Set.of(issue)).get(issue)));
            assertEquals(happened ? 1 : 0, rows.ends(Set.of(issue)).size());
            new ActiveObjectsAnswerRows(activeObjects).save(new Answer(issue, Question.WORKS, Changes.ANNA, 2, happened ? "too late" : "pairing", NOW));
            assertEquals("what is typed later touches nothing", kept, Optional.ofNullable(rows.closed(Set.of(issue)).get(issue)));
        });
    }

    private List<String> stepTexts(long issue) {
        return new ActiveObjectsPartRows(activeObjects).ofGoals(Set.of(new IssueId(issue))).stream().map(part -> part.text("text")).toList();
    }

    @Test
    public void planStart_isAllOrNothing() {
        for (Crash crash : List.of(Crash.before(1), Crash.after(1), Crash.before(2), Crash.after(2), Crash.before(3))) {
            crashes(crash, crashing -> new ActiveObjectsPlanRows(crashing, CLOCK).startPlan(Changes.ANNA));

            long plan = plan().startPlan(Changes.ANNA).id();
            assertEquals(plan, plan().activePlan(Changes.ANNA).orElseThrow().id());
        }
        assertEquals(1, activeObjects.find(PlanEntity.class).length);
    }

    private interface Check {
        void holds(long issue, boolean happened);
    }

    private void tryEachStep(LongFunction<Change> prepare, Check check) {
        List<Boolean> outcomes = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            outcomes.add(happenedAfter(Crash.before(step), 1_000L + step, prepare, check));
            outcomes.add(happenedAfter(Crash.after(step), 2_000L + step, prepare, check));
        }
        assertTrue("some crash was before the commit point", outcomes.contains(false));
        assertEquals("no crash at the end", true, outcomes.get(outcomes.size() - 1));
    }

    private boolean happenedAfter(Crash crash, long issue, LongFunction<Change> prepare, Check check) {
        Change change = prepare.apply(issue);
        crashes(crash, crashing -> new ActiveObjectsChangeLog(crashing).commit(change));
        boolean happened = activeObjects.count(ChangeEntity.class, "CHANGE_TOKEN = ?", ChangeRow.token(change)) == 1;

        check.holds(issue, happened);

        ActiveObjectsChangeLog after = new ActiveObjectsChangeLog(activeObjects);
        assertEquals(happened ? change.version() : change.version() - 1, (long) after.versions(Set.of(change.aggregate())).get(change.aggregate()));
        assertEquals(0, activeObjects.count(ChangeEntity.class, "FINISHED = ?", false));
        if (!happened) {
            after.commit(change);
            check.holds(issue, true);
        }
        return happened;
    }

    private interface Work {
        void run(ActiveObjects activeObjects);
    }

    /** The work may end before the crash comes. */
    private void crashes(Crash crash, Work work) {
        try {
            work.run(Steps.watched(activeObjects, crash));
        } catch (Crash e) {
            assertSame(crash, e);
        }
    }

    private ActiveObjectsPlanRows plan() {
        return new ActiveObjectsPlanRows(activeObjects, CLOCK);
    }

    private ActiveObjectsEvidenceRows evidence() {
        return new ActiveObjectsEvidenceRows(activeObjects);
    }

    private ActiveObjectsShareRows shares() {
        return new ActiveObjectsShareRows(activeObjects);
    }
}
