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
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.PagePlan.PageGoal;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What the macros of a page get, by every kind of viewer. */
public class PagePlansTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Set<PagePart> ALL = EnumSet.allOf(PagePart.class);

    private final CareerWorld world = new CareerWorld();
    private Goal lead;
    private Goal second;
    private IssueId talk;
    private long plan;

    @Before
    public void annaHasAPlanWithTwoGoals() {
        lead = world.startedByAnna();
        talk = lead.milestones().get(0).id();
        second = world.start.start(world.anna, new StartRequest("Write a book", Optional.empty(), Optional.of("First chapter"), Optional.empty()));
        plan = world.goals.ownPlan(world.anna).orElseThrow().id();
        world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "Teach"));
        world.planBook.add(world.anna, Optional.empty(), PartKind.STRENGTH, Map.of("text", "Patience"));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0,
                Map.of("hidden", List.of("STRENGTHS"), "focus", second.id().value(), "order", List.of(second.id().value(), lead.id().value())), Optional.empty());
        world.milestones.complete(world.anna, talk, new Reflection("rehearsing", "", ""), Optional.empty());
    }

    @Test
    @Requirement("S53")
    public void owner_getsAllThatIsAsked_inTheirOrder_andNoViewIsNoted() {
        PagePlan page = ofAnna(world.anna, ALL);

        assertEquals("Anna Arnold", page.person().fullName());
        assertEquals(List.of("Write a book", "Lead a team"), titles(page));
        assertEquals(List.of(true, false), page.goals().orElseThrow().stream().map(PageGoal::focus).toList());
        assertEquals(2, page.plan().orElseThrow().of(PartKind.VISION).size() + page.plan().orElseThrow().of(PartKind.STRENGTH).size());
        assertEquals(1, page.review().orElseThrow().reached().size());
        assertEquals(List.of(), world.views.ofOwner(world.anna, 10));
    }

    @Test
    public void onlyWhatIsAskedFor_isThere_andNoted() {
        world.annaShares(new ItemReference(ItemKind.PLAN, plan), world.paul, Access.VIEW);

        PagePlan timeline = ofAnna(world.paul, Set.of(PagePart.TIMELINE));
        assertTrue(timeline.review().isEmpty() && timeline.plan().isEmpty());
        assertEquals(Set.of(ItemKind.GOAL), noted());

        PagePlan sections = ofAnna(world.paul, Set.of(PagePart.PLAN));
        assertTrue(sections.review().isEmpty() && sections.goals().isEmpty());
        assertEquals(Set.of(ItemKind.GOAL, ItemKind.PLAN), noted());
        assertEquals("by its channel", Set.of(Channel.MACRO), world.views.ofOwner(world.anna, 10).stream().map(view -> view.channel()).collect(Collectors.toSet()));
    }

    @Test
    public void sharerOfThePlan_getsItWithoutWhatIsSwitchedOff_andWithoutReflectionsOutsideOfTheReview() {
        world.annaShares(new ItemReference(ItemKind.PLAN, plan), world.paul, Access.VIEW);

        PagePlan page = ofAnna(world.paul, ALL);

        assertEquals(List.of("Write a book", "Lead a team"), titles(page));
        assertEquals(1, page.plan().orElseThrow().of(PartKind.VISION).size());
        assertEquals(List.of(), page.plan().orElseThrow().of(PartKind.STRENGTH));
        assertEquals("rehearsing", page.review().orElseThrow().reached().get(0).reflection().orElseThrow().worked());
    }

    @Test
    public void sharerOfAGoal_getsThatGoalAlone_andNothingOfThePlan() {
        world.annaShares(ItemReference.goal(lead.id()), world.paul, Access.VIEW);

        PagePlan page = ofAnna(world.paul, ALL);

        assertEquals(List.of("Lead a team"), titles(page));
        assertTrue(page.goals().orElseThrow().get(0).whole());
        assertFalse("focus is said in the plan", page.goals().orElseThrow().get(0).focus());
        assertEquals(Optional.empty(), page.plan());
    }

    @Test
    public void sharerOfAMilestone_getsItAndTheTitleOfItsGoal() {
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.VIEW);

        PageGoal goal = ofAnna(world.paul, ALL).goals().orElseThrow().get(0);

        assertFalse(goal.whole());
        assertEquals(Optional.empty(), goal.goal().targetDate());
        assertEquals(List.of("Give a talk"), goal.goal().milestones().stream().map(Milestone::title).toList());
    }

    @Test
    public void manager_getsWhatIsSharedWithTheManager_formerSharersAndOthersGetNothing() {
        assertNothing(world.max);
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan));
        assertEquals(2, ofAnna(world.max, ALL).goals().orElseThrow().size());
        assertNothing(world.olga);
        assertNothing(world.paul);

        long share = world.annaShares(new ItemReference(ItemKind.PLAN, plan), world.paul, Access.VIEW).share().id();
        ofAnna(world.paul, ALL);
        world.sharing.revoke(world.anna, share);
        assertNothing(world.paul);
    }

    @Test
    public void planWithoutGoals_isShownToThoseItIsSharedWith() {
        world.planBook.add(world.paul, Optional.empty(), PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "Sail"));
        long pauls = world.goals.ownPlan(world.paul).orElseThrow().id();
        world.sharing.share(world.paul, new ShareRequest(Optional.of(new ItemReference(ItemKind.PLAN, pauls)), Optional.of("anna"), Access.VIEW, Optional.empty()));

        assertEquals(1, world.pages.ofPerson(world.anna, "paul", new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO).plan().orElseThrow().of(PartKind.VISION).size());
    }

    @Test
    public void oneWithoutAPlan_getsTheirOwnEmptyOne() {
        PagePlan page = world.pages.ofPerson(world.olga, "olga", new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO);

        assertEquals(Optional.of(List.of()), page.goals());
        assertEquals(Optional.empty(), page.plan());
    }

    @Test
    public void goal_isFoundByItsKey_orThatOfAMilestone_amongWhatMayBeSeen() {
        world.annaShares(ItemReference.goal(lead.id()), world.paul, Access.VIEW);
        String milestone = lead.milestones().get(0).key();

        for (String key : List.of(lead.key(), lead.key().toLowerCase(java.util.Locale.ROOT), milestone)) {
            assertEquals(List.of("Lead a team"), titles(world.pages.ofGoal(world.paul, key, new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO)));
        }
        assertEquals(2, world.pages.ofGoal(world.anna, second.key(), new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO).goals().orElseThrow().size());
        assertThrows(Refusal.class, () -> world.pages.ofGoal(world.paul, second.key(), new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO));
    }

    @Test
    public void keyOfSomebodyElsesGoal_costsTheSame_asOneThatStandsForNothing() {
        assertEquals(cost(() -> world.pages.ofGoal(world.olga, lead.key(), new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO)),
                cost(() -> world.pages.ofGoal(world.olga, "CAREER-999", new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO)));
        assertEquals(cost(() -> ofAnna(world.olga, ALL)), cost(() -> world.pages.ofPerson(world.olga, "paul", new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO)));
    }

    @Test
    public void dayThatCannotBe_isRefused() {
        assertThrows(Refusal.class, () -> world.pages.ofPerson(world.anna, "anna", new PageWish(LocalDate.of(1960, 1, 1), ALL, Optional.empty()), Channel.MACRO));
        assertThrows(Refusal.class, () -> world.pages.ofGoal(world.anna, lead.key(), new PageWish(LocalDate.of(1960, 1, 1), ALL, Optional.empty()), Channel.MACRO));
    }

    private Map<String, Integer> cost(org.junit.function.ThrowingRunnable refused) {
        world.counter.reset();
        assertThrows(Refusal.class, refused);
        return world.counter.calls();
    }

    private Set<ItemKind> noted() {
        return world.views.ofOwner(world.anna, 10).stream().map(view -> view.item().kind()).collect(Collectors.toSet());
    }

    private void assertNothing(PersonKey viewer) {
        assertThrows(Refusal.class, () -> ofAnna(viewer, ALL));
        assertThrows(Refusal.class, () -> world.pages.ofGoal(viewer, lead.key(), new PageWish(MAY, ALL, Optional.empty()), Channel.MACRO));
    }

    private static List<String> titles(PagePlan page) {
        return page.goals().orElseThrow().stream().map(goal -> goal.goal().title()).toList();
    }

    private PagePlan ofAnna(PersonKey viewer, Set<PagePart> wanted) {
        return world.pages.ofPerson(viewer, "anna", new PageWish(MAY, wanted, Optional.empty()), Channel.MACRO);
    }
}
