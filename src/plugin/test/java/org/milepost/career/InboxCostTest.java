package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.InboxDecisions.Chosen;
import org.milepost.evidence.RuleKind;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;

/** A look into the inbox asks every port as often for 10,000 resolved tickets, many of them decided about, as for 100. */
@Requirement("S21")
public class InboxCostTest {

    private static CareerWorld few;
    private static CareerWorld many;

    @BeforeClass
    public static void makeBoth() {
        few = with(100);
        many = with(10_000);
    }

    @Test
    public void look_costsTheSame() {
        assertSameCost(29, world -> {
            InboxView view = world.inbox.look(world.anna, 0, 0);
            assertTrue(!view.others().isEmpty() && view.moreOthers());
            assertTrue(view.proposed().size() >= EvidenceInbox.PAGE_SIZE);
        });
        assertSameCost(26, world -> world.inbox.proposed(world.anna));
        assertSameCost(33, world -> world.ticketStart.drafts(world.anna));
    }

    private static void assertSameCost(int atMost, Consumer<CareerWorld> read) {
        Map<String, Integer> cost = cost(few, read);
        assertEquals(cost, cost(many, read));
        int calls = cost.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(calls + " calls: " + cost, calls <= atMost);
    }

    private static Map<String, Integer> cost(CareerWorld world, Consumer<CareerWorld> read) {
        read.accept(world);
        world.counter.reset();
        read.accept(world);
        return world.counter.calls();
    }

    private static CareerWorld with(int number) {
        CareerWorld world = new CareerWorld();
        Goal goal = world.startedByAnna();
        ItemReference item = ItemReference.goal(goal.id());
        for (int i = 0; i < number; i++) {
            IssueId ticket = world.worked.resolved(world.anna, 10_000 + i, "SHOP-" + i, "Ticket " + i, CareerWorld.TODAY.minusDays(i % 300), List.of(i % 2 == 0 ? "Billing" : "Office"), List.of());
            if (i % 10 == 0) {
                world.inboxDecisions.dismiss(world.anna, List.of(new Chosen(ticket, 0)));
            }
        }
        world.worked.searchable("mine", new IssueId(10_001));
        world.worked.searchable("SHOP-1", new IssueId(10_003));
        world.inboxRules.add(world.anna, item, RuleKind.COMPONENT, "Billing");
        world.inboxRules.add(world.anna, item, RuleKind.FILTER, "mine");
        world.inboxRules.add(world.anna, item, RuleKind.EPIC, "SHOP-1");
        return world;
    }
}
