package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
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
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartnerRole;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Who of the two writes what, and when they are to review next. */
public class ReviewPartsTest {

    private static final Optional<Long> ANY = Optional.empty();

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private Goal unshared;
    private long review;

    @Before
    public void openReview() {
        goal = world.startedByAnna();
        unshared = world.startedByAnna();
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
    }

    @Test
    @Requirement("S43")
    public void assessment_isTheOwners_andTheView_thePartners() {
        Map<String, Object> words = Map.of("rating", 4L, "words", "Well");
        for (PartKind self : List.of(PartKind.SELF_OVERALL, PartKind.SELF_GOAL)) {
            assertEquals("4", save(world.anna, self, number(self), words).text("rating"));
            assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.max, self, number(self), words));
            assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.remove(world.max, review, self, number(self), ANY));
        }
        for (PartKind view : List.of(PartKind.VIEW_OVERALL, PartKind.VIEW_GOAL)) {
            assertEquals(world.max, save(world.max, view, number(view), words).person("by").orElseThrow());
            assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.anna, view, number(view), words));
        }
        assertEquals(4, shown(world.max).size());
    }

    @Test
    public void assessment_isOfGoals_thatBothSee() {
        for (long other : List.of(unshared.id().value(), goal.milestones().get(0).id().value(), 99L)) {
            assertRefused(ErrorCode.NOT_FOUND, () -> save(world.anna, PartKind.SELF_GOAL, other, Map.of("rating", 4L)));
        }
        ShareView second = world.annaSharesWithManager(ItemReference.goal(unshared.id()));
        save(world.anna, PartKind.SELF_GOAL, unshared.id().value(), Map.of("rating", 2L));
        assertEquals(1, shown(world.max).size());
        world.sharing.revoke(world.anna, second.share().id());
        assertTrue("once it is unshared it is not told", shown(world.max).isEmpty());
        assertTrue(shown(world.anna).isEmpty());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewParts.remove(world.max, review, PartKind.SELF_GOAL, unshared.id().value(), ANY));
    }

    @Test
    @Requirement("S53")
    public void agenda_isForBoth_andItsWordsAreTheirAuthors() {
        Part item = world.reviewParts.add(world.max, review, PartKind.AGENDA_ITEM, Map.of("text", "The new team"));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.anna, PartKind.AGENDA_ITEM, item.number(), Map.of("text", "Another")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.remove(world.anna, review, PartKind.AGENDA_ITEM, item.number(), ANY));
        Part talked = save(world.anna, PartKind.AGENDA_ITEM, item.number(), Map.of("talked", true));
        assertEquals(world.max, talked.person("by").orElseThrow());
        assertTrue(talked.isYes("talked"));
        world.reviewParts.remove(world.max, review, PartKind.AGENDA_ITEM, item.number(), ANY);
        assertTrue(shown(world.anna).isEmpty());
    }

    @Test
    @Requirement("S64")
    public void commitment_isForBoth() {
        Part promised = world.reviewParts.add(world.anna, review, PartKind.COMMITMENT,
                Map.of("text", "Ask for a room", "who", "PARTNER", "until", "2026-07-01", "state", "OPEN"));
        assertEquals(Optional.of(CareerWorld.TODAY), promised.day("since"));
        assertEquals("DONE", save(world.max, PartKind.COMMITMENT, promised.number(), Map.of("state", "DONE")).text("state"));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.remove(world.max, review, PartKind.COMMITMENT, promised.number(), ANY));
    }

    @Test
    @Requirement("S50")
    public void request_isAsked_answeredByTheOther_andTakenBack() {
        Map<String, Object> asked = Map.of("text", "Two days for the course", "of", "PARTNER", "state", "ASKED");
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.add(world.max, review, PartKind.REVIEW_REQUEST, asked));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.add(world.anna, review, PartKind.REVIEW_REQUEST,
                Map.of("text", "Two days", "of", "PARTNER", "state", "GRANTED")));
        long number = world.reviewParts.add(world.anna, review, PartKind.REVIEW_REQUEST, asked).number();
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.max, PartKind.REVIEW_REQUEST, number, Map.of("text", "One day")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.max, PartKind.REVIEW_REQUEST, number, Map.of("state", "RECEIVED")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.anna, PartKind.REVIEW_REQUEST, number, Map.of("state", "GRANTED")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.anna, PartKind.REVIEW_REQUEST, number, Map.of("answer", "Yes")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.anna, PartKind.REVIEW_REQUEST, number, Map.of("of", "OWNER")));
        Part granted = save(world.max, PartKind.REVIEW_REQUEST, number, Map.of("state", "GRANTED", "answer", "In July"));
        assertEquals("In July", granted.text("answer"));
        assertEquals("RECEIVED", save(world.anna, PartKind.REVIEW_REQUEST, number, Map.of("state", "RECEIVED")).text("state"));
    }

    @Test
    public void parts_areForTheTwoAlone() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        long number = world.reviewParts.add(world.anna, review, PartKind.AGENDA_ITEM, Map.of("text", "The new team")).number();
        for (PersonKey stranger : List.of(world.paul, world.olga)) {
            assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewParts.add(stranger, review, PartKind.AGENDA_ITEM, Map.of("text", "x")));
            assertRefused(ErrorCode.NOT_FOUND, () -> save(stranger, PartKind.AGENDA_ITEM, number, Map.of("text", "x")));
            assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewParts.remove(stranger, review, PartKind.AGENDA_ITEM, number, ANY));
            assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewParts.current(stranger, review, PartKind.AGENDA_ITEM, number));
        }
        assertRefused(ErrorCode.CONFLICT, () -> world.reviewParts.save(world.anna, review, PartKind.AGENDA_ITEM, number, Map.of("text", "x"), Optional.of(7L)));
    }

    @Test
    @Requirement({"S45", "S51"})
    public void partner_isNamedWithARhythm_andFindsTheOwner() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        Part partner = world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER,
                Map.of("person", "paul", "role", "ACCOUNTABILITY_PARTNER", "every", "OWN", "days", 14L, "next", "2026-05-30"));
        ReviewPair pair = world.reviewBook.of(world.paul).get(0);
        assertEquals(Optional.of(PartnerRole.ACCOUNTABILITY_PARTNER), pair.appointment().role());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 30)), pair.appointment().next().day());
        assertEquals(2, pair.appointment().next().overdue(pair.today()));
        assertTrue(pair.open().isEmpty());
        assertEquals("whom the owner named may open one", 1, world.reviewBook.openWith(world.paul, "anna", Optional.empty()).row().number());
        Refusal twice = assertThrows(Refusal.class, () -> world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER,
                Map.of("person", "paul", "role", "MENTOR")));
        assertEquals(ErrorCode.PARTNER_TWICE, twice.code());
        Refusal daysMissing = assertThrows(Refusal.class, () -> world.planBook.save(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER, partner.number(),
                Map.of("days", ""), ANY));
        assertEquals(Optional.of("days"), daysMissing.field());
    }

    @Test
    public void partner_isNobodyElsesToRead_andLearnsNothingWithoutASight() {
        world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER, Map.of("person", "paul", "role", "MENTOR"));
        assertTrue("naming is no sharing", world.reviewBook.of(world.paul).isEmpty());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.reviewBook.openWith(world.paul, "anna", Optional.empty()));
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan()));
        assertTrue(world.planBook.view(world.max, plan(), Channel.REST).of(PartKind.REVIEW_PARTNER).isEmpty());
        assertEquals(1, world.planBook.view(world.anna, plan(), Channel.REST).of(PartKind.REVIEW_PARTNER).size());
    }

    @Test
    @Requirement("S51")
    public void skip_keepsTheReason_andMovesTheNextOne() {
        world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER,
                Map.of("person", "max", "role", "MANAGER", "every", "MONTHLY", "next", "2026-05-31"));
        Part skip = world.reviewParts.add(world.max, review, PartKind.REVIEW_SKIP, Map.of("reason", "Holidays"));
        assertEquals(Optional.of(LocalDate.of(2026, 5, 31)), skip.day("planned"));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), skip.day("next"));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), world.reviewBook.of(world.anna).get(0).appointment().next().day());
        assertRefused(ErrorCode.NOT_ALLOWED, () -> save(world.max, PartKind.REVIEW_SKIP, skip.number(), Map.of("reason", "Other")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.reviewParts.remove(world.max, review, PartKind.REVIEW_SKIP, skip.number(), ANY));
        Part again = world.reviewParts.add(world.anna, review, PartKind.REVIEW_SKIP, Map.of("reason", "Ill", "next", "2026-07-10"));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 10)), world.reviewBook.view(world.max, review, Channel.REST).appointment().next().day());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), again.day("planned"));
        Refusal past = assertThrows(Refusal.class, () -> world.reviewParts.add(world.anna, review, PartKind.REVIEW_SKIP,
                Map.of("reason", "Ill", "next", CareerWorld.TODAY.toString())));
        assertEquals(ErrorCode.DATE_OUT_OF_RANGE, past.code());
    }

    /** Both may have the page of the same one before them. */
    @Test
    @Requirement("S51")
    public void skip_byBothOfTheSameOne_passesOverOne() {
        world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER,
                Map.of("person", "max", "role", "MANAGER", "every", "MONTHLY", "next", "2026-05-31"));
        Map<String, String> planned = Map.of("reason", "Holidays", "planned", "2026-05-31");
        world.reviewParts.add(world.max, review, PartKind.REVIEW_SKIP, planned);
        assertRefused(ErrorCode.REVIEW_NOT_PLANNED, () -> world.reviewParts.add(world.anna, review, PartKind.REVIEW_SKIP, planned));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), world.reviewBook.view(world.anna, review, Channel.REST).appointment().next().day());
        world.reviewParts.add(world.anna, review, PartKind.REVIEW_SKIP, Map.of("reason", "Ill", "planned", "2026-06-30"));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 31)), world.reviewBook.view(world.max, review, Channel.REST).appointment().next().day());
    }

    @Test
    @Requirement("S51")
    public void reviewOfThePlan_isPassedOver_forItsOwnerAlone_andTheOthersFollow() {
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan()));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-05-31"), ANY);
        Part skip = world.planBook.add(world.anna, Optional.empty(), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "Release week", "planned", "2026-05-31"));
        assertEquals(Map.of("reason", "Release week", "planned", "2026-05-31", "on", CareerWorld.TODAY.toString(), "next", "2026-06-30"), skip.values());
        assertEquals("who has no day of their own", Optional.of(LocalDate.of(2026, 6, 30)), world.reviewBook.of(world.max).get(0).appointment().next().day());
        assertEquals("as with a partner", Optional.of(LocalDate.of(2026, 7, 31)), world.reviewBook.of(world.max).get(0).appointment().next().after(LocalDate.of(2026, 6, 30)));
        assertTrue(world.planBook.view(world.max, plan(), Channel.REST).of(PartKind.PLAN_REVIEW_SKIP).isEmpty());
        assertEquals(List.of(skip), world.planBook.view(world.anna, plan(), Channel.REST).of(PartKind.PLAN_REVIEW_SKIP));
        Part shared = world.planBook.view(world.max, plan(), Channel.REST).profile().orElseThrow();
        assertEquals("the day that counts, without when and why", Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-06-30"), shared.values());
        assertEquals("as it was named", Optional.of(LocalDate.of(2026, 5, 31)), world.planBook.view(world.anna, plan(), Channel.REST).profile().orElseThrow().day("nextReview"));
        assertTrue("in the copy of one's own data", world.export.of(world.anna).parts().contains(skip));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> world.planBook.add(world.max, Optional.of(plan()), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "x")));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.planBook.add(world.paul, Optional.of(plan()), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "x")));

        world.planBook.remove(world.anna, Optional.empty(), PartKind.PLAN_REVIEW_SKIP, skip.number(), ANY);
        assertEquals("taken back", Optional.of(LocalDate.of(2026, 5, 31)), world.reviewBook.of(world.max).get(0).appointment().next().day());
    }

    @Test
    public void reviewOfThePlan_heldMeanwhile_isNotPassedOver() {
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-06-02"), ANY);
        world.annaShares(new ItemReference(ItemKind.PLAN, plan()), world.paul, Access.VIEW);
        world.clock.advance(Duration.ofDays(2));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), world.planBook.view(world.paul, plan(), Channel.REST).profile().orElseThrow().day("nextReview"));
        List.of(world.anna, world.max).forEach(person -> world.reviewClosing.confirm(person, review, Optional.empty()));
        assertEquals("nor is it overdue to others", Optional.empty(), world.planBook.view(world.paul, plan(), Channel.REST).profile().orElseThrow().day("nextReview"));
        assertRefused(ErrorCode.REVIEW_NOT_PLANNED, () -> world.planBook.add(world.anna, Optional.empty(), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "x")));
        assertRefused(ErrorCode.REVIEW_NOT_PLANNED, () -> world.planBook.add(world.paul, Optional.empty(), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "x")));
        assertTrue("nothing was started", world.plans.activePlan(world.paul).isEmpty());
    }

    @Test
    @Requirement("S51")
    public void dayThatIsPassedOver_isTheOwners_whereverTheServerIs() {
        world.people.moveTo(world.anna, "Pacific/Auckland");
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "OWN", "reviewDays", 10L, "nextReview", "2026-05-31"), ANY);
        Part skip = world.planBook.add(world.anna, Optional.empty(), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", "Ill"));
        assertEquals(Optional.of(CareerWorld.TODAY.plusDays(1)), skip.day("on"));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 10)), skip.day("next"));
    }

    @Test
    public void plansOwnRhythm_holdsForWhoeverHasNone() {
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "QUARTERLY", "nextReview", "2026-06-15"), ANY);
        assertEquals(Optional.of(LocalDate.of(2026, 6, 15)), world.reviewBook.of(world.max).get(0).appointment().next().day());
        Refusal refusal = assertThrows(Refusal.class, () -> world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0,
                Map.of("reviewEvery", "OWN"), ANY));
        assertEquals(Optional.of("reviewDays"), refusal.field());
    }

    @Test
    @Requirement("S51")
    public void rhythmWithoutADay_beginsAnIntervalFromToday_onceItIsSaid() {
        Part partner = world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER, Map.of("person", "max", "role", "MANAGER", "every", "MONTHLY"));
        assertEquals(Optional.of(CareerWorld.TODAY.plusMonths(1)), world.reviewBook.of(world.max).get(0).appointment().next().day());
        world.clock.advance(Duration.ofDays(40));
        assertEquals("somebody is reminded", 1, world.reviewBook.due(world.max).size());
        world.planBook.save(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER, partner.number(), Map.of("next", ""), ANY);
        assertEquals("whoever takes the day away wants none", Optional.empty(), world.reviewBook.of(world.max).get(0).appointment().next().day());

        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "OWN", "reviewDays", 10L), ANY);
        assertEquals(Optional.of(CareerWorld.TODAY.plusDays(50)), world.reviewBook.of(world.max).get(0).appointment().next().day());
    }

    private long number(PartKind kind) {
        return kind.isByIssue() ? goal.id().value() : 0;
    }

    private long plan() {
        return world.plans.activePlan(world.anna).orElseThrow().id();
    }

    private Part save(PersonKey actor, PartKind kind, long number, Map<String, ?> typed) {
        return world.reviewParts.save(actor, review, kind, number, typed, ANY);
    }

    private List<Part> shown(PersonKey viewer) {
        return world.reviewBook.view(viewer, review, Channel.REST).parts();
    }

    private static void assertRefused(ErrorCode code, ThrowingRunnable work) {
        assertEquals(code, assertThrows(Refusal.class, work).code());
    }
}
