package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;
import org.milepost.sharing.ViewLog.Channel;

public class GoalSearchTest {

    private final CareerWorld world = new CareerWorld();
    private final IssueId fast = world.tickets.add(500, "SHOP-5", "Make checkout faster");
    private final IssueId safe = world.tickets.add(501, "SHOP-6", "Make checkout safer");
    private Goal goal;
    private IssueId talk;

    @Before
    public void annaHasAGoalWithEvidence() {
        goal = world.startedByAnna();
        talk = goal.milestones().get(0).id();
        evidence("SHOP-5", ItemReference.goal(goal.id()));
        world.clock.advance(Duration.ofMinutes(1));
        evidence("SHOP-6", ItemReference.milestone(talk));
    }

    @Test
    public void evidenceFor_findsTheTickets_ofGoalAndMilestones_newestFirst() {
        assertEquals(List.of(safe, fast), of(world.anna, goal.key()));
        assertEquals("people type keys in small letters", List.of(safe), of(world.anna, " " + key(talk).toLowerCase(java.util.Locale.ROOT) + " "));
        evidence("SHOP-5", ItemReference.milestone(talk));
        assertEquals("each once", List.of(fast, safe), of(world.anna, goal.key()));
    }

    @Test
    public void nothingIsFound_forThoseToWhomNothingIsShared() {
        for (PersonKey other : List.of(world.max, world.olga, world.paul)) {
            assertNothing(other);
        }
        assertTrue(world.views.ofOwner(world.anna, 10).isEmpty());
    }

    @Test
    public void viewer_ofTheGoal_findsWhatTheOwnerFinds_whateverTheLevel() {
        for (Access level : List.of(Access.VIEW, Access.COMMENT, Access.EDIT)) {
            world.annaShares(ItemReference.goal(goal.id()), world.paul, level);
            assertEquals(List.of(safe, fast), of(world.paul, goal.key()));
            assertEquals(List.of(goal.id()), world.goalSearch.withoutStep(world.paul));
        }
        assertNothing(world.max);
    }

    @Test
    public void viewer_ofAMilestone_findsNothingOfTheGoalItself() {
        world.annaShares(ItemReference.milestone(talk), world.paul, Access.EDIT);
        assertEquals(List.of(safe), of(world.paul, key(talk)));
        assertEquals("of the goal there is the milestone", List.of(safe), of(world.paul, goal.key()));
        makeUnwell();
        assertEquals(List.of(), world.goalSearch.atRisk(world.paul));
        assertEquals(List.of(), world.goalSearch.withoutStep(world.paul));
    }

    @Test
    public void group_isAskedWhenSearching() {
        world.shares.put(new Share(77, world.anna, ItemReference.goal(goal.id()), new Grantee.Group("mentors"), Access.VIEW, Optional.empty(),
                world.clock.instant(), false, true));
        assertNothing(world.paul);
        world.people.join(world.paul, "mentors");
        assertEquals(List.of(safe, fast), of(world.paul, goal.key()));
        world.people.leave(world.paul, "mentors");
        assertNothing(world.paul);
    }

    @Test
    public void share_thatHasEnded_findsNothing() {
        world.sharing.share(world.anna, new ShareRequest(Optional.of(ItemReference.goal(goal.id())), Optional.of("paul"), Access.VIEW,
                Optional.of(CareerWorld.TODAY.plusDays(3))));
        assertEquals(2, of(world.paul, goal.key()).size());
        world.clock.advance(Duration.ofDays(4));
        assertNothing(world.paul);
    }

    @Test
    public void manager_findsAsLongAsTheLineHolds() {
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        assertEquals(2, of(world.max, goal.key()).size());
        assertNothing(world.olga);
        world.reportingLine.set(world.anna, Optional.of(world.paul), CareerWorld.TODAY);
        assertNothing(world.max);
        assertNothing(world.paul);
    }

    @Test
    public void hiddenGoal_andNone_areAskedForAlike() {
        world.annaShares(ItemReference.goal(world.jira.nativeGoal(world.anna, "Another", Optional.empty())), world.paul, Access.VIEW);
        assertEquals(cost(world.paul, "NONE-1"), cost(world.paul, goal.key()));
        assertEquals(cost(world.max, "NONE-1"), cost(world.max, goal.key()));
        assertEquals(cost(world.max, "not a key"), cost(world.max, goal.key()));
    }

