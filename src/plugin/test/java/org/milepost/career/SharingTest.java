package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;
import org.milepost.sharing.ViewLog.Channel;

public class SharingTest {

    private static final Optional<LocalDate> NO_END = Optional.empty();

    private final CareerWorld world = new CareerWorld();
    private IssueId goal;
    private IssueId talk;
    private ItemReference item;

    @Before
    public void start() {
        Goal started = world.startedByAnna();
        goal = started.id();
        talk = started.milestones().get(0).id();
        item = ItemReference.goal(goal);
    }

    @Test
    @Requirement("S47")
    public void share_letsANamedPersonIn_untilADay() {
        LocalDate end = CareerWorld.TODAY.plusDays(30);
        ShareView made = world.sharing.share(world.anna, new ShareRequest(Optional.of(item), Optional.of("paul"), Access.COMMENT,
                Optional.of(end)));
        assertEquals("Paul Peters", made.grantee().orElseThrow().fullName());
        assertEquals(Optional.of("Lead a team"), made.title());
        assertEquals(Optional.of(goal), made.goal());
        assertTrue(made.live());
        assertEquals(List.of(made), world.sharing.given(world.anna, Optional.empty()));
        assertEquals(List.of(made), world.sharing.received(world.paul));
        assertEquals(Access.COMMENT, world.goals.view(world.paul, goal, Channel.PAGE).access());
        Change change = world.changes.committed().get(world.changes.committed().size() - 1);
        assertEquals(Map.of(ChangeFacts.SHARE_OWNER, world.anna.value(), ChangeFacts.GRANTEE_KIND, ChangeFacts.GRANTEE_USER,
                ChangeFacts.GRANTEE, world.paul.value(), ChangeFacts.LEVEL, "COMMENT", ChangeFacts.UNTIL, end.toString()), change.facts());
    }

