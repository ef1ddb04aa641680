package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.GoalRow;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.review.Review;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

public class ReviewPreparationTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final CareerWorld world = new CareerWorld();
    private final IssueId ticket = world.tickets.add(500, "SHOP-5", "Make checkout faster");
    private IssueId goal;
    private IssueId talk;
    private IssueId course;

    /** May: everything before the review. June: the talk is reached, the course moved and then missed, evidence recorded. */
    @Before
    public void aYearOfWork() {
        world.clock.set(Instant.parse("2026-05-01T12:00:00Z"));
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
        course = world.milestones.add(world.anna, goal, "Take a course", Optional.of(LocalDate.of(2026, 5, 20))).milestone();
        world.milestones.add(world.anna, goal, "Lead a project", Optional.of(LocalDate.of(2026, 9, 1)));
        IssueId early = world.milestones.add(world.anna, goal, "Read a book", Optional.of(LocalDate.of(2026, 5, 10))).milestone();
        world.milestones.complete(world.anna, early, new Reflection("", "", ""), Optional.empty());
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.goal(goal), "Before", "", false));
        world.clock.set(Instant.parse("2026-06-02T12:00:00Z"));
        world.milestones.move(world.anna, course, Optional.of(LocalDate.of(2026, 6, 10)), MoveReason.WAITING, "it was full", Optional.empty());
        world.milestones.complete(world.anna, talk, new Reflection("rehearsing", "slides", "start earlier"), Optional.empty());
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.milestone(talk), "Led the change", "30 %", false));
        world.clock.set(Instant.parse("2026-06-15T12:00:00Z"));
    }

    @Test
    public void prepare_forAStranger_doesTheSameWork_whetherOrNotThereIsAPlan() {
        world.counter.reset();
        assertThrows(Refusal.class, () -> world.reviews.prepare(world.olga, "anna", JUNE, Channel.MACRO));
        Map<String, Integer> ofAPlan = world.counter.calls();
        world.counter.reset();
        assertThrows(Refusal.class, () -> world.reviews.prepare(world.olga, "paul", JUNE, Channel.MACRO));
        assertEquals(world.counter.calls(), ofAPlan);
    }

    @Test
    @Requirement({"S53", "S29"})
    public void prepare_gathersWhatHappened_sinceADay() {
        Review review = review(world.anna);
        assertEquals("Anna Arnold", review.person().fullName());
        assertEquals(LocalDate.of(2026, 6, 15), review.until());
        assertEquals(List.of(new Review.Reached("Give a talk", "Lead a team", "CAREER-" + goal, LocalDate.of(2026, 6, 2),
                Optional.of(new Reflection("rehearsing", "slides", "start earlier")))), review.reached());
        assertEquals(List.of(new Review.Moved("Take a course", "Lead a team", Optional.of(LocalDate.of(2026, 5, 20)),
                Optional.of(LocalDate.of(2026, 6, 10)), 21, LocalDate.of(2026, 6, 2), Optional.of(MoveReason.WAITING), "it was full")),
                review.moved());
        assertEquals(List.of(new Review.Missed("Take a course", "Lead a team", LocalDate.of(2026, 6, 10), 5)), review.missed());
        assertEquals(List.of(new Review.Shown("Led the change", "30 %", Optional.of("SHOP-5"), "Give a talk", LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 2))),
                review.evidence());
        assertEquals(List.of(new Review.Next("Lead a project", "Lead a team", Optional.of(LocalDate.of(2026, 9, 1)))), review.next());
    }

    @Test
    public void prepare_looksBackAsFarAsAsked() {
        Review review = world.reviews.prepare(world.anna, "anna", LocalDate.of(2026, 4, 1), Channel.MACRO);
        assertEquals(List.of("Read a book", "Give a talk"), review.reached().stream().map(Review.Reached::title).toList());
        assertEquals(List.of("Led the change", "Before"), review.evidence().stream().map(Review.Shown::claim).toList());
    }

    /** It is told once it is recorded, with the day on which it happened, as on the goal's page. */
    @Test
    @Requirement({"S26", "S53"})
    public void evidence_hasTheDayOnWhichItHappened() {
        world.evidenceBook.add(world.anna, new EvidenceRequest(EvidenceKind.EVENT, "", ItemReference.goal(goal),
                new Statement("Spoke to forty people", "", Optional.of(LocalDate.of(2026, 5, 12)), "", "", "", Optional.empty(), false), false));
        assertEquals(LocalDate.of(2026, 5, 12), review(world.anna).evidence().stream().filter(piece -> piece.claim().startsWith("Spoke")).findFirst().orElseThrow().day());
    }

    @Test
    @Requirement("S50")
    public void prepare_showsTheManager_whatIsShared_andNotesIt() {
        world.annaSharesWithManager(ItemReference.goal(goal));
        assertEquals(review(world.anna), review(world.max));
        assertEquals(List.of(Channel.MACRO), world.views.ofOwner(world.anna, 10).stream().map(view -> view.channel()).toList());
    }

    @Test
    public void prepare_showsASharer_theSharedMilestoneAlone() {
        world.milestones.move(world.anna, goal, Optional.empty(), MoveReason.LIFE, "", Optional.empty());
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.goal(goal), "For the goal", "", false));
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);
        world.tickets.hideFrom(world.paul, ticket);
        Review review = review(world.paul);
        assertEquals(1, review.reached().size());
        assertTrue(review.moved().isEmpty());
        assertTrue(review.missed().isEmpty());
        assertTrue(review.next().isEmpty());
        assertEquals(List.of(new Review.Shown("Led the change", "30 %", Optional.empty(), "Give a talk", LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 2))),
                review.evidence());
    }

    @Test
    public void prepare_leavesPersonalGoalsOut_ofASharedPlan() {
        IssueId personal = world.jira.nativeGoal(world.anna, "Run a marathon", Optional.empty());
        world.plans.put(new GoalRow(personal, world.anna, 1, GoalKind.PERSONAL));
        world.jira.nativeMilestone(personal, "Run ten kilometres", Optional.of(LocalDate.of(2026, 7, 1)));
        world.sharing.share(world.anna, new ShareRequest(Optional.empty(), Optional.empty(), Access.VIEW, Optional.empty()));
        assertEquals(2, review(world.anna).next().size());
        assertEquals(1, review(world.max).next().size());
    }

    @Test
    public void prepare_isRefusedAlike_forAStrangerAndForNobody() {
        ShareView share = world.annaSharesWithManager(ItemReference.goal(goal));
        for (PersonKey stranger : List.of(world.olga, world.paul)) {
            assertNotFound(stranger, "anna");
        }
        assertNotFound(world.paul, "nobody");
        assertNotFound(world.paul, "max");
        world.sharing.revoke(world.anna, share.share().id());
        assertNotFound(world.max, "anna");
    }

    @Test
    public void prepare_isEmpty_forOneselfWithoutAPlan() {
        Review review = world.reviews.prepare(world.paul, "paul", JUNE, Channel.MACRO);
        assertTrue(review.reached().isEmpty() && review.missed().isEmpty() && review.next().isEmpty());
    }

    @Test
    public void prepare_countsDays_whereTheOwnerIs() {
        world.people.moveTo(world.anna, "Asia/Tokyo");
        world.clock.set(Instant.parse("2026-06-15T15:00:00Z"));
        assertEquals(LocalDate.of(2026, 6, 16), review(world.anna).until());
        assertEquals(6, review(world.anna).missed().get(0).daysOver());
    }

    @Test
    public void prepare_isRefused_sinceADayThatCannotBe() {
        assertEquals(ErrorCode.DATE_OUT_OF_RANGE, assertThrows(Refusal.class,
                () -> world.reviews.prepare(world.anna, "anna", LocalDate.MIN, Channel.MACRO)).code());
    }

    private Review review(PersonKey viewer) {
        return world.reviews.prepare(viewer, "anna", JUNE, Channel.MACRO);
    }

    private void assertNotFound(PersonKey viewer, String person) {
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class,
                () -> world.reviews.prepare(viewer, person, JUNE, Channel.MACRO)).code());
    }
}