    @Test
    public void ticket_thatTheSearcherMayNotBrowse_isNotFound_thoughTheEvidenceIs() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.tickets.hideFrom(world.paul, safe);
        assertEquals(List.of(fast), of(world.paul, goal.key()));
    }

    @Test
    public void goal_thatTheSearcherMayNotBrowse_isNotFound_thoughItIsShared() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.jira.hideFrom(world.paul, goal.id());
        assertEquals(List.of(), world.goalSearch.withoutStep(world.paul));
        assertEquals(List.of(goal.id()), world.goalSearch.withoutStep(world.anna));
    }

    @Test
    public void atRisk_findsWhatIsNotWell_andStillPursued() {
        add(goal.id(), PartKind.ACTION_STEP, Map.of("text", "Ask Max"));
        assertEquals(List.of(), world.goalSearch.atRisk(world.anna));
        makeUnwell();
        assertEquals(List.of(goal.id()), world.goalSearch.atRisk(world.anna));
        world.goalParts.save(world.anna, goal.id(), PartKind.OUTCOME, 0, Map.of("outcome", "DROPPED", "reason", "Another way"), Optional.empty());
        assertEquals(List.of(), world.goalSearch.atRisk(world.anna));
    }

    @Test
    public void withoutStep_countsOpenSteps_ofGoalsThatArePursued() {
        assertEquals(List.of(goal.id()), world.goalSearch.withoutStep(world.anna));
        long step = add(goal.id(), PartKind.ACTION_STEP, Map.of("text", "Ask Max"));
        assertEquals(List.of(), world.goalSearch.withoutStep(world.anna));
        world.goalParts.save(world.anna, goal.id(), PartKind.ACTION_STEP, step, Map.of("doneOn", "2026-06-01"), Optional.empty());
        assertEquals(List.of(goal.id()), world.goalSearch.withoutStep(world.anna));
        world.jira.finish(goal.id());
        assertEquals(List.of(), world.goalSearch.withoutStep(world.anna));
    }

    @Test
    public void search_countsAsAView_onceADay_ofWhatItTold() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        world.goalSearch.atRisk(world.paul);
        assertTrue("nothing was found", world.views.ofOwner(world.anna, 10).isEmpty());
        world.goalSearch.withoutStep(world.paul);
        of(world.paul, goal.key());
        of(world.anna, goal.key());
        assertEquals(1, world.views.ofOwner(world.anna, 10).size());
        assertEquals(Channel.JQL, world.views.ofOwner(world.anna, 10).get(0).channel());
        assertEquals(world.paul, world.views.ofOwner(world.anna, 10).get(0).viewer());
    }

    @Test
    public void results_areBounded_andTheCostIsFixed() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        Map<String, Integer> few = cost(world.paul, goal.key());
        Map<String, Integer> fewGoals = cost(() -> world.goalSearch.withoutStep(world.paul));
        for (int i = 0; i < 1005; i++) {
            world.tickets.add(1000 + i, "SHOP-" + (1000 + i), "Ticket");
            evidence("SHOP-" + (1000 + i), ItemReference.goal(goal.id()));
        }
        for (int i = 0; i < 10; i++) {
            IssueId more = world.jira.nativeGoal(world.anna, "Goal " + i, Optional.of(LocalDate.of(2026, 12, 1)));
            world.annaShares(ItemReference.goal(more), world.paul, Access.VIEW);
        }
        assertEquals(GoalSearch.LIMIT, of(world.paul, goal.key()).size());
        assertEquals(few, cost(world.paul, goal.key()));
        assertEquals(fewGoals, cost(() -> world.goalSearch.withoutStep(world.paul)));
        assertTrue(few.toString(), few.values().stream().mapToInt(Integer::intValue).sum() <= 24);
    }

    private void assertNothing(PersonKey searcher) {
        assertEquals(List.of(), of(searcher, goal.key()));
        assertEquals(List.of(), of(searcher, key(talk)));
        assertEquals(List.of(), world.goalSearch.atRisk(searcher));
        assertEquals(List.of(), world.goalSearch.withoutStep(searcher));
    }

    private List<IssueId> of(PersonKey searcher, String key) {
        return world.goalSearch.evidenceFor(searcher, key);
    }

    private Map<String, Integer> cost(PersonKey searcher, String key) {
        return cost(() -> of(searcher, key));
    }

    private Map<String, Integer> cost(Runnable search) {
        world.counter.reset();
        search.run();
        return world.counter.calls();
    }

    private String key(IssueId issue) {
        return world.jira.findAll(Set.of(issue)).get(0).key();
    }

    private void evidence(String ticket, ItemReference item) {
        world.evidenceBook.add(world.anna, new EvidenceRequest(ticket, item, "Led it", "", false));
        world.clock.advance(Duration.ofSeconds(1));
    }

    private void makeUnwell() {
        add(goal.id(), PartKind.CONFIDENCE, Map.of("rating", "2", "day", "2026-06-01"));
    }

    private long add(IssueId of, PartKind kind, Map<String, ?> values) {
        return world.goalParts.add(world.anna, of, kind, values).number();
    }
}
