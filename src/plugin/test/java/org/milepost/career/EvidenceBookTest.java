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
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Statement;
import org.milepost.fake.CareerWorld;
import org.milepost.fake.InMemoryChangeLog.Crash;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

public class EvidenceBookTest {

    private static final Statement SAID = Statement.of("Said anew", "");

    private final CareerWorld world = new CareerWorld();
    private final IssueId ticket = world.tickets.add(500, "SHOP-5", "Make checkout faster");
    private IssueId goal;
    private IssueId talk;

    @Before
    public void start() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
    }

    @Test
    @Requirement("S21")
    public void add_namesATicket_inTheOwnersWords() {
        EvidenceView added = add(ItemReference.milestone(talk), false).evidence();
        assertEquals("Led the change", added.evidence().claim());
        assertEquals("30 % faster", added.evidence().impact());
        assertEquals("SHOP-5", added.ticket().orElseThrow().key());
        assertEquals("Lead a team", added.goalTitle());
        assertEquals(Optional.of("Give a talk"), added.milestoneTitle());
        assertEquals(List.of(added), world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE));
        assertEquals(List.of(added), world.evidenceBook.ofTicket(world.anna, ticket, Channel.PANEL));
        assertEquals(1, world.goals.get(world.anna, goal, Channel.PAGE).milestones().get(0).evidence());
        assertEquals(0, world.goals.get(world.anna, goal, Channel.PAGE).evidence());
    }

    @Test
    public void add_commitsOwnerAndTicket_asFacts_andTheWordsApart() {
        add(ItemReference.goal(goal), false);
        Change change = world.changes.committed().get(world.changes.committed().size() - 1);
        assertEquals(Map.of(ChangeFacts.EVIDENCE_OWNER, world.anna.value(), ChangeFacts.EVIDENCE_KIND, "TICKET", ChangeFacts.TICKET, "500",
                ChangeFacts.TICKET_KEY, "SHOP-5", ChangeFacts.DAY, "2026-06-01"), change.facts());
        assertEquals(Map.of(ChangeFacts.CLAIM, "Led the change", ChangeFacts.IMPACT, "30 % faster"), change.texts());
    }

    /** Its day is the one on which it was recorded where its owner is, and what they say anew of it is not of a day to come. */
    @Test
    @Requirement("S26")
    public void evidence_ofWhichNoDayWasKept_isOfTheOwnersDay() {
        world.people.moveTo(world.anna, "America/Los_Angeles");
        world.clock.set(Instant.parse("2026-06-02T02:00:00Z"));
        AggregateId aggregate = AggregateId.goal(goal);
        long version = world.changes.newest(Set.of(aggregate)).get(aggregate).version() + 1;
        world.changes.commit(new Change(aggregate, version, world.anna, world.clock.instant(), ChangeKind.EVIDENCE_ADDED, ItemReference.goal(goal),
                Map.of(ChangeFacts.EVIDENCE_OWNER, world.anna.value(), ChangeFacts.TICKET, ticket.toString()), Map.of(ChangeFacts.CLAIM, "Led the change", ChangeFacts.IMPACT, "")));
        LocalDate june1 = LocalDate.of(2026, 6, 1);
        Evidence piece = world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).get(0).evidence();
        assertEquals(june1, piece.day());
        assertEquals(june1, world.evidenceBook.about(world.anna, ticket).own().get(0).day());
        assertEquals(june1, world.export.of(world.anna).evidence().get(0).day());
        world.annaSharesWithManager(ItemReference.goal(goal));
        assertEquals(june1, world.evidenceBook.ofGoal(world.max, goal, Channel.PAGE).get(0).evidence().day());
        assertEquals(june1, world.evidenceBook.change(world.anna, piece.id(), Optional.empty(), SAID, Optional.empty()).evidence().day());
    }

    @Test
    public void add_linksInJira_onlyWhenAskedTo() {
        add(ItemReference.milestone(talk), false);
        assertTrue(world.tickets.links().isEmpty());
        add(ItemReference.milestone(talk), true);
        assertEquals(List.of(talk + "-500"), world.tickets.links());
    }

    @Test
    public void add_keepsTheEvidence_whenJiraRefusesTheLink() {
        world.tickets.refuseLinks(Refusal.of(ErrorCode.REFUSED_BY_JIRA));
        EvidenceAdded added = add(ItemReference.milestone(talk), true);
        assertEquals(ErrorCode.REFUSED_BY_JIRA, added.linkRefusal().orElseThrow().code());
        assertEquals(1, world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).size());
    }

    @Test
    public void add_leavesAValidState_afterACrashAtTheCommit() {
        world.changes.crashAfterCommit(true);
        assertThrows(Crash.class, () -> add(ItemReference.milestone(talk), true));
        assertEquals(1, world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).size());
        assertTrue(world.tickets.links().isEmpty());
    }

    @Test
    public void add_isRefused_forATicketTheOwnerMayNotBrowse_likeForNone() {
        world.tickets.hideFrom(world.anna, ticket);
        for (String hidden : List.of("SHOP-5", "500", "SHOP-99", "")) {
            Refusal refusal = assertRefused(ErrorCode.NOT_FOUND, () -> world.evidenceBook.add(world.anna,
                    new EvidenceRequest(hidden, ItemReference.goal(goal), "x", "", false)));
            assertEquals(Optional.of("ticket"), refusal.field());
        }
    }

    @Test
    public void add_isRefused_forTheGoalOrMilestoneItself() {
        world.tickets.add(goal.value(), "CAREER-1", "Lead a team");
        assertRefused(ErrorCode.FIELD_INVALID, () -> world.evidenceBook.add(world.anna,
                new EvidenceRequest("CAREER-1", ItemReference.milestone(talk), "x", "", false)));
    }

    @Test
    public void add_isRefused_withoutAClaim() {
        Refusal refusal = assertRefused(ErrorCode.FIELD_REQUIRED, () -> world.evidenceBook.add(world.anna,
                new EvidenceRequest("SHOP-5", ItemReference.goal(goal), " ", "", false)));
        assertEquals(Optional.of("claim"), refusal.field());
    }

    @Test
    public void add_isForTheOwnerAlone() {
        assertRefused(ErrorCode.NOT_FOUND, () -> addBy(world.paul));
        world.annaShares(ItemReference.goal(goal), world.paul, Access.EDIT);
        assertRefused(ErrorCode.NOT_ALLOWED, () -> addBy(world.paul));
    }

    @Test
    @Requirement("S26")
    public void change_saysAllAnew_andKeepsWhatItRestsOn() {
        Evidence before = add(ItemReference.milestone(talk), false).evidence().evidence();
        world.clock.advance(Duration.ofHours(1));
        Statement typed = new Statement("Led it with Ben", "", Optional.of(LocalDate.of(2026, 5, 4)), "https://talks.example.org/5", "", "", Optional.empty(), true);
        Evidence after = change(before.id(), Optional.empty(), typed, before.version()).evidence();
        assertEquals(typed, after.statement());
        assertEquals(before.id() + " " + before.ticket() + " " + before.at(), after.id() + " " + after.ticket() + " " + after.at());
        assertEquals(List.of(after), world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).stream().map(EvidenceView::evidence).toList());
        assertRefused(ErrorCode.CONFLICT, () -> change(before.id(), Optional.empty(), typed, before.version()));
    }

    @Test
    public void change_movesItWithinItsGoal_whereAProofIsOfAMilestoneAlone() {
        long id = add(ItemReference.milestone(talk), false).evidence().evidence().id();
        IssueId other = world.start.start(world.anna, new StartRequest("Move to Rome", Optional.empty(), Optional.empty(), Optional.empty())).id();
        Statement proof = new Statement("Led it", "", Optional.empty(), "", "", "", Optional.empty(), true);
        assertEquals(Optional.of("proof"), assertRefused(ErrorCode.FIELD_INVALID, () -> change(id, Optional.of(ItemReference.goal(goal)), proof)).field());
        assertEquals(Optional.of("item"), assertRefused(ErrorCode.FIELD_INVALID, () -> change(id, Optional.of(ItemReference.goal(other)), SAID)).field());
        assertEquals(ItemReference.goal(goal), change(id, Optional.of(ItemReference.goal(goal)), SAID).evidence().item());
        assertEquals(ItemReference.milestone(talk), change(id, Optional.of(ItemReference.milestone(talk)), proof).evidence().item());
    }

    @Test
    public void change_isRefused_andNothingWritten_whereItStandsUnderSomebodyElsesGoal() {
        long id = add(ItemReference.milestone(talk), false).evidence().evidence().id();
        IssueId pauls = world.jira.nativeGoal(world.paul, "Another's", Optional.empty());
        world.jira.reparent(talk, pauls);
        int written = world.changes.committed().size();
        for (Optional<ItemReference> item : List.of(Optional.<ItemReference>empty(), Optional.of(ItemReference.milestone(talk)))) {
            assertRefused(ErrorCode.NOT_FOUND, () -> change(id, item, SAID));
        }
        assertEquals(written, world.changes.committed().size());
        assertEquals("but home again", ItemReference.goal(goal), change(id, Optional.of(ItemReference.goal(goal)), SAID).evidence().item());
    }

    @Test
    public void change_isRefused_whereTheMilestoneIsGone() {
        long id = add(ItemReference.milestone(talk), false).evidence().evidence().id();
        world.jira.delete(talk);
        assertRefused(ErrorCode.NOT_FOUND, () -> change(id, Optional.empty(), SAID));
    }

    @Test
    public void withdraw_isForTheOwnerAlone_andLeavesNothing() {
        long id = add(ItemReference.milestone(talk), false).evidence().evidence().id();
        world.annaShares(ItemReference.goal(goal), world.paul, Access.EDIT);
        assertRefused(ErrorCode.NOT_FOUND, () -> world.evidenceBook.withdraw(world.paul, id, Optional.empty()));
        world.evidenceBook.withdraw(world.anna, id, Optional.empty());
        assertTrue(world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).isEmpty());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.evidenceBook.withdraw(world.anna, id, Optional.empty()));
    }

    @Test
    public void withdraw_works_whenTheGoalIsGone() {
        long id = add(ItemReference.milestone(talk), false).evidence().evidence().id();
        world.jira.delete(goal);
        world.evidenceBook.withdraw(world.anna, id, Optional.empty());
        assertEquals(Optional.empty(), world.evidence.find(id));
    }

    @Test
    public void ofTicket_showsNothing_toAnybodyWhoMayNotSeeTheItem() {
        add(ItemReference.goal(goal), false);
        for (PersonKey stranger : List.of(world.max, world.olga, world.paul)) {
            assertTrue(world.evidenceBook.ofTicket(stranger, ticket, Channel.PANEL).isEmpty());
            assertRefused(ErrorCode.NOT_FOUND, () -> world.evidenceBook.ofGoal(stranger, goal, Channel.PAGE));
        }
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.EDIT);
        assertTrue("the goal's evidence is not the milestone's", world.evidenceBook.ofTicket(world.paul, ticket, Channel.PANEL).isEmpty());
        assertTrue(world.evidenceBook.ofGoal(world.paul, goal, Channel.PAGE).isEmpty());
        assertTrue("what was not shown was not seen", world.views.ofOwner(world.anna, 10).stream()
                .noneMatch(view -> view.channel() == Channel.PANEL));
    }

    @Test
    @Requirement("S47")
    public void ofTicket_showsASharer_theClaim_andNotesIt() {
        add(ItemReference.milestone(talk), false);
        ShareView share = world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);
        assertEquals("Led the change", world.evidenceBook.ofTicket(world.paul, ticket, Channel.PANEL).get(0).evidence().claim());
        assertEquals(1, world.views.ofOwner(world.anna, 10).size());
        world.sharing.revoke(world.anna, share.share().id());
        assertTrue(world.evidenceBook.ofTicket(world.paul, ticket, Channel.PANEL).isEmpty());
    }

    @Test
    public void ofGoal_hidesATicket_theViewerMayNotBrowse_andKeepsTheClaim() {
        add(ItemReference.milestone(talk), false);
        world.annaShares(ItemReference.goal(goal), world.paul, Access.VIEW);
        world.tickets.hideFrom(world.paul, ticket);
        EvidenceView view = world.evidenceBook.ofGoal(world.paul, goal, Channel.PAGE).get(0);
        assertEquals(Optional.empty(), view.ticket());
        assertEquals("Led the change", view.evidence().claim());
    }

    @Test
    public void ofGoal_isNewestFirst() {
        add(ItemReference.milestone(talk), false);
        world.clock.advance(Duration.ofMinutes(1));
        add(ItemReference.goal(goal), false);
        assertEquals(List.of(ItemReference.goal(goal), ItemReference.milestone(talk)),
                world.evidenceBook.ofGoal(world.anna, goal, Channel.PAGE).stream().map(EvidenceView::evidence).map(Evidence::item).toList());
    }

    @Test
    public void targets_areOwnOpenGoals_withTheirOpenMilestones() {
        world.milestones.complete(world.anna, talk, new Reflection("", "", ""), Optional.empty());
        IssueId course = world.milestones.add(world.anna, goal, "Take a course", Optional.empty()).milestone();
        world.jira.finish(world.jira.nativeGoal(world.anna, "Done", Optional.empty()));
        world.jira.nativeGoal(world.paul, "Another's", Optional.empty());
        assertEquals(List.of(new EvidenceTarget(goal, "CAREER-" + goal, "Lead a team", false,
                List.of(new EvidenceTarget.OpenMilestone(course, "Take a course", false)))), world.evidenceBook.targets(world.anna));
    }

    private EvidenceView change(long evidence, Optional<ItemReference> item, Statement typed) {
        return world.evidenceBook.change(world.anna, evidence, item, typed, Optional.empty());
    }

    private EvidenceView change(long evidence, Optional<ItemReference> item, Statement typed, long expected) {
        return world.evidenceBook.change(world.anna, evidence, item, typed, Optional.of(expected));
    }

    private EvidenceAdded add(ItemReference item, boolean link) {
        return world.evidenceBook.add(world.anna, new EvidenceRequest(" SHOP-5 ", item, "Led the change", "30 % faster", link));
    }

    private void addBy(PersonKey actor) {
        world.evidenceBook.add(actor, new EvidenceRequest("SHOP-5", ItemReference.goal(goal), "x", "", false));
    }

    private static Refusal assertRefused(ErrorCode code, ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
