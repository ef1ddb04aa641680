package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestoneKind;
import org.milepost.plan.MilestoneProfile;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.review.Review;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** A milestone that was written about is moved to another goal in Jira: who reads what afterwards. */
public class FormerPlacesTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final CareerWorld world = new CareerWorld();
    private final IssueId ticket = world.tickets.add(500, "SHOP-5", "Make checkout faster");
    private IssueId goal;
    private IssueId other;
    private IssueId talk;

    @Before
    public void writeAboutAMilestone() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
        other = world.jira.nativeGoal(world.anna, "Speak in public", Optional.empty());
        world.milestones.move(world.anna, talk, Optional.of(LocalDate.of(2026, 8, 1)), MoveReason.WAITING, "for the room", Optional.empty());
        world.milestones.complete(world.anna, talk, new Reflection("rehearsing", "", ""), Optional.empty());
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.milestone(talk), "Gave it", "", false));
        world.goalParts.save(world.anna, goal, PartKind.MILESTONE_PROFILE, talk.value(), Map.of("criterion", "Thirty came", "kind", "TALK"), Optional.empty());
        world.goalParts.add(world.anna, goal, PartKind.ACTION_STEP, Map.of("text", "Book the room", "milestone", talk.value()));
    }

    @Test
    @Requirement("S65")
    public void owner_findsEverythingUnderTheNewGoal_andNothingUnderTheOldOne() {
        world.jira.reparent(talk, other);

        assertTrue(world.goals.get(world.anna, goal, Channel.PAGE).milestones().isEmpty());
        assertTrue(world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).isEmpty());
        Milestone moved = talkIn(other, world.anna);
        assertEquals(1, moved.evidence());
        assertEquals("for the room", moved.moves().get(0).note());
        assertEquals(Optional.of(new Reflection("rehearsing", "", "")), moved.reflection());
        EvidenceView shown = world.evidenceBook.ofGoal(world.anna, other, Channel.PAGE).get(0);
        assertEquals("Speak in public", shown.goalTitle());
        assertEquals("the goal to link", other, shown.evidence().goal());
        assertEquals(List.of(shown), world.evidenceBook.ofTicket(world.anna, ticket, Channel.PANEL));
        assertEquals(1, review(world.anna).evidence().size());
        assertEquals("Thirty came", profileIn(other, world.anna).criterion());
        assertTrue(world.goals.get(world.anna, goal, Channel.PAGE).detail().milestones().isEmpty());
    }

    @Test
    public void step_forAMilestoneThatLeft_staysWithItsGoal_asOneForTheGoal() {
        world.jira.reparent(talk, other);

        ActionStep step = world.goals.get(world.anna, goal, Channel.PAGE).detail().steps().get(0);
        assertEquals("Book the room", step.text());
        assertEquals(Optional.empty(), step.milestone());
        assertTrue(world.goals.get(world.anna, other, Channel.PAGE).detail().steps().isEmpty());
        world.jira.reparent(talk, goal);
        assertEquals(Optional.of(talk), world.goals.get(world.anna, goal, Channel.PAGE).detail().steps().get(0).milestone());
    }

    @Test
    public void profileChangedUnderTheNewGoal_keepsWhatWasNotTyped_andRestsOnNoVersionOfTheOldOne() {
        world.jira.reparent(talk, other);
        assertEquals(0, profileIn(other, world.anna).version());
        world.clock.advance(Duration.ofMinutes(1));
        world.goalParts.save(world.anna, other, PartKind.MILESTONE_PROFILE, talk.value(), Map.of("criterion", "Fifty came"), Optional.of(0L));

        assertEquals("Fifty came", profileIn(other, world.anna).criterion());
        assertEquals(Optional.of(MilestoneKind.TALK), profileIn(other, world.anna).kind());
        world.jira.reparent(talk, goal);
        assertEquals("the last word holds", "Fifty came", profileIn(goal, world.anna).criterion());
    }

    @Test
    public void deletedMilestone_leavesNothingInItsGoal_butItsStep() {
        world.jira.delete(talk);

        Goal left = world.goals.get(world.anna, goal, Channel.PAGE);
        assertTrue(left.detail().milestones().isEmpty());
        assertEquals(Optional.empty(), left.detail().steps().get(0).milestone());
    }

    @Test
    @Requirement("S65")
    public void whoMaySeeTheNewGoalAlone_seesTheMilestone_andNothingWrittenBefore() {
        world.annaShares(ItemReference.goal(other), world.paul, Access.EDIT);
        world.jira.reparent(talk, other);

        assertHearsNothing(world.paul, other);
        assertEquals(LocalDate.of(2026, 8, 1), talkIn(other, world.paul).dueDate().orElseThrow());
    }

    @Test
    public void whoMaySeeTheNewGoal_readsWhatIsWrittenFromNowOn() {
        world.annaShares(ItemReference.goal(other), world.paul, Access.VIEW);
        world.jira.reparent(talk, other);
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.milestone(talk), "Gave it again", "", false));

        assertEquals(2, talkIn(other, world.anna).evidence());
        assertEquals(1, talkIn(other, world.paul).evidence());
        assertEquals(List.of("Gave it again"), world.evidenceBook.ofGoal(world.paul, other, Channel.PAGE).stream()
                .map(view -> view.evidence().claim()).toList());
    }

    @Test
    public void whoMaySeeBothGoals_readsOn() {
        world.annaShares(ItemReference.goal(goal), world.paul, Access.VIEW);
        world.annaShares(ItemReference.goal(other), world.paul, Access.VIEW);
        world.jira.reparent(talk, other);

        assertHears(world.paul, other);
    }

    @Test
    public void whoMaySeeTheMilestoneItself_readsOn() {
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);
        world.jira.reparent(talk, other);

        assertHears(world.paul, other);
    }

    @Test
    public void whoMaySeeTheOldGoalAlone_seesTheMilestoneNoMore() {
        world.annaShares(ItemReference.goal(goal), world.paul, Access.VIEW);
        world.jira.reparent(talk, other);

        assertFalse(world.goals.mayView(world.paul, other));
        assertTrue(world.goals.get(world.paul, goal, Channel.PAGE).milestones().isEmpty());
        assertTrue(world.evidenceBook.ofGoal(world.paul, goal, Channel.PAGE).isEmpty());
        assertFalse(world.evidenceBook.about(world.paul, ticket).isAny());
    }

    @Test
    public void onceNoLongerShared_theOldGoalOpensNothing() {
        ShareView share = world.annaShares(ItemReference.goal(goal), world.paul, Access.VIEW);
        world.annaShares(ItemReference.goal(other), world.paul, Access.VIEW);
        world.jira.reparent(talk, other);
        world.sharing.revoke(world.anna, share.share().id());

        assertHearsNothing(world.paul, other);
    }

    @Test
    @Requirement("S65")
    public void ownerOfTheNewGoal_readsNothingThatSomebodyElseWrote_evenIfTheOldGoalIsShared() {
        IssueId pauls = world.jira.nativeGoal(world.paul, "Lead a guild", Optional.empty());
        world.annaShares(ItemReference.goal(goal), world.paul, Access.VIEW);
        world.jira.reparent(talk, pauls);

        assertHearsNothing(world.paul, pauls);
        assertTrue("nor does its writer reach it there", world.evidenceBook.ofTicket(world.anna, ticket, Channel.PANEL).isEmpty());
        assertFalse(world.goals.mayView(world.anna, pauls));
    }

    @Test
    public void broughtBack_itIsWhole() {
        IssueId pauls = world.jira.nativeGoal(world.paul, "Lead a guild", Optional.empty());
        world.jira.reparent(talk, pauls);
        world.jira.reparent(talk, goal);

        assertHears(world.anna, goal);
        assertEquals(Optional.of(new Reflection("rehearsing", "", "")), talkIn(goal, world.anna).reflection());
    }

    @Test
    public void reflectionWrittenLast_holds_whicheverGoalItWasWrittenUnder() {
        world.jira.reparent(talk, other);
        world.clock.advance(Duration.ofMinutes(1));
        world.milestones.reflect(world.anna, talk, new Reflection("the room", "", ""));
        assertEquals("the room", talkIn(other, world.anna).reflection().orElseThrow().worked());

        world.jira.reparent(talk, goal);
        assertEquals("the room", talkIn(goal, world.anna).reflection().orElseThrow().worked());

        world.clock.advance(Duration.ofMinutes(1));
        world.milestones.reflect(world.anna, talk, new Reflection("", "", ""));
        world.jira.reparent(talk, other);
        assertEquals("taken back", Optional.empty(), talkIn(other, world.anna).reflection());
    }

    @Test
    public void milestoneMadeAGoal_showsNothingToAReporterWhoIsSomebodyElse() {
        world.jira.report(talk, world.paul);
        world.jira.reparent(talk, talk);

        Goal grown = world.goals.get(world.paul, talk, Channel.PAGE);
        assertEquals(world.paul, grown.owner());
        assertEquals(0, grown.evidence());
        assertEquals("", grown.moves().get(0).note());
        assertTrue(world.evidenceBook.ofGoal(world.paul, talk, Channel.PAGE).isEmpty());
    }

    @Test
    public void milestoneMadeAGoal_keepsWhatItsOwnerWrote() {
        world.jira.reparent(talk, talk);

        Goal grown = world.goals.get(world.anna, talk, Channel.PAGE);
        assertEquals(1, grown.evidence());
        assertEquals(ItemReference.goal(talk), world.evidenceBook.ofGoal(world.anna, talk, Channel.PAGE).get(0).evidence().item());
        assertEquals("for the room", grown.moves().get(0).note());
    }

    @Test
    public void goalMadeAMilestone_keepsWhatItsOwnerWrote() {
        IssueId small = world.jira.nativeGoal(world.anna, "Write an article", Optional.empty());
        world.evidenceBook.add(world.anna, new EvidenceRequest("SHOP-5", ItemReference.goal(small), "Wrote it", "", false));
        world.annaShares(ItemReference.goal(small), world.paul, Access.VIEW);
        world.jira.reparent(small, other);

        assertEquals(1, world.goals.get(world.anna, other, Channel.PAGE).milestones().get(0).evidence());
        assertFalse("a share of a goal is none of a milestone", world.goals.mayView(world.paul, other));
        assertTrue(world.goals.sharedWith(world.paul).isEmpty());
        assertTrue(world.sharing.received(world.paul).isEmpty());
    }

    @Test
    public void evidence_isTakenBackByItsOwner_whereverItsMilestoneIs() throws Refusal {
        long evidence = world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).get(0).evidence().id();
        world.jira.reparent(talk, other);
        world.evidenceBook.withdraw(world.anna, evidence, Optional.empty());

        assertEquals(0, talkIn(other, world.anna).evidence());
    }

    private void assertHears(PersonKey viewer, IssueId now) {
        assertEquals(1, talkIn(now, viewer).evidence());
        assertEquals("for the room", talkIn(now, viewer).moves().get(0).note());
        assertEquals(1, world.evidenceBook.ofGoal(viewer, now, Channel.PAGE).size());
        assertTrue(world.evidenceBook.about(viewer, ticket).isAny());
        assertEquals(1, review(viewer).evidence().size());
        assertEquals("Thirty came", profileIn(now, viewer).criterion());
        assertTrue(review(viewer).reached().get(0).reflection().isPresent());
    }

    private void assertHearsNothing(PersonKey viewer, IssueId now) {
        Milestone seen = talkIn(now, viewer);
        assertEquals(0, seen.evidence());
        assertEquals("", seen.moves().get(0).note());
        assertEquals(Optional.empty(), seen.moves().get(0).reason());
        assertEquals(Optional.empty(), seen.reflection());
        assertEquals("", profileIn(now, viewer).criterion());
        assertTrue(world.evidenceBook.ofGoal(viewer, now, Channel.PAGE).isEmpty());
        if (world.goals.get(viewer, now, Channel.PAGE).owner().equals(world.anna)) {
            assertFalse(world.evidenceBook.about(viewer, ticket).isAny());
            assertTrue(world.evidenceBook.ofTicket(viewer, ticket, Channel.PANEL).isEmpty());
            assertTrue(review(viewer).evidence().isEmpty());
            assertTrue(review(viewer).reached().stream().allMatch(reached -> reached.reflection().isEmpty()));
            assertTrue(review(viewer).moved().stream().allMatch(moved -> moved.note().isEmpty()));
        }
    }

    private Milestone talkIn(IssueId now, PersonKey viewer) {
        return world.goals.get(viewer, now, Channel.PAGE).milestones().stream().filter(milestone -> milestone.id().equals(talk)).findFirst().orElseThrow();
    }

    private MilestoneProfile profileIn(IssueId now, PersonKey viewer) {
        return world.goals.get(viewer, now, Channel.PAGE).detail().milestone(talk);
    }

    private Review review(PersonKey viewer) {
        return world.reviews.prepare(viewer, "anna", SINCE, Channel.MACRO);
    }
}
