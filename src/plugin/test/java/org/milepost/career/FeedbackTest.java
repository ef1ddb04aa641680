package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What one person is asked about a goal, and what they say, is between them and its owner. */
@Requirement("S48")
public class FeedbackTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String QUESTION = "How did I agrimony?";
    private static final String ANSWER = "Slower, dear agrimony";

    private final CareerWorld world = new CareerWorld();
    private IssueId goal;
    private IssueId talk;

    @Before
    public void annaHasAGoal() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
    }

    @Test
    public void whoIsAsked_seesTheQuestion_theTitleOfThatDay_andWhoAsks_andNothingElse() {
        ask(Map.of("milestone", talk.value()));
        world.jira.rename(talk, "Give a secret talk");

        FeedbackAsked asked = only(world.paul);

        assertEquals(QUESTION, asked.request().question());
        assertEquals("as it was called then", "Give a talk", asked.request().title());
        assertEquals("Anna Arnold", asked.owner().fullName());
        assertEquals(LocalDate.of(2026, 6, 1), asked.request().day());
        assertEquals("asking opens nothing", Optional.empty(), asked.seen());
        assertEquals(List.of(), world.goals.sharedWith(world.paul));
        assertThrows(Refusal.class, () -> world.goals.get(world.paul, goal, Channel.PAGE));
        assertEquals(List.of(), world.feedback.asked(world.max));
        assertEquals("nobody looked", List.of(), world.views.ofOwner(world.anna, 9));

        world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);
        assertEquals("what is shared anyway can be opened", Optional.of(goal), only(world.paul).seen());
    }

    @Test
    public void whatIsSaid_reachesTheOwnerAlone_onceOrAgain_andNothingIsReplaced() {
        Part request = ask(Map.of());
        give(world.paul, request, ANSWER);
        world.clock.advance(Duration.ofDays(2));
        give(world.paul, request, "And louder");

        List<FeedbackRequest.Given> given = ofOwner().get(0).given();
        assertEquals(List.of("And louder 2026-06-03", ANSWER + " 2026-06-01"), given.stream().map(one -> one.text() + " " + one.day()).toList());
        assertEquals("who said it reads it too", 2, only(world.paul).request().given().size());
        assertTrue(world.goals.view(world.anna, goal, Channel.PAGE).people().containsKey(world.paul));
        assertTrue(world.history.ofGoal(world.anna, goal, LONG_AGO).toString().contains(ANSWER));
    }

    @Test
    @Requirement("S47")
    public void nobodyElse_readsAnyOfIt_byAnyShare_norInTheHistory_norInAReview() {
        give(world.paul, ask(Map.of()), ANSWER);
        for (ItemReference item : List.of(ItemReference.milestone(talk), ItemReference.goal(goal), new ItemReference(ItemKind.PLAN, world.goals.ownPlan(world.anna).orElseThrow().id()))) {
            for (PersonKey viewer : List.of(world.paul, world.olga)) {
                world.annaShares(item, viewer, Access.EDIT);
                String seen = world.goals.view(viewer, goal, Channel.PAGE).toString();
                assertFalse(seen, seen.contains("agrimony"));
            }
        }
        String told = world.history.ofGoal(world.olga, goal, LONG_AGO).toString() + world.history.ofGoal(world.paul, goal, LONG_AGO);
        assertFalse(told, told.contains("agrimony") || told.contains("FEEDBACK"));
        world.annaSharesWithManager(ItemReference.goal(goal));
        assertFalse(world.asManager.goal(world.anna, goal).toString().contains("agrimony"));
        assertFalse(world.reviews.prepare(world.max, "anna", LONG_AGO, Channel.REST).toString().contains("agrimony"));
        refused(ErrorCode.NOT_ALLOWED, "", () -> world.goalParts.add(world.olga, goal, PartKind.FEEDBACK_REQUEST, Map.of("person", "paul", "question", "x")));
    }

    @Test
    public void withdrawn_itIsGoneFromTheirList_andWhatWasSaidStays_untilItIsAskedAgain() {
        Part request = ask(Map.of());
        give(world.paul, request, ANSWER);
        Part withdrawn = save(request, Map.of("withdrawn", true));

        assertEquals(List.of(), world.feedback.asked(world.paul));
        refused(ErrorCode.NOT_FOUND, "", () -> give(world.paul, request, "More"));
        assertEquals(ANSWER, ofOwner().get(0).given().get(0).text());

        save(withdrawn, Map.of("withdrawn", false));
        assertEquals(ANSWER, only(world.paul).request().given().get(0).text());
    }

    @Test
    public void removed_theQuestionIsGone_andWhatWasSaidStays_untilItIsRemovedToo() {
        Part request = ask(Map.of());
        give(world.paul, request, ANSWER);
        world.goalParts.remove(world.anna, goal, PartKind.FEEDBACK_REQUEST, request.number(), Optional.empty());

        assertEquals(List.of(), world.feedback.asked(world.paul));
        FeedbackRequest left = ofOwner().get(0);
        assertFalse(left.isKept());
        assertEquals(ANSWER, left.given().get(0).text());

        world.goalParts.remove(world.anna, goal, PartKind.FEEDBACK, left.given().get(0).number(), Optional.empty());
        assertEquals(List.of(), ofOwner());
        assertFalse(world.history.ofGoal(world.anna, goal, LONG_AGO).toString().contains("agrimony"));
    }

    @Test
    public void whatWasAsked_staysAsItWasAsked() {
        Part request = ask(Map.of());
        refused(ErrorCode.FIELD_INVALID, "question", () -> save(request, Map.of("question", "Was I great?")));
        refused(ErrorCode.FIELD_INVALID, "person", () -> save(request, Map.of("person", "max")));
        refused(ErrorCode.FIELD_INVALID, "milestone", () -> save(request, Map.of("milestone", talk.value())));
        assertEquals("the same is no change", request.version(), save(request, Map.of("question", QUESTION, "person", "paul")).version());
    }

    @Test
    public void whoIsNotAsked_cannotSayAnything_andTheOwnerCannotSayItForThem() {
        Part request = ask(Map.of());
        for (PersonKey other : List.of(world.anna, world.max, world.olga)) {
            refused(ErrorCode.NOT_FOUND, "", () -> give(other, request, "Great"));
        }
        refused(ErrorCode.NOT_FOUND, "", () -> world.feedback.give(world.paul, goal, request.number() + 1, "Great"));
        refused(ErrorCode.NOT_FOUND, "", () -> world.feedback.give(world.paul, talk, request.number(), "Great"));
        refused(ErrorCode.FIELD_UNKNOWN, "text", () -> world.goalParts.add(world.anna, goal, PartKind.FEEDBACK, Map.of("text", "Great")));
        refused(ErrorCode.FIELD_INVALID, "person", () -> world.goalParts.add(world.anna, goal, PartKind.FEEDBACK_REQUEST, Map.of("person", "anna", "question", "x")));
    }

    @Test
    public void badWords_areToldAtTheirField_andManyAnswersAreEnough() {
        Part request = ask(Map.of());
        refused(ErrorCode.FIELD_REQUIRED, "text", () -> give(world.paul, request, " "));
        refused(ErrorCode.FIELD_TOO_LONG, "text", () -> give(world.paul, request, "x".repeat(2_001)));
        refused(ErrorCode.FIELD_CHARACTERS, "text", () -> give(world.paul, request, "a\u0000b"));
        for (int i = 0; i < FeedbackRequest.MOST_ANSWERS; i++) {
            give(world.paul, request, "Word " + i);
        }
        refused(ErrorCode.TOO_MANY, "", () -> give(world.paul, request, "One more"));
    }

    @Test
    public void goalThatIsGone_asksNothing_norOneThatItsOwnerMayNotBrowseAnyMore() {
        ask(Map.of());
        world.jira.delete(goal);
        assertEquals(List.of(), world.feedback.asked(world.paul));
    }

    @Test
    @Requirement("S65")
    public void listOfWhatIsAsked_costsTheSame_forOneAndForMany() {
        ask(Map.of());
        Map<String, Integer> one = cost();
        for (int i = 0; i < 20; i++) {
            IssueId another = world.startedByAnna().id();
            long number = world.goalParts.add(world.anna, another, PartKind.FEEDBACK_REQUEST, Map.of("person", "paul", "question", "And this?")).number();
            world.feedback.give(world.paul, another, number, "Fine");
        }
        assertEquals(one, cost());
        int calls = one.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(one.toString(), calls <= 26);
    }

    private Map<String, Integer> cost() {
        world.counter.reset();
        world.feedback.asked(world.paul);
        return world.counter.calls();
    }

    private Part ask(Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.putAll(Map.of("person", "paul", "question", QUESTION));
        return world.goalParts.add(world.anna, goal, PartKind.FEEDBACK_REQUEST, values);
    }

    private Part save(Part request, Map<String, ?> values) {
        return world.goalParts.save(world.anna, goal, PartKind.FEEDBACK_REQUEST, request.number(), values, Optional.of(request.version()));
    }

    private void give(PersonKey person, Part request, String text) {
        world.feedback.give(person, goal, request.number(), text);
    }

    private FeedbackAsked only(PersonKey person) {
        List<FeedbackAsked> asked = world.feedback.asked(person);
        assertEquals(1, asked.size());
        return asked.get(0);
    }

    private List<FeedbackRequest> ofOwner() {
        return world.goals.get(world.anna, goal, Channel.PAGE).detail().feedback();
    }

    private static void refused(ErrorCode code, String field, org.junit.function.ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        assertEquals(field, refusal.field().orElse(""));
    }
}
