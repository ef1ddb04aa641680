package org.milepost.career;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** What stands around a goal, and who is told of it. */
public class SurroundingsTest {

    private final CareerWorld world = new CareerWorld();
    private final Goal far = started("Become head of platform");
    private final Goal near = started("Stand in for my lead");

    @Test
    public void shares_areToldToTheOwner_thoseOfThePlanToo_unlessTheGoalIsPersonal() {
        assertEquals(List.of(), around(world.anna, near).shares());
        world.annaShares(ItemReference.goal(near.id()), world.paul, Access.VIEW);
        world.annaShares(ItemReference.goal(far.id()), world.olga, Access.VIEW);
        world.sharing.share(world.anna, new ShareRequest(Optional.empty(), Optional.empty(), Access.VIEW, Optional.empty()));

        assertEquals(List.of(world.max, world.paul), grantees(world.anna, near));
        assertEquals("nobody but the owner", List.of(), around(world.paul, near).shares());
        world.goalParts.save(world.anna, near.id(), PartKind.GOAL_PROFILE, 0, Map.of("kind", "PERSONAL"), Optional.empty());
        assertEquals(List.of(world.paul), grantees(world.anna, near));
    }

    @Test
    public void aTicket_isNamedOnly_toWhoMayBrowseIt() {
        IssueId ticket = world.tickets.add(4711, "TEAM-1", "Ship it");
        world.goalParts.save(world.anna, near.id(), PartKind.GOAL_PROFILE, 0, Map.of("contributesTo", "TEAM-1"), Optional.empty());
        world.annaShares(ItemReference.goal(near.id()), world.paul, Access.VIEW);

        assertEquals(Optional.of(ticket), around(world.anna, near).contributesTo().map(found -> found.id()));
        world.tickets.hideFrom(world.paul, ticket);
        assertEquals(Optional.empty(), around(world.paul, near).contributesTo());
    }

    @Test
    public void vision_isNamed_toTheOwnerAlone() {
        long vision = world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "FIVE_YEARS", "statement", "I lead people well")).number();
        world.goalParts.save(world.anna, near.id(), PartKind.GOAL_PROFILE, 0, Map.of("vision", vision), Optional.empty());

        assertEquals(Optional.of("I lead people well"), around(world.anna, near).vision());
        world.annaShares(ItemReference.goal(near.id()), world.paul, Access.VIEW);
        assertEquals(Optional.empty(), around(world.paul, near).vision());
    }

    @Test
    public void whoSeesAMilestoneAlone_isToldNothing() {
        IssueId milestone = world.milestones.add(world.anna, near.id(), "Give a talk", Optional.empty()).milestone();
        world.annaShares(ItemReference.milestone(milestone), world.paul, Access.VIEW);
        assertEquals(GoalSurroundings.NONE, around(world.paul, near));
        assertEquals("and counts among those who see something of it", List.of(world.paul), grantees(world.anna, near));
    }

    private Goal started(String title) {
        return world.start.start(world.anna, new StartRequest(title, Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty(), Optional.empty()));
    }

    private GoalSurroundings around(PersonKey viewer, Goal goal) {
        return world.surroundings.of(viewer, world.goals.view(viewer, goal.id(), Channel.PAGE));
    }

    private List<PersonKey> grantees(PersonKey owner, Goal goal) {
        return around(owner, goal).shares().stream().map(share -> share.grantee().orElseThrow().key().value()).sorted().map(PersonKey::new).toList();
    }
}
