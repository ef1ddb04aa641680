package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.ReviewParty;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

public class ReviewBookTest {

    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private ShareView share;

    /** Anna's goal is shared with Max, her manager. */
    @Before
    public void sharedWithMax() {
        goal = world.startedByAnna();
        share = world.annaSharesWithManager(ItemReference.goal(goal.id()));
    }

    @Test
    @Requirement("S51")
    public void open_isTheSameReview_whoeverOfTheTwoOpensIt_andHoweverOften() {
        ReviewView byAnna = world.reviewBook.openOwn(world.anna, "max", NO_DAY);
        assertEquals(byAnna.row(), world.reviewBook.openWith(world.max, "anna", Optional.of(LocalDate.of(2026, 1, 1))).row());
        assertEquals(byAnna.row(), world.reviewBook.openOwn(world.anna, "max", NO_DAY).row());
        assertEquals(1, byAnna.row().number());
        assertEquals(ReviewParty.OWNER, byAnna.you());
        assertEquals("the first looks back to the start of the plan", LocalDate.of(2026, 1, 1), byAnna.row().since());
        assertEquals(1, world.reviewBook.of(world.anna).size());
    }

    @Test
    public void open_looksBackAsFarAsAsked() {
        assertEquals(LocalDate.of(2026, 4, 1), world.reviewBook.openOwn(world.anna, "max", Optional.of(LocalDate.of(2026, 4, 1))).row().since());
    }

    @Test
    public void open_isRefused_withWhoeverSeesNothing() {
        assertRefused(ErrorCode.PARTNER_SEES_NOTHING, "partner", () -> world.reviewBook.openOwn(world.anna, "paul", NO_DAY));
        assertRefused(ErrorCode.PERSON_UNKNOWN, "partner", () -> world.reviewBook.openOwn(world.anna, "nobody", NO_DAY));
        assertRefused(ErrorCode.SHARE_WITH_SELF, "partner", () -> world.reviewBook.openOwn(world.anna, "anna", NO_DAY));
        assertRefused(ErrorCode.DATE_OUT_OF_RANGE, "since", () -> world.reviewBook.openOwn(world.anna, "max", Optional.of(CareerWorld.TODAY.plusDays(1))));
        assertTrue(world.reviewBook.of(world.anna).isEmpty());
    }

    @Test
    public void open_tellsNobodyByNames_whoMayNotLookPeopleUp() {
        world.people.forbidBrowsingUsers(world.anna);
        assertRefused(ErrorCode.PERSON_UNKNOWN, "partner", () -> world.reviewBook.openOwn(world.anna, "paul", NO_DAY));
        assertEquals("with whom something is shared is known", world.max, world.reviewBook.openOwn(world.anna, "max", NO_DAY).row().partner());
    }

    @Test
    public void open_byAPartner_takesMoreThanAShare() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        for (PersonKey other : List.of(world.paul, world.olga)) {
            assertNotFound(() -> world.reviewBook.openWith(other, "anna", NO_DAY));
        }
        world.sharing.revoke(world.anna, share.share().id());
        assertNotFound(() -> world.reviewBook.openWith(world.max, "anna", NO_DAY));
        assertNotFound(() -> world.reviewBook.openWith(world.max, "nobody", NO_DAY));
        assertTrue("whom the owner asked once may ask back", world.reviewBook.openOwn(world.anna, "paul", NO_DAY).isOpen());
        assertEquals(ReviewParty.PARTNER, world.reviewBook.openWith(world.paul, "anna", NO_DAY).you());
    }

    @Test
    public void open_needsNoWholeGoal_andNoGoalAtAll() {
        world.annaShares(ItemReference.milestone(goal.milestones().get(0).id()), world.paul, Access.VIEW);
        assertTrue(world.reviewBook.openOwn(world.anna, "paul", NO_DAY).partnerSees());
        world.planBook.add(world.olga, Optional.empty(), PartKind.STRENGTH, Map.of("text", "Listening"));
        long plan = world.plans.activePlan(world.olga).orElseThrow().id();
        world.sharing.share(world.olga, new ShareRequest(Optional.of(new ItemReference(ItemKind.PLAN, plan)), Optional.of("paul"), Access.VIEW, Optional.empty()));
        assertTrue(world.reviewBook.openOwn(world.olga, "paul", NO_DAY).partnerSees());
    }

    @Test
    @Requirement("S53")
    public void view_gathersForBoth_whatThePartnerSees() {
        world.start.start(world.anna, new StartRequest("Not for Max", Optional.empty(), Optional.of("Hidden"), Optional.of(LocalDate.of(2026, 7, 1))));
        long id = world.reviewBook.openOwn(world.anna, "max", NO_DAY).row().id();
        ReviewView seenByAnna = world.reviewBook.view(world.anna, id, Channel.REST);
        assertEquals(List.of("Give a talk"), seenByAnna.content().next().stream().map(next -> next.title()).toList());
        assertEquals(seenByAnna.content(), world.reviewBook.view(world.max, id, Channel.REST).content());
    }

    @Test
    public void view_isNoted_whenThePartnerLooks_andNotWhenTheOwnerDoes() {
        long id = world.reviewBook.openOwn(world.anna, "max", NO_DAY).row().id();
        world.reviewBook.view(world.anna, id, Channel.REST);
        assertTrue(world.views.ofOwner(world.anna, 10).isEmpty());
        world.reviewBook.view(world.max, id, Channel.MACRO);
        assertEquals(List.of(Channel.MACRO), world.views.ofOwner(world.anna, 10).stream().map(view -> view.channel()).toList());
    }

    @Test
    public void review_isThereForItsTwoPeopleAlone() {
        long id = world.reviewBook.openOwn(world.anna, "max", NO_DAY).row().id();
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.people.add("admin", "Administrator");
        for (PersonKey stranger : List.of(world.paul, world.olga, new PersonKey("JIRAUSER-ADMIN"))) {
            assertNotFound(() -> world.reviewBook.view(stranger, id, Channel.REST));
            assertNotFound(() -> world.reviewBook.view(stranger, id + 1, Channel.REST));
            assertTrue(world.reviewBook.of(stranger).isEmpty());
        }
        assertEquals(List.of("max"), world.reviewBook.of(world.anna).stream().map(pair -> pair.partner().name()).toList());
        assertEquals(List.of(ReviewParty.PARTNER), world.reviewBook.of(world.max).stream().map(ReviewPair::you).toList());
    }

    @Test
    public void openReview_isGoneForAPartner_whoSeesNothingAnyMore_andComesBack() {
        long id = world.reviewBook.openOwn(world.anna, "max", NO_DAY).row().id();
        world.reportingLine.set(world.anna, Optional.of(world.olga), CareerWorld.TODAY);
        assertNotFound(() -> world.reviewBook.view(world.max, id, Channel.REST));
        assertTrue(world.reviewBook.of(world.max).isEmpty());
        ReviewView annas = world.reviewBook.view(world.anna, id, Channel.REST);
        assertFalse(annas.partnerSees());
        assertTrue("nothing is gathered with eyes that see nothing", annas.content().next().isEmpty());
        assertNotFound(() -> world.reviewBook.view(world.olga, id, Channel.REST));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.VIEW);
        assertTrue(world.reviewBook.view(world.max, id, Channel.REST).isOpen());
    }

    private static void assertNotFound(ThrowingRunnable work) {
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class, work).code());
    }

    private static void assertRefused(ErrorCode code, String field, ThrowingRunnable work) {
        Refusal refusal = assertThrows(Refusal.class, work);
        assertEquals(code, refusal.code());
        assertEquals(Optional.of(field), refusal.field());
    }
}
