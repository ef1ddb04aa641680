package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.GoalRow;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.review.ReviewContent.AskedLine;
import org.milepost.review.ReviewContent.ClosingLine;
import org.milepost.review.ReviewContent.SetbackLine;
import org.milepost.review.ReviewContent.Told;
import org.milepost.review.ReviewContent.WinLine;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What an owner tells in a review beside what happened to goals: what they chose to, to a partner who sees what it is of. */
public class ReviewToldTest {

    private static final Optional<Long> ANY = Optional.empty();
    private static final LocalDate SINCE = LocalDate.of(2026, 5, 1);

    private final CareerWorld world = new CareerWorld();
    private IssueId goal;
    private IssueId talk;
    private long review;

    /** Max sees Anna's goal, and reviews with her. */
    @Before
    public void aReviewOfTwo() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
        world.annaSharesWithManager(ItemReference.goal(goal));
        review = opened("max");
    }

    @Test
    @Requirement({"S53", "S58"})
    public void setback_isTold_onlyIfItsOwnerSaidSo_toBothAlike_andNowhereElse() {
        ofGoal("agrimony", "2026-05-20", false);
        Part told = ofGoal("heliotrope", "2026-05-21", true);

        assertEquals(List.of(new SetbackLine("heliotrope", "Ask early", null, "Lead a team", "2026-05-21")), told(world.max).setbacks());
        assertEquals("both look at the same page", told(world.max), told(world.anna));
        for (String other : List.of(world.goals.view(world.max, goal, Channel.PAGE).toString(), world.history.ofGoal(world.max, goal, SINCE).toString(),
                world.asManager.goal(world.anna, goal).toString(), world.reviews.prepare(world.max, "anna", SINCE, Channel.MACRO).toString(),
                world.pages.ofPerson(world.max, "anna", new PageWish(SINCE, EnumSet.allOf(PagePart.class), Optional.empty()), Channel.MACRO).toString())) {
            assertFalse(other, other.contains("heliotrope") || other.contains("agrimony"));
        }

        world.goalParts.save(world.anna, goal, PartKind.GOAL_SETBACK, told.number(), Map.of("inReviews", false), ANY);
        assertTrue("an open review forgets it", told(world.max).setbacks().isEmpty());
    }

    @Test
    @Requirement("S58")
    public void setback_isOfTheTimeLookedBackOn() {
        ofGoal("Long ago", "2026-04-30", true);
        ofGoal("The first day", "2026-05-01", true);
        ofGoal("Still to come", "2026-06-02", true);
        assertEquals(List.of("The first day"), told(world.max).setbacks().stream().map(SetbackLine::happened).toList());
    }

    @Test
    @Requirement({"S47", "S58"})
    public void setbackAndWinOfThePlan_areForAPartnerWhoSeesThePlan_asFarAsItsSectionsAreOn() {
        plan(PartKind.PLAN_SETBACK, Map.of("happened", "No raise", "day", "2026-05-20", "inReviews", true));
        plan(PartKind.PLAN_SETBACK, Map.of("happened", "For myself", "day", "2026-05-20"));
        plan(PartKind.WIN, Map.of("what", "Ben thanked me", "day", "2026-05-22"));
        assertEquals("sees a goal alone", Told.NONE, told(world.max));

        world.annaShares(new ItemReference(ItemKind.PLAN, world.goals.ownPlan(world.anna).orElseThrow().id()), world.max, Access.VIEW);
        assertEquals(List.of(new SetbackLine("No raise", null, null, null, "2026-05-20")), told(world.max).setbacks());
        assertEquals(List.of(new WinLine("WRITTEN", "Ben thanked me", "2026-05-22")), told(world.max).wins());

        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("hidden", List.of("SETBACKS", "WINS")), ANY);
        assertEquals(Told.NONE, told(world.max));
    }

    @Test
    @Requirement("S47")
    public void whoSeesAMilestoneAlone_orNothing_isToldNothingOfTheGoal() {
        ofGoal("heliotrope", "2026-05-21", true);
        ShareView milestone = world.annaShares(ItemReference.milestone(talk), world.paul, Access.EDIT);
        review = opened("paul");
        assertEquals(Told.NONE, told(world.paul));
        world.sharing.revoke(world.anna, milestone.share().id());
        assertEquals(Told.NONE, told(world.anna));
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class, () -> told(world.paul)).code());
        assertEquals("no share opens a review", ErrorCode.NOT_FOUND, assertThrows(Refusal.class, () -> told(world.max)).code());
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class, () -> told(world.olga)).code());
    }

    @Test
    @Requirement("S18")
    public void personalGoal_tellsNothing_toAPartnerOfThePlan() {
        IssueId personal = world.jira.nativeGoal(world.anna, "Run a marathon", Optional.empty());
        world.plans.put(new GoalRow(personal, world.anna, 1, GoalKind.PERSONAL));
        world.goalParts.add(world.anna, personal, PartKind.GOAL_SETBACK, Map.of("happened", "A sore knee", "day", "2026-05-20", "inReviews", true));
        world.goalParts.add(world.anna, personal, PartKind.GOAL_RESOURCE, asked("max"));
        world.annaShares(new ItemReference(ItemKind.PLAN, world.goals.ownPlan(world.anna).orElseThrow().id()), world.max, Access.VIEW);
        assertEquals(Told.NONE, told(world.max));
    }

    @Test
    @Requirement({"S60", "S61"})
    public void goalThatIsBehind_isAWin_andWhatItTaughtIsToldIfItsOwnerSaidSo() {
        world.goalParts.save(world.anna, goal, PartKind.CLOSING, 0, Map.of("lessons", "Start small", "skills", List.of("Speaking")), ANY);
        world.milestones.complete(world.anna, goal, new Reflection("", "", ""), ANY);
        assertEquals(List.of(new WinLine("GOAL", "Lead a team", "2026-06-01")), told(world.max).wins());
        assertTrue(told(world.max).closings().isEmpty());

        world.goalParts.save(world.anna, goal, PartKind.CLOSING, 0, Map.of("inReviews", true), ANY);
        assertEquals(List.of(new ClosingLine("Lead a team", null, "Start small", List.of("Speaking"))), told(world.max).closings());
    }

    @Test
    @Requirement({"S34", "S50"})
    public void whatGoalsWaitForFromThePartner_isThere_withItsAge_andNothingFromOthers() {
        world.goalParts.add(world.anna, goal, PartKind.GOAL_RESOURCE, asked("max"));
        world.goalParts.add(world.anna, goal, PartKind.GOAL_RESOURCE, asked("olga"));
        assertEquals(List.of(new AskedLine("TIME_OFF", "Two days", "Lead a team", "ASKED", "2026-05-22", 10)), told(world.max).asked());

        long step = world.goalParts.add(world.anna, goal, PartKind.ACTION_STEP, Map.of("text", "Rehearse", "milestone", talk.value())).number();
        Map<String, Object> ofStep = asked("paul");
        ofStep.put("step", step);
        world.goalParts.add(world.anna, goal, PartKind.GOAL_RESOURCE, ofStep);
        world.goalParts.add(world.anna, goal, PartKind.GOAL_RESOURCE, asked("paul"));
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);
        review = opened("paul");
        assertEquals("of the goal as a whole, they see nothing", 1, told(world.paul).asked().size());
    }

    @Test
    @Requirement({"S48", "S50"})
    public void feedbackAskedOfThePartner_waits_untilSomethingIsSaid_orItIsWithdrawn() {
        ask("max", "What should I do more of?");
        ask("olga", "And you?");
        world.clock.advance(Duration.ofDays(3));
        assertEquals(List.of(new AskedLine(AskedLine.FEEDBACK, "What should I do more of?", "Lead a team", "ASKED", "2026-06-01", 3)), told(world.max).asked());
        assertEquals("both look at the same page", told(world.max), told(world.anna));

        world.feedback.give(world.max, goal, world.feedback.asked(world.max).get(0).request().number(), "Ask more questions");
        assertEquals("what was said is for Anna alone", List.of(), told(world.max).asked());

        Part second = ask("max", "And what less of?");
        assertEquals(1, told(world.max).asked().size());
        world.goalParts.save(world.anna, goal, PartKind.FEEDBACK_REQUEST, second.number(), Map.of("withdrawn", true), ANY);
        assertEquals(List.of(), told(world.max).asked());
    }

    @Test
    @Requirement({"S53", "S58"})
    public void closedReview_keepsWhatWasTold_whateverIsTakenBackLater() {
        Part setback = ofGoal("heliotrope", "2026-05-21", true);
        world.reviewClosing.confirm(world.anna, review, ANY);
        world.reviewClosing.confirm(world.max, review, ANY);
        world.goalParts.remove(world.anna, goal, PartKind.GOAL_SETBACK, setback.number(), ANY);
        assertEquals(List.of("heliotrope"), told(world.max).setbacks().stream().map(SetbackLine::happened).toList());
    }

    private long opened(String partner) {
        return world.reviewBook.openOwn(world.anna, partner, Optional.of(SINCE)).row().id();
    }

    private Told told(PersonKey viewer) {
        return world.reviewBook.view(viewer, review, Channel.PAGE).content().told();
    }

    private Part ask(String person, String question) {
        return world.goalParts.add(world.anna, goal, PartKind.FEEDBACK_REQUEST, Map.of("person", person, "question", question));
    }

    private Part ofGoal(String happened, String day, boolean inReviews) {
        return world.goalParts.add(world.anna, goal, PartKind.GOAL_SETBACK, Map.of("happened", happened, "learned", "Ask early", "day", day, "inReviews", inReviews));
    }

    private void plan(PartKind kind, Map<String, ?> values) {
        world.planBook.add(world.anna, Optional.empty(), kind, values);
    }

    private static Map<String, Object> asked(String person) {
        return new HashMap<>(Map.of("kind", "TIME_OFF", "what", "Two days", "state", "ASKED", "person", person, "since", "2026-05-22"));
    }
}
