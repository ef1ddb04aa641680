package org.milepost.sharing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

public class AccessServiceTest {

    private final CareerWorld world = new CareerWorld();

    @Test
    public void accessTo_decidesEachItem_byItsOwnOwner() {
        world.shares.put(share(1, goal(world.anna, 1), new Grantee.User(world.paul), Optional.empty()));
        Map<ItemPath, Access> decisions = world.access.accessTo(Optional.of(world.paul),
                List.of(goal(world.anna, 1), goal(world.max, 2), goal(world.paul, 3)));
        assertEquals(Map.of(goal(world.anna, 1), Access.VIEW, goal(world.max, 2), Access.NONE, goal(world.paul, 3), Access.OWNER), decisions);
    }

    @Test
    public void accessTo_isNothing_forSomebodyNotLoggedIn() {
        world.shares.put(share(1, goal(world.anna, 1), new Grantee.User(world.paul), Optional.empty()));
        assertEquals(Access.NONE, world.access.accessTo(Optional.empty(), goal(world.anna, 1)));
        assertTrue("nothing was asked", world.counter.calls().isEmpty());
    }

    @Test
    public void accessTo_asksNothing_aboutOnesOwn() {
        assertEquals(Access.OWNER, world.access.accessTo(Optional.of(world.anna), goal(world.anna, 1)));
        assertTrue("nothing was asked", world.counter.calls().isEmpty());
    }

    @Test
    public void accessTo_endsAShare_withTheDayWhereItsOwnerIs() {
        world.shares.put(share(1, goal(world.anna, 1), new Grantee.User(world.paul), Optional.of(LocalDate.of(2026, 6, 1))));
        world.people.moveTo(world.paul, "Pacific/Kiritimati");
        world.people.moveTo(world.anna, "Pacific/Honolulu");
        world.clock.set(Instant.parse("2026-06-02T09:00:00Z"));
        assertEquals("still 1 June in Honolulu", Access.VIEW, world.access.accessTo(Optional.of(world.paul), goal(world.anna, 1)));
        world.clock.set(Instant.parse("2026-06-02T10:00:00Z"));
        assertEquals(Access.NONE, world.access.accessTo(Optional.of(world.paul), goal(world.anna, 1)));
    }

    @Test
    public void accessTo_makesFourCalls_forAnyNumberOfItemsAndOwners() {
        List<ItemPath> items = LongStream.rangeClosed(1, 300)
                .mapToObj(id -> goal(List.of(world.anna, world.max, world.olga).get((int) id % 3), id)).toList();
        world.access.accessTo(Optional.of(world.paul), items);
        assertEquals(Map.of("People.groupsOf", 1, "People.zones", 1, "ShareRows.ofOwners", 1, "ReportingLine.holding", 1),
                world.counter.calls());
    }

    private static ItemPath goal(PersonKey owner, long id) {
        return ItemPath.ofGoal(owner, Optional.of(1L), new IssueId(id), GoalKind.PROFESSIONAL);
    }

    private static Share share(long id, ItemPath item, Grantee grantee, Optional<LocalDate> until) {
        return new Share(id, item.owner(), item.item(), grantee, Access.VIEW, until, Instant.parse("2026-03-01T12:00:00Z"), false, false);
    }
}