    @Test
    public void share_endsAfterItsLastDay_whereTheOwnerIs() {
        world.people.moveTo(world.anna, "America/New_York");
        world.sharing.share(world.anna, request("paul", Optional.of(CareerWorld.TODAY)));
        world.clock.set(Instant.parse("2026-06-02T03:59:00Z"));
        assertEquals(1, world.sharing.received(world.paul).size());
        world.clock.set(Instant.parse("2026-06-02T04:00:00Z"));
        assertTrue(world.sharing.received(world.paul).isEmpty());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.goals.get(world.paul, goal, Channel.PAGE));
        assertFalse("the owner still sees that it was", world.sharing.given(world.anna, Optional.of(item)).get(0).live());
    }

    @Test
    public void share_isRefused_untilADayThatHasPassed_whereTheOwnerIs() {
        world.people.moveTo(world.anna, "Pacific/Kiritimati");
        Refusal refusal = assertRefused(ErrorCode.DATE_OUT_OF_RANGE, () -> world.sharing.share(world.anna,
                request("paul", Optional.of(CareerWorld.TODAY))));
        assertEquals(Optional.of("until"), refusal.field());
        assertEquals("2026-06-02", refusal.arguments().get(0));
    }

    @Test
    public void share_isRefused_forAnybodyTheOwnerCannotFind() {
        world.people.deactivate(world.olga);
        assertUnknown("olga");
        assertUnknown("nobody");
        assertUnknown(world.paul.value());
        world.people.forbidBrowsingUsers(world.anna);
        assertUnknown("paul");
        assertUnknown("nobody");
        assertUnknown("anna");
        world.annaSharesWithManager(item);
    }

    @Test
    public void share_isRefused_withOneself_andWithoutAManager() {
        assertRefused(ErrorCode.SHARE_WITH_SELF, () -> world.sharing.share(world.anna, request("anna", NO_END)));
        world.reportingLine.set(world.anna, Optional.empty(), CareerWorld.TODAY);
        assertRefused(ErrorCode.MANAGER_UNKNOWN, () -> world.annaSharesWithManager(item));
    }

    @Test
    public void share_isRefused_atALevelThatCannotBeGiven() {
        for (Access level : List.of(Access.NONE, Access.OWNER)) {
            assertRefused(ErrorCode.FIELD_INVALID, () -> world.annaShares(item, world.paul, level));
        }
    }

    @Test
    public void share_isForTheOwnerAlone() {
        world.plans.startPlan(world.paul);
        ShareRequest plan = new ShareRequest(Optional.of(new ItemReference(ItemKind.PLAN, 1)), Optional.of("olga"), Access.VIEW, NO_END);
        assertRefused(ErrorCode.NOT_FOUND, () -> world.sharing.share(world.paul, plan));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.sharing.share(world.paul, request("olga", NO_END)));
        world.annaShares(item, world.paul, Access.EDIT);
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.sharing.share(world.paul, request("olga", NO_END)));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.annaShares(ItemReference.goal(talk), world.paul, Access.VIEW));
    }

    @Test
    public void share_replacesTheShareBefore_withTheSamePerson() {
        world.annaShares(item, world.paul, Access.EDIT);
        world.annaShares(item, world.olga, Access.VIEW);
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);
        world.annaShares(item, world.paul, Access.VIEW);
        assertEquals(2, world.sharing.given(world.anna, Optional.of(item)).size());
        assertEquals(3, world.sharing.given(world.anna, Optional.empty()).size());
        assertEquals(Access.VIEW, world.goals.view(world.paul, goal, Channel.PAGE).best());
    }

    @Test
    public void share_startsThePlan_ofSomebodyWhoHasNone() {
        world.jira.nativeGoal(world.paul, "Made in Jira", Optional.empty());
        ShareView made = world.sharing.share(world.paul, new ShareRequest(Optional.empty(), Optional.of("olga"), Access.VIEW, NO_END));
        assertEquals(ItemKind.PLAN, made.share().item().kind());
        assertEquals(Optional.empty(), made.title());
        assertEquals(List.of("Made in Jira"), world.goals.sharedWith(world.olga).stream().map(SharedItem::title).toList());
    }

    @Test
    @Requirement("S50")
    public void share_withMyManager_pinsThePerson_andEndsWithTheLine() {
        ShareView made = world.annaSharesWithManager(item);
        assertEquals(new Grantee.Manager(world.max), made.share().grantee());
        assertEquals("Lead a team", world.goals.get(world.max, goal, Channel.PAGE).title());
        world.reportingLine.set(world.anna, Optional.of(world.olga), CareerWorld.TODAY);
        for (PersonKey person : List.of(world.max, world.olga)) {
            assertRefused(ErrorCode.NOT_FOUND, () -> world.goals.get(person, goal, Channel.PAGE));
            assertTrue(world.sharing.received(person).isEmpty());
            assertTrue(world.goals.sharedWith(person).isEmpty());
        }
        assertFalse(world.sharing.given(world.anna, Optional.empty()).get(0).live());
    }

    @Test
    public void share_withMyManager_startsAgain_onlyWhenTheOwnerSaysSo() {
        world.annaSharesWithManager(item);
        world.reportingLine.set(world.anna, Optional.of(world.olga), CareerWorld.TODAY.plusDays(1));
        world.reportingLine.set(world.anna, Optional.of(world.max), CareerWorld.TODAY.plusDays(10));
        world.clock.set(Instant.parse("2026-06-20T12:00:00Z"));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.goals.get(world.max, goal, Channel.PAGE));
        ShareView again = world.annaSharesWithManager(item);
        assertEquals("it replaces the one that ended", List.of(again), world.sharing.given(world.anna, Optional.empty()));
        assertEquals("Lead a team", world.goals.get(world.max, goal, Channel.PAGE).title());
    }

    @Test
    public void share_withMyManager_lasts_whenTheSameManagerIsNamedAgain() {
        world.annaSharesWithManager(item);
        world.reportingLine.set(world.anna, Optional.of(world.max), CareerWorld.TODAY.plusDays(1));
        world.clock.set(Instant.parse("2026-06-20T12:00:00Z"));
        assertEquals("Lead a team", world.goals.get(world.max, goal, Channel.PAGE).title());
    }

    @Test
    public void revoke_takesEffectAtOnce_forItsOwnerAlone() {
        long share = world.annaShares(item, world.paul, Access.EDIT).share().id();
        assertRefused(ErrorCode.NOT_FOUND, () -> world.sharing.revoke(world.paul, share));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.sharing.revoke(world.max, share));
        world.sharing.revoke(world.anna, share);
        assertTrue(world.sharing.received(world.paul).isEmpty());
        assertTrue(world.sharing.given(world.anna, Optional.empty()).isEmpty());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.sharing.revoke(world.anna, share));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.goals.get(world.paul, goal, Channel.PAGE));
    }

    @Test
    public void revoke_works_whenTheMilestoneIsGone() {
        ShareView share = world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);
        world.jira.delete(talk);
        assertEquals(Optional.empty(), world.sharing.given(world.anna, Optional.empty()).get(0).title());
        assertTrue(world.sharing.received(world.paul).isEmpty());
        world.sharing.revoke(world.anna, share.share().id());
        assertTrue(world.sharing.given(world.anna, Optional.empty()).isEmpty());
    }

    @Test
    public void received_leavesOut_whatItsOwnerCannotBrowseAnyMore() {
        world.annaShares(item, world.paul, Access.VIEW);
        world.jira.hideFrom(world.anna, goal);
        assertTrue(world.sharing.received(world.paul).isEmpty());
        assertTrue(world.goals.sharedWith(world.paul).isEmpty());
    }

    @Test
    public void notices_goAway_onceSeen() {
        world.annaShares(item, world.paul, Access.VIEW);
        world.annaSharesWithManager(item);
        assertEquals(List.of("Anna Arnold"), world.sharing.notices(world.paul).stream().map(view -> view.owner().fullName()).toList());
        assertEquals(1, world.sharing.notices(world.max).size());
        assertTrue(world.sharing.notices(world.anna).isEmpty());
        world.sharing.markNoticesSeen(world.paul);
        assertTrue(world.sharing.notices(world.paul).isEmpty());
        assertEquals("still shared", 1, world.sharing.received(world.paul).size());
        assertEquals("another's notice stays", 1, world.sharing.notices(world.max).size());
    }

    @Test
    public void notices_areNotMade_forGroups() {
        world.people.join(world.paul, "mentors");
        world.shares.put(new Share(77, world.anna, item, new Grantee.Group("mentors"), Access.VIEW, NO_END, world.clock.instant(), false,
                false));
        assertTrue(world.sharing.notices(world.paul).isEmpty());
        assertEquals(Optional.empty(), world.sharing.received(world.paul).get(0).grantee());
    }

    @Test
    public void names_ofPeopleWhoAreGone_areTheirKeys() {
        world.annaShares(item, world.paul, Access.VIEW);
        world.goals.get(world.paul, goal, Channel.PAGE);
        world.people.remove(world.paul);
        assertEquals(world.paul.value(), world.sharing.given(world.anna, Optional.empty()).get(0).grantee().orElseThrow().fullName());
        assertEquals(world.paul.value(), world.sharing.seenBy(world.anna).get(0).viewer().fullName());
    }

    @Test
    public void sharesAndViews_nameAMilestoneNoMore_onceItIsUnderSomebodyElsesGoal() {
        world.annaShares(ItemReference.milestone(talk), world.max, Access.VIEW);
        world.goals.get(world.max, goal, Channel.PAGE);
        IssueId pauls = world.jira.nativeGoal(world.paul, "Lead a guild", Optional.empty());
        world.jira.reparent(talk, pauls);

        ShareView given = world.sharing.given(world.anna, Optional.empty()).get(0);
        assertEquals(Optional.empty(), given.title());
        assertEquals(Optional.empty(), given.goal());
        assertEquals(Optional.empty(), world.sharing.seenBy(world.anna).get(0).title());
        assertTrue("and it opens nothing", world.sharing.received(world.max).isEmpty());
    }

    @Test
    public void revokingAShareOfAMilestone_thatIsUnderSomebodyElsesGoal_leavesThatGoalAlone() {
        ShareView share = world.annaShares(ItemReference.milestone(talk), world.max, Access.VIEW);
        IssueId pauls = world.jira.nativeGoal(world.paul, "Lead a guild", Optional.empty());
        world.jira.reparent(talk, pauls);
        world.sharing.revoke(world.anna, share.share().id());

        assertEquals(0L, world.goals.get(world.paul, pauls, Channel.PAGE).version());
        assertTrue(world.changes.committed().stream().noneMatch(change -> change.aggregate().equals(AggregateId.goal(pauls))));
        world.jira.reparent(talk, goal);
        assertTrue("revoked for good", world.sharing.received(world.max).isEmpty());
    }

    @Test
    public void shareOfAGoalThatBecameAMilestone_namesNothing() {
        IssueId small = world.jira.nativeGoal(world.anna, "Write an article", Optional.empty());
        world.annaShares(ItemReference.goal(small), world.paul, Access.VIEW);
        world.jira.reparent(small, goal);

        assertEquals(Optional.empty(), world.sharing.given(world.anna, Optional.empty()).get(0).title());
    }

    private ShareRequest request(String user, Optional<LocalDate> until) {
        return new ShareRequest(Optional.of(item), Optional.of(user), Access.VIEW, until);
    }

    private void assertUnknown(String name) {
        Refusal refusal = assertRefused(ErrorCode.PERSON_UNKNOWN, () -> world.sharing.share(world.anna, request(name, NO_END)));
        assertEquals(Optional.of("user"), refusal.field());
    }

    private static Refusal assertRefused(ErrorCode code, ThrowingRunnable change) {
        Refusal refusal = assertThrows(Refusal.class, change);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
