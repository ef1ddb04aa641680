package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.career.GoalLinks.GoalName;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** A chain of three goals: the talk leads to the team, the team to the department. */
public class LinkedGoalsTest {

    private final CareerWorld world = new CareerWorld();
    private Goal department;
    private Goal team;
    private Goal talk;

    @Before
    public void annaHasAChain() {
        department = start("Lead a department");
        team = start("Lead a team");
        talk = start("Speak at a conference");
        profile(team, "parent", department.id().value());
        profile(talk, "parent", team.id().value());
    }

    @Test
    public void owner_seesTheWholeChain() {
        GoalLinks links = world.goals.view(world.anna, team.id(), Channel.REST).links();
        assertEquals(List.of("Lead a department"), titles(links.ancestors()));
        assertEquals(List.of("Speak at a conference"), titles(links.children()));
        assertEquals(List.of("Lead a team", "Lead a department"), titles(world.goals.view(world.anna, talk.id(), Channel.REST).links().ancestors()));
        assertEquals("in one's own list too", List.of("Lead a team", "Lead a department"),
                titles(world.goals.ownViews(world.anna).stream().filter(view -> view.goal().id().equals(talk.id())).findFirst().orElseThrow().links().ancestors()));
    }

    @Test
    public void sharer_seesNoTraceOfAGoalThatIsNotShared_norOfWhatLiesBehindIt() {
        world.annaShares(ItemReference.goal(talk.id()), world.paul, Access.VIEW);
        world.annaShares(ItemReference.goal(department.id()), world.paul, Access.VIEW);
        GoalView seen = world.goals.view(world.paul, talk.id(), Channel.REST);
        assertEquals(GoalLinks.NONE, seen.links());
        assertEquals(Optional.empty(), seen.goal().detail().profile().parent());
        assertEquals(GoalLinks.NONE, world.goals.view(world.paul, department.id(), Channel.REST).links());

        world.annaShares(ItemReference.goal(team.id()), world.paul, Access.VIEW);
        assertEquals(List.of("Lead a team", "Lead a department"), titles(world.goals.view(world.paul, talk.id(), Channel.REST).links().ancestors()));
    }

    @Test
    public void goalOfWhichOnlyAMilestoneIsShared_isNotNamed() {
        world.annaShares(ItemReference.goal(talk.id()), world.paul, Access.VIEW);
        world.annaShares(ItemReference.milestone(team.milestones().get(0).id()), world.paul, Access.VIEW);
        assertEquals(GoalLinks.NONE, world.goals.view(world.paul, talk.id(), Channel.REST).links());
        assertEquals(GoalLinks.NONE, world.goals.view(world.paul, team.id(), Channel.REST).links());
    }

    @Test
    public void successor_isNamedToWhomItIsShared() {
        world.goalParts.save(world.anna, team.id(), PartKind.OUTCOME, 0, Map.of("outcome", "CHANGED", "reason", "Other plans", "successor", talk.id().value()),
                Optional.empty());
        world.annaShares(ItemReference.goal(team.id()), world.paul, Access.VIEW);
        GoalView hidden = world.goals.view(world.paul, team.id(), Channel.REST);
        assertEquals(Optional.empty(), hidden.links().successor());
        assertEquals(Optional.empty(), hidden.goal().detail().outcome().orElseThrow().successor());
        assertEquals("Speak at a conference", world.goals.view(world.anna, team.id(), Channel.REST).links().successor().orElseThrow().title());
    }

    @Test
    public void ticketAndVision_areNamedToThoseWhoMaySeeThem() {
        world.tickets.add(4711, "DEV-1", "Ship it");
        long vision = world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "Build")).number();
        profile(team, "contributesTo", "DEV-1");
        profile(team, "vision", vision);
        world.annaShares(ItemReference.goal(team.id()), world.paul, Access.VIEW);
        world.annaShares(ItemReference.goal(team.id()), world.olga, Access.VIEW);
        world.tickets.hideFrom(world.paul, new IssueId(4711));
        assertEquals(Optional.empty(), profileSeenBy(world.paul).contributesTo());
        assertEquals(Optional.of(new IssueId(4711)), profileSeenBy(world.olga).contributesTo());
        assertEquals(Optional.empty(), profileSeenBy(world.olga).vision());
        assertEquals(Optional.of(vision), profileSeenBy(world.anna).vision());
    }

    @Test
    public void chain_costsTheSame_forManyGoals() {
        world.annaShares(new ItemReference(org.milepost.plan.ItemKind.PLAN, world.goals.ownPlan(world.anna).orElseThrow().id()), world.paul, Access.VIEW);
        Map<String, Integer> few = cost();
        for (int i = 0; i < 30; i++) {
            profile(start("Goal " + i), "parent", team.id().value());
        }
        assertEquals(few, cost());
        assertTrue(world.goals.view(world.paul, team.id(), Channel.REST).links().children().size() > 30);
    }

    private Map<String, Integer> cost() {
        world.goals.view(world.paul, team.id(), Channel.REST);
        world.counter.reset();
        world.goals.view(world.paul, team.id(), Channel.REST);
        world.goals.ownViews(world.anna);
        return world.counter.calls();
    }

    private GoalProfile profileSeenBy(org.milepost.plan.PersonKey viewer) {
        return world.goals.view(viewer, team.id(), Channel.REST).goal().detail().profile();
    }

    private Goal start(String title) {
        return world.start.start(world.anna, new StartRequest(title, Optional.empty(), Optional.of("First of " + title), Optional.empty()));
    }

    private void profile(Goal goal, String field, Object value) {
        world.clock.advance(java.time.Duration.ofMinutes(1));
        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of(field, value), Optional.empty());
    }

    private static List<String> titles(List<GoalName> goals) {
        return goals.stream().map(GoalName::title).toList();
    }
}
