package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Each read asks every port as often for 200 milestones, moved and proven, as for one. */
public class FixedCostTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private static CareerWorld one;
    private static CareerWorld many;

    /** Made once: reads change nothing but the log of views. */
    @BeforeClass
    public static void makeBoth() {
        one = withMilestones(1);
        many = withMilestones(200);
    }

    @Test
    public void view_costsTheSame_forTheOwner() {
        assertSameCost(19, world -> world.goals.view(world.anna, firstGoal(world), Channel.PANEL));
    }

    @Test
    public void view_costsTheSame_forASharer() {
        assertSameCost(25, world -> world.goals.view(world.max, firstGoal(world), Channel.PANEL));
    }

    @Test
    public void surroundings_costTheSame() {
        assertSameCost(38, world -> world.surroundings.of(world.anna, world.goals.view(world.anna, firstGoal(world), Channel.PAGE)));
        assertSameCost(38, world -> world.surroundings.of(world.max, world.goals.view(world.max, firstGoal(world), Channel.PAGE)));
    }

    @Test
    public void lists_costTheSame() {
        assertSameCost(18, world -> world.goals.own(world.anna));
        assertSameCost(18, world -> world.goals.sharedWith(world.max));
        assertSameCost(19, world -> world.evidenceBook.targets(world.anna));
        assertSameCost(12, world -> world.sharing.given(world.anna, Optional.empty()));
        assertSameCost(22, world -> world.sharing.received(world.max));
        assertSameCost(11, world -> world.sharing.seenBy(world.anna));
    }

    @Test
    public void export_costsTheSame() {
        assertSameCost(90, world -> world.export.of(world.anna));
        assertSameCost(90, world -> world.export.of(world.max));
    }

    @Test
    public void evidence_costsTheSame() {
        assertSameCost(18, world -> world.evidenceBook.ofGoal(world.max, firstGoal(world), Channel.REST));
        assertSameCost(18, world -> world.evidenceBook.ofTicket(world.max, new IssueId(500), Channel.PANEL));
    }

    @Test
    public void review_costsTheSame_forTheMacro() {
        assertSameCost(30, world -> world.reviews.prepare(world.max, "anna", SINCE, Channel.MACRO));
    }

    @Test
    public void ticketPanel_costsOneCall_andNoneOfJira_forNothing_andForOnesOwnEvidenceHoweverMuch() {
        for (CareerWorld world : List.of(one, many)) {
            assertEquals(Map.of("EvidenceRows.glanceAt", 1), cost(world, each -> assertFalse(each.evidenceBook.about(each.anna, new IssueId(999)).isAny())));
            assertEquals(Map.of("EvidenceRows.glanceAt", 1), cost(world, each -> assertTrue(each.evidenceBook.about(each.anna, new IssueId(500)).isAny())));
            assertEquals(Map.of("EvidenceRows.glanceAt", 1, "ShareRows.ofOwners", 1),
                    cost(world, each -> assertFalse(each.evidenceBook.about(each.olga, new IssueId(500)).isAny())));
        }
        assertEquals(200, many.evidenceBook.about(many.anna, new IssueId(500)).own().size());
    }

    @Test
    public void ticketPanel_costsTheSame_forASharer_howeverMuchThereIs() {
        assertSameCost(18, world -> assertTrue(world.evidenceBook.about(world.max, new IssueId(500)).isAny()));
    }

    @Test
    public void reviewsOfTwo_costTheSame() {
        assertSameCost(11, world -> world.reviewBook.of(world.anna));
        assertSameCost(30, world -> world.reviewBook.of(world.max));
        assertSameCost(46, world -> world.reviewBook.view(world.anna, 1, Channel.REST));
        assertSameCost(48, world -> world.reviewBook.view(world.max, 1, Channel.REST));
    }

    /** Asked for every ten seconds by each page of a review that is in sight. */
    @Test
    public void answersOfAReview_costLittle() {
        assertSameCost(3, world -> world.reviewTyping.answers(world.anna, 1));
        assertSameCost(23, world -> world.reviewTyping.answers(world.max, 1));
        CareerWorld shared = withMilestones(20);
        shared.annaShares(new ItemReference(ItemKind.PLAN, shared.goals.ownPlan(shared.anna).orElseThrow().id()), shared.max, Access.VIEW);
        Map<String, Integer> ofPlan = cost(shared, world -> world.reviewTyping.answers(world.max, 1));
        assertTrue("who sees the plan is not asked for each goal: " + ofPlan, ofPlan.values().stream().mapToInt(Integer::intValue).sum() <= 11);
    }

    @Test
    public void pageInTheWiki_costsTheSame() {
        assertSameCost(40, world -> world.pages.ofPerson(world.max, "anna", new PageWish(SINCE, EnumSet.allOf(PagePart.class), Optional.empty()), Channel.MACRO));
        assertSameCost(50, world -> world.pages.ofPerson(world.max, "anna", new PageWish(SINCE, Set.of(PagePart.HELD), Optional.of(1L)), Channel.MACRO));
        assertSameCost(60, world -> world.pages.ofGoal(world.max, "CAREER-" + firstGoal(world), new PageWish(SINCE, EnumSet.allOf(PagePart.class), Optional.empty()), Channel.MACRO));
    }

    @Test
    public void aTicketThatIsNoEvidence_costsOneCall() {
        one.counter.reset();
        assertTrue(one.evidenceBook.ofTicket(one.max, new IssueId(999), Channel.PANEL).isEmpty());
        assertEquals(Map.of("EvidenceRows.ofTicket", 1), one.counter.calls());
    }

    @Test
    public void aTicketThatIsSomebodyElsesEvidence_costsNoCallOfJira_forAStranger() {
        one.counter.reset();
        assertTrue(one.evidenceBook.ofTicket(one.olga, new IssueId(500), Channel.PANEL).isEmpty());
        assertEquals(Map.of("EvidenceRows.ofTicket", 1, "ShareRows.ofOwners", 1), one.counter.calls());
    }

    @Test
    public void aReviewOfOthers_costsAStrangerWhatOneCosts_thatIsNotThere() {
        assertEquals(cost(one, world -> assertThrows(Refusal.class, () -> world.reviewBook.view(world.olga, 1, Channel.REST))),
                cost(one, world -> assertThrows(Refusal.class, () -> world.reviewBook.view(world.olga, 999, Channel.REST))));
    }

    private static void assertSameCost(int atMost, Consumer<CareerWorld> read) {
        Map<String, Integer> cost = cost(one, read);
        assertEquals(cost, cost(many, read));
        int calls = cost.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(calls + " calls: " + cost, calls <= atMost);
    }

    private static Map<String, Integer> cost(CareerWorld world, Consumer<CareerWorld> read) {
        world.counter.reset();
        read.accept(world);
        return world.counter.calls();
    }

    private static CareerWorld withMilestones(int number) {
        CareerWorld world = new CareerWorld();
        world.tickets.add(500, "SHOP-5", "Make checkout faster");
        Goal goal = world.startedByAnna();
        for (int i = 1; i < number; i++) {
            world.jira.nativeMilestone(goal.id(), "Milestone " + i, Optional.of(LocalDate.of(2026, 7, 1)));
        }
        world.jira.milestonesOf(Set.of(goal.id())).forEach(milestone -> {
            world.milestones.move(world.anna, milestone.id(), Optional.of(LocalDate.of(2026, 8, 1)), MoveReason.LIFE, "", Optional.empty());
            world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.milestone(milestone.id()), "x", "", false));
        });
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.goals.get(world.paul, goal.id(), Channel.PAGE);
        reviews(world, goal, Math.min(number, 20));
        for (int i = 0; i < Math.min(number, 20); i++) {
            world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_SETBACK, Map.of("happened", "No slot", "day", "2026-05-01", "inReviews", true));
            world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_RESOURCE, Map.of("kind", "COURSE", "what", "A course", "state", "ASKED", "person", "max"));
            world.planBook.add(world.anna, Optional.empty(), PartKind.WIN, Map.of("what", "Done", "day", "2026-05-01"));
        }
        return world;
    }

    /** Max, and more partners, with as many reviews and parts of Max's. */
    private static void reviews(CareerWorld world, Goal goal, int number) {
        world.reviewBook.openOwn(world.anna, "max", Optional.empty());
        world.reviewParts.save(world.anna, 1, PartKind.SELF_GOAL, goal.id().value(), Map.of("rating", 3L), Optional.empty());
        for (int i = 0; i < number; i++) {
            PersonKey partner = world.people.add("partner" + i, "Partner " + i);
            world.annaShares(ItemReference.goal(goal.id()), partner, Access.VIEW);
            world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER, Map.of("person", "partner" + i, "role", "MENTOR", "every", "MONTHLY"));
            world.reviewBook.openOwn(world.anna, "partner" + i, Optional.empty());
            world.reviewParts.add(world.anna, 1, PartKind.AGENDA_ITEM, Map.of("text", "Item " + i));
            world.reviewParts.add(world.max, 1, PartKind.REVIEW_SKIP, Map.of("reason", "Holidays"));
        }
    }

    private static IssueId firstGoal(CareerWorld world) {
        return world.plans.goalsOf(Set.of(world.anna)).get(0).issue();
    }
}
