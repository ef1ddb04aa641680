package org.milepost.sharing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.AccessPolicy.OwnerNow;
import org.milepost.sharing.AccessPolicy.Viewer;

public class AccessPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant GRANTED = Instant.parse("2026-03-01T12:00:00Z");
    private static final PersonKey ANNA = new PersonKey("anna");
    private static final PersonKey MAX = new PersonKey("max");
    private static final PersonKey OLGA = new PersonKey("olga");
    private static final PersonKey PAUL = new PersonKey("paul");

    private static final ItemPath PLAN = ItemPath.ofPlan(ANNA, 7);
    private static final ItemPath GOAL = ItemPath.ofGoal(ANNA, Optional.of(7L), new IssueId(1), GoalKind.PROFESSIONAL);
    private static final ItemPath MILESTONE = GOAL.milestone(new IssueId(11));
    private static final ItemPath OTHER_MILESTONE = GOAL.milestone(new IssueId(12));
    private static final ItemPath OTHER_GOAL = ItemPath.ofGoal(ANNA, Optional.of(7L), new IssueId(2), GoalKind.PROFESSIONAL);
    private static final ItemPath PERSONAL = ItemPath.ofGoal(ANNA, Optional.of(7L), new IssueId(3), GoalKind.PERSONAL);
    private static final ItemPath PERSONAL_MILESTONE = PERSONAL.milestone(new IssueId(31));
    private static final ItemPath OTHER_PLANS_GOAL = ItemPath.ofGoal(ANNA, Optional.of(8L), new IssueId(4), GoalKind.PROFESSIONAL);
    private static final ItemPath PLANLESS_GOAL = ItemPath.ofGoal(ANNA, Optional.empty(), new IssueId(5), GoalKind.PROFESSIONAL);
    private static final List<ItemPath> ALL = List.of(PLAN, GOAL, MILESTONE, OTHER_MILESTONE, OTHER_GOAL, PERSONAL, PERSONAL_MILESTONE,
            OTHER_PLANS_GOAL, PLANLESS_GOAL);

    private final OwnerNow reportsToMax = line(MAX, LocalDate.of(2025, 1, 1));

    @Test
    public void decide_letsTheOwnerDoAll_withoutKnowingAnythingElse() {
        for (ItemPath item : ALL) {
            assertEquals(Access.OWNER, AccessPolicy.decide(viewer(ANNA), item, List.of(), Optional.empty()));
        }
    }

    @Test
    public void decide_givesNothing_toAnybodyWithoutAShare() {
        for (ItemPath item : ALL) {
            for (PersonKey person : List.of(MAX, OLGA, PAUL)) {
                assertEquals(Access.NONE, decide(viewer(person, "jira-administrators", "jira-system-administrators"), item));
            }
        }
    }

    @Test
    public void decide_givesNothing_toSomebodyNotLoggedIn() {
        for (ItemPath item : ALL) {
            assertEquals(Access.NONE, decide(Optional.empty(), item, everyShareOf(item)));
        }
    }

    @Test
    @Requirement("S47")
    public void decide_givesTheLevelShared_toTheUser() {
        Map<Access, Access> given = new EnumMap<>(Access.class);
        for (Access level : List.of(Access.VIEW, Access.COMMENT, Access.EDIT)) {
            given.put(level, decide(viewer(PAUL), GOAL, share(GOAL, new Grantee.User(PAUL)).level(level).share()));
        }
        assertEquals(Map.of(Access.VIEW, Access.VIEW, Access.COMMENT, Access.COMMENT, Access.EDIT, Access.EDIT), given);
    }

    @Test
    public void decide_givesTheHighestOfSeveralShares() {
        assertEquals(Access.EDIT, decide(viewer(PAUL, "mentors"), MILESTONE, share(PLAN, new Grantee.User(PAUL)).share(),
                share(GOAL, new Grantee.Group("mentors")).level(Access.EDIT).share(),
                share(MILESTONE, new Grantee.User(PAUL)).level(Access.COMMENT).share()));
    }

    @Test
    public void decide_givesNothing_toAnybodyElseThanTheUser() {
        Share withPaul = share(GOAL, new Grantee.User(PAUL)).level(Access.EDIT).share();
        assertEquals(Access.NONE, decide(viewer(MAX), GOAL, withPaul));
        assertEquals(Access.NONE, decide(viewer(OLGA), GOAL, withPaul));
    }

    @Test
    public void decide_covers_whatTheSharedItemHolds() {
        Map<ItemPath, Set<ItemPath>> covered = new LinkedHashMap<>();
        covered.put(PLAN, Set.of(PLAN, GOAL, MILESTONE, OTHER_MILESTONE, OTHER_GOAL));
        covered.put(GOAL, Set.of(GOAL, MILESTONE, OTHER_MILESTONE));
        covered.put(MILESTONE, Set.of(MILESTONE));
        covered.put(PERSONAL, Set.of(PERSONAL, PERSONAL_MILESTONE));
        covered.put(PERSONAL_MILESTONE, Set.of(PERSONAL_MILESTONE));
        covered.put(PLANLESS_GOAL, Set.of(PLANLESS_GOAL));
        covered.forEach((shared, seen) -> ALL.forEach(item -> assertEquals(shared.item() + " shared, looking at " + item.item(),
                seen.contains(item) ? Access.VIEW : Access.NONE, decide(viewer(PAUL), item, share(shared, new Grantee.User(PAUL)).share()))));
    }

    @Test
    @Requirement("S18")
    public void decide_keepsPersonalGoals_outOfASharedPlan() {
        Share plan = share(PLAN, new Grantee.Manager(MAX)).level(Access.EDIT).share();
        assertEquals(Access.EDIT, decide(viewer(MAX), GOAL, plan));
        assertEquals(Access.NONE, decide(viewer(MAX), PERSONAL, plan));
        assertEquals(Access.NONE, decide(viewer(MAX), PERSONAL_MILESTONE, plan));
    }

    @Test
    public void decide_givesNothing_byAShareOfAnotherOwner() {
        Share byMax = new Share(1, MAX, GOAL.item(), new Grantee.User(PAUL), Access.EDIT, Optional.empty(), GRANTED, false, false);
        assertEquals(Access.NONE, decide(viewer(PAUL), GOAL, byMax));
    }

    @Test
    public void decide_givesNothing_byAShareOfAReview() {
        Share review = new Share(1, ANNA, new ItemReference(ItemKind.REVIEW, 1), new Grantee.User(PAUL), Access.EDIT, Optional.empty(),
                GRANTED, false, false);
        ALL.forEach(item -> assertEquals(Access.NONE, decide(viewer(PAUL), item, review)));
    }

    @Test
    public void decide_givesNothing_onceRevoked() {
        assertEquals(Access.NONE, decide(viewer(PAUL), GOAL, share(GOAL, new Grantee.User(PAUL)).revoked().share()));
    }

    @Test
    public void decide_givesAccess_throughTheLastDayOnly() {
        assertEquals(Access.VIEW, decide(viewer(PAUL), GOAL, share(GOAL, new Grantee.User(PAUL)).until(TODAY).share()));
        assertEquals(Access.NONE, decide(viewer(PAUL), GOAL, share(GOAL, new Grantee.User(PAUL)).until(TODAY.minusDays(1)).share()));
    }

    @Test
    public void decide_follows_theGroupAsItIsNow() {
        Share mentors = share(GOAL, new Grantee.Group("mentors")).share();
        assertEquals(Access.VIEW, decide(viewer(PAUL, "staff", "mentors"), GOAL, mentors));
        assertEquals(Access.NONE, decide(viewer(PAUL, "staff"), GOAL, mentors));
    }

    @Test
    @Requirement("S50")
    public void decide_letsTheManagerIn_whileTheLineHolds() {
        Share manager = share(GOAL, new Grantee.Manager(MAX)).share();
        assertEquals(Access.VIEW, decide(viewer(MAX), GOAL, manager));
        assertEquals("nobody else by it", Access.NONE, decide(viewer(PAUL), GOAL, manager));
        assertEquals("nor the manager's manager", Access.NONE, decide(viewer(OLGA), GOAL, manager));
    }

    @Test
    public void decide_keepsTheManagerOut_withoutAShare() {
        assertEquals(Access.NONE, decide(viewer(MAX), GOAL));
    }

    @Test
    public void decide_keepsTheFormerManagerOut_andTheNewOneToo() {
        Share manager = share(GOAL, new Grantee.Manager(MAX)).share();
        OwnerNow reportsToOlga = line(OLGA, TODAY);
        assertEquals(Access.NONE, AccessPolicy.decide(viewer(MAX), GOAL, List.of(manager), Optional.of(reportsToOlga)));
        assertEquals(Access.NONE, AccessPolicy.decide(viewer(OLGA), GOAL, List.of(manager), Optional.of(reportsToOlga)));
    }

    @Test
    public void decide_keepsTheManagerOut_whenNobodyIsReportedTo() {
        OwnerNow nobody = new OwnerNow(ZoneOffset.UTC, TODAY, Optional.empty());
        assertEquals(Access.NONE, AccessPolicy.decide(viewer(MAX), GOAL, List.of(share(GOAL, new Grantee.Manager(MAX)).share()),
                Optional.of(nobody)));
    }

    @Test
    public void decide_keepsAManagerWhoCameBackOut_untilTheOwnerSharesAgain() {
        OwnerNow back = line(MAX, LocalDate.of(2026, 5, 1));
        Share before = share(GOAL, new Grantee.Manager(MAX)).share();
        assertEquals(Access.NONE, AccessPolicy.decide(viewer(MAX), GOAL, List.of(before), Optional.of(back)));
        Share confirmed = new Share(2, ANNA, GOAL.item(), new Grantee.Manager(MAX), Access.VIEW, Optional.empty(),
                Instant.parse("2026-05-01T09:00:00Z"), false, false);
        assertEquals(Access.VIEW, AccessPolicy.decide(viewer(MAX), GOAL, List.of(before, confirmed), Optional.of(back)));
    }

    @Test
    public void decide_keepsAFormerManagerIn_byAShareWithThatPerson() {
        assertEquals(Access.VIEW, AccessPolicy.decide(viewer(MAX), GOAL, List.of(share(GOAL, new Grantee.User(MAX)).share()),
                Optional.of(line(OLGA, TODAY))));
    }

    @Test
    public void isLive_countsTheDayOfGranting_whereTheOwnerIs() {
        Instant lateOnTheLastOfApril = Instant.parse("2026-04-30T22:30:00Z");
        Share share = new Share(1, ANNA, GOAL.item(), new Grantee.Manager(MAX), Access.VIEW, Optional.empty(), lateOnTheLastOfApril, false,
                false);
        Optional<ReportingLine.Entry> sinceMay = line(MAX, LocalDate.of(2026, 5, 1)).line();
        assertTrue(AccessPolicy.isLive(share, new OwnerNow(ZoneId.of("Europe/Berlin"), TODAY, sinceMay)));
        assertFalse(AccessPolicy.isLive(share, new OwnerNow(ZoneOffset.UTC, TODAY, sinceMay)));
    }

    private Access decide(Optional<Viewer> viewer, ItemPath item, Share... shares) {
        return AccessPolicy.decide(viewer, item, List.of(shares), Optional.of(reportsToMax));
    }

    private static Optional<Viewer> viewer(PersonKey person, String... groups) {
        return Optional.of(new Viewer(person, Set.of(groups)));
    }

    private static OwnerNow line(PersonKey manager, LocalDate since) {
        return new OwnerNow(ZoneOffset.UTC, TODAY, Optional.of(new ReportingLine.Entry(ANNA, manager, since, Optional.empty())));
    }

    private static Share[] everyShareOf(ItemPath item) {
        return List.of(share(item, new Grantee.User(PAUL)).level(Access.EDIT).share(),
                share(item, new Grantee.Manager(MAX)).level(Access.EDIT).share(),
                share(item, new Grantee.Group("anyone")).level(Access.EDIT).share()).toArray(Share[]::new);
    }

    private static ShareBuilder share(ItemPath item, Grantee grantee) {
        return new ShareBuilder(item.item(), grantee);
    }

    private static final class ShareBuilder {
        private final ItemReference item;
        private final Grantee grantee;
        private Access level = Access.VIEW;
        private Optional<LocalDate> until = Optional.empty();
        private boolean revoked;

        private ShareBuilder(ItemReference item, Grantee grantee) {
            this.item = item;
            this.grantee = grantee;
        }

        private ShareBuilder level(Access some) {
            level = some;
            return this;
        }

        private ShareBuilder until(LocalDate day) {
            until = Optional.of(day);
            return this;
        }

        private ShareBuilder revoked() {
            revoked = true;
            return this;
        }

        private Share share() {
            return new Share(1, ANNA, item, grantee, level, until, GRANTED, revoked, false);
        }
    }
}
