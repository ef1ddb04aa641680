package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.GoalRow;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.sharing.ViewLog.View;

public class GoalsTest {

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private IssueId talk;
    private IssueId course;

    @Before
    public void start() {
        goal = world.startedByAnna();
        talk = goal.milestones().get(0).id();
        course = world.milestones.add(world.anna, goal.id(), "Take a course", Optional.empty()).milestone();
    }

    @Test
    public void get_isRefusedAlike_forUnknownAndForbidden() {
        for (PersonKey stranger : List.of(world.max, world.olga, world.paul)) {
            assertNotFound(stranger, goal.id());
        }
        assertNotFound(world.anna, new IssueId(999_999));
        assertNotFound(world.anna, talk);
    }

    @Test
    @Requirement("S47")
    public void view_showsASharer_theWholeGoalShared() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.COMMENT);
        GoalView view = world.goals.view(world.paul, goal.id(), Channel.PAGE);
        assertEquals(Access.COMMENT, view.access());
        assertEquals(Map.of(talk, Access.COMMENT, course, Access.COMMENT), view.milestones());
        assertEquals("Anna Arnold", view.owner().fullName());
        assertEquals(goal.targetDate(), view.goal().targetDate());
        assertEquals(2, view.goal().milestones().size());
    }

    @Test
    public void view_showsASharer_theSharedMilestoneAndTheGoalsTitleAlone() {
        world.milestones.move(world.anna, goal.id(), Optional.of(LocalDate.of(2027, 1, 1)), MoveReason.LIFE, "private", Optional.empty());
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.EDIT);
        GoalView view = world.goals.view(world.paul, goal.id(), Channel.PAGE);
        assertEquals(List.of(talk), view.goal().milestones().stream().map(Milestone::id).toList());
        assertEquals("Lead a team", view.goal().title());
        assertEquals(Optional.empty(), view.goal().targetDate());
        assertEquals(Optional.empty(), view.goal().baseline());
        assertTrue(view.goal().moves().isEmpty());
        assertEquals(Access.NONE, view.access());
        assertEquals(Access.EDIT, view.best());
    }

    @Test
    @Requirement("S29")
    public void view_keepsReflections_forTheOwner() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.milestones.complete(world.anna, talk, new Reflection("rehearsing", "slides", "start earlier"), Optional.empty());
        assertEquals(Optional.of(new Reflection("rehearsing", "slides", "start earlier")), talkSeenBy(world.anna).reflection());
        assertEquals(Optional.empty(), talkSeenBy(world.paul).reflection());
        assertTrue(talkSeenBy(world.paul).reached());
    }

    @Test
    public void get_endsWithTheShare() {
        ShareView share = world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        assertEquals(goal.title(), world.goals.get(world.paul, goal.id(), Channel.REST).title());
        world.sharing.revoke(world.anna, share.share().id());
        assertNotFound(world.paul, goal.id());
    }

    @Test
    public void get_endsWithARevocation_thatACrashCutOff() {
        ShareView share = world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.changes.crashAfterCommit(true);
        assertThrows(RuntimeException.class, () -> world.sharing.revoke(world.anna, share.share().id()));
        assertNotFound(world.paul, goal.id());
        assertTrue(world.sharing.received(world.paul).isEmpty());
    }

    @Test
    public void get_needsTheOwner_toBrowseTheIssueInJira() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.jira.hideFrom(world.paul, goal.id());
        assertEquals("a sharer needs no permission in Jira", 2, world.goals.get(world.paul, goal.id(), Channel.PAGE).milestones().size());
        world.jira.hideFrom(world.anna, course);
        assertEquals(1, world.goals.get(world.paul, goal.id(), Channel.PAGE).milestones().size());
        world.jira.hideFrom(world.anna, goal.id());
        assertNotFound(world.paul, goal.id());
        assertNotFound(world.anna, goal.id());
    }

    @Test
    public void get_notesViewsOfOthers_oncePerItemChannelAndDay() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.annaShares(ItemReference.milestone(talk), world.olga, Access.VIEW);
        world.goals.get(world.anna, goal.id(), Channel.PAGE);
        world.goals.get(world.paul, goal.id(), Channel.PAGE);
        world.goals.get(world.paul, goal.id(), Channel.PAGE);
        world.goals.get(world.paul, goal.id(), Channel.PANEL);
        world.goals.get(world.olga, goal.id(), Channel.PAGE);
        assertThrows(Refusal.class, () -> world.goals.get(world.max, goal.id(), Channel.PAGE));
        assertEquals(List.of(
                new View(world.olga, world.anna, ItemReference.milestone(talk), Channel.PAGE, CareerWorld.TODAY),
                new View(world.paul, world.anna, ItemReference.goal(goal.id()), Channel.PANEL, CareerWorld.TODAY),
                new View(world.paul, world.anna, ItemReference.goal(goal.id()), Channel.PAGE, CareerWorld.TODAY)),
                world.views.ofOwner(world.anna, 10));
        assertEquals(List.of("Give a talk", "Lead a team", "Lead a team"),
                world.sharing.seenBy(world.anna).stream().map(seen -> seen.title().orElse("")).toList());
        assertTrue(world.sharing.seenBy(world.paul).isEmpty());
    }

    @Test
    @Requirement("S65")
    public void own_adoptsGoalsMadeInJira_withoutWriting() {
        IssueId made = world.jira.nativeGoal(world.paul, "Made in Jira", Optional.empty());
        int before = world.changes.committed().size();
        Goal adopted = world.goals.get(world.paul, made, Channel.PAGE);
        assertEquals(world.paul, adopted.owner());
        assertEquals(GoalKind.PROFESSIONAL, adopted.kind());
        assertEquals(0, adopted.version());
        assertEquals(List.of(adopted), world.goals.own(world.paul));
        assertEquals(before, world.changes.committed().size());
        assertEquals(Optional.empty(), world.goals.ownPlan(world.paul));
    }

    @Test
    public void get_keepsTheOwner_whenTheReporterChangesAfterTheFirstChange() {
        IssueId made = world.jira.nativeGoal(world.paul, "Made in Jira", Optional.empty());
        world.plans.put(new GoalRow(made, world.anna, 1, GoalKind.PROFESSIONAL));
        assertEquals(world.anna, world.goals.get(world.anna, made, Channel.PAGE).owner());
        assertNotFound(world.paul, made);
        assertTrue(world.goals.own(world.paul).isEmpty());
    }

    @Test
    public void get_isRefused_forAGoalOfNobody() {
        assertNotFound(world.anna, world.jira.goalOfNobody("Nobody's"));
    }

    @Test
    public void get_leavesOut_whatWasDeletedInJira() {
        world.jira.delete(course);
        assertEquals(List.of(talk), world.goals.get(world.anna, goal.id(), Channel.PAGE).milestones().stream().map(Milestone::id).toList());
        world.jira.delete(goal.id());
        assertNotFound(world.anna, goal.id());
        assertTrue(world.goals.own(world.anna).isEmpty());
    }

    @Test
    @Requirement("S28")
    public void get_tellsBaselineAndMoves_ofEveryDate() {
        world.clock.advance(Duration.ofHours(1));
        world.milestones.move(world.anna, talk, Optional.of(LocalDate.of(2026, 8, 1)), MoveReason.WAITING, "for a room", Optional.empty());
        world.clock.advance(Duration.ofHours(1));
        world.jira.editDueDate(world.max, talk, Optional.of(LocalDate.of(2026, 7, 15)));
        Milestone moved = talkSeenBy(world.anna);
        assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), moved.baseline());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 15)), moved.dueDate());
        assertEquals(List.of(Optional.of(MoveReason.WAITING), Optional.empty()), moved.moves().stream().map(move -> move.reason()).toList());
        assertEquals(List.of("for a room", ""), moved.moves().stream().map(move -> move.note()).toList());
        assertEquals(List.of(true, false), moved.moves().stream().map(move -> move.isSlip()).toList());
    }

    @Test
    public void get_tellsTheDayAMilestoneWasReached_whereTheOwnerIs() {
        world.people.moveTo(world.anna, "Asia/Tokyo");
        world.clock.set(Instant.parse("2026-06-01T15:30:00Z"));
        world.jira.finish(talk);
        assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), talkSeenBy(world.anna).reachedOn());
    }

    @Test
    @Requirement("S18")
    public void sharedWith_listsWhatIsShared_andNeverPersonalGoals() {
        IssueId personal = world.jira.nativeGoal(world.anna, "Run a marathon", Optional.empty());
        world.plans.put(new GoalRow(personal, world.anna, 1, GoalKind.PERSONAL));
        world.jira.nativeGoal(world.anna, "Adopted", Optional.empty());
        assertTrue(world.goals.sharedWith(world.max).isEmpty());
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, 1));
        assertEquals(List.of("Adopted", "Lead a team"), world.goals.sharedWith(world.max).stream().map(SharedItem::title).toList());
        assertNotFound(world.max, personal);
        world.annaSharesWithManager(ItemReference.goal(personal));
        assertEquals("Run a marathon", world.goals.get(world.max, personal, Channel.PAGE).title());
        assertTrue(world.goals.sharedWith(world.paul).isEmpty());
    }

    @Test
    public void version_isWithheld_fromWhoMayOnlyLookAtMilestones() {
        world.annaShares(ItemReference.milestone(course), world.paul, Access.VIEW);
        assertEquals(0, world.goals.get(world.paul, goal.id(), Channel.PAGE).version());
        world.annaShares(ItemReference.milestone(course), world.paul, Access.EDIT);
        assertEquals("to rest a change on", world.goals.get(world.anna, goal.id(), Channel.PAGE).version(),
                world.goals.get(world.paul, goal.id(), Channel.PAGE).version());
    }

    @Test
    @Requirement("S47")
    public void version_isWithheld_fromWhoCanChangeNothing_sinceItCountsWhatIsTheOwnersAlone() {
        for (Access level : List.of(Access.VIEW, Access.COMMENT)) {
            world.annaShares(ItemReference.goal(goal.id()), world.paul, level);
            world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_SETBACK, Map.of("happened", "x", "day", "2026-05-20"));
            assertEquals(level.name(), 0, world.goals.get(world.paul, goal.id(), Channel.PAGE).version());
        }
    }

    @Test
    public void sharedWith_listsMilestones_ofGoalsThatAreNotShared() {
        world.annaShares(ItemReference.milestone(course), world.paul, Access.VIEW);
        SharedItem item = world.goals.sharedWith(world.paul).get(0);
        assertEquals(new SharedItem(ItemReference.milestone(course), goal.id(), "Lead a team", Optional.of("Take a course"),
                world.people.byName("anna").orElseThrow(), Access.VIEW), item);
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        assertEquals(List.of(ItemReference.goal(goal.id())), world.goals.sharedWith(world.paul).stream().map(SharedItem::item).toList());
    }

    @Test
    public void sharedWith_followsGroups() {
        world.shares.put(new Share(77, world.anna, ItemReference.goal(goal.id()), new Grantee.Group("mentors"), Access.VIEW,
                Optional.empty(), world.clock.instant(), false, false));
        world.people.join(world.paul, "mentors");
        assertEquals(1, world.goals.sharedWith(world.paul).size());
        world.people.leave(world.paul, "mentors");
        assertTrue(world.goals.sharedWith(world.paul).isEmpty());
        assertNotFound(world.paul, goal.id());
    }

    private Milestone talkSeenBy(PersonKey viewer) {
        return world.goals.get(viewer, goal.id(), Channel.PAGE).milestones().stream()
                .filter(milestone -> milestone.id().equals(talk)).findFirst().orElseThrow();
    }

    private void assertNotFound(PersonKey viewer, IssueId id) {
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class, () -> world.goals.get(viewer, id, Channel.PAGE)).code());
    }
}
