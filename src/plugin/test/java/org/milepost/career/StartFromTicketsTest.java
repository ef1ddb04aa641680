package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.StartFromTickets.Skill;
import org.milepost.evidence.RuleKind;
import org.milepost.evidence.WorkOffers.Offer;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.PartKind;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

@Requirement("S7")
public class StartFromTicketsTest {

    private CareerWorld world;

    @Before
    public void resolveTickets() {
        world = new CareerWorld();
        for (int i = 0; i < 3; i++) {
            world.worked.resolved(world.anna, 500 + i, "SHOP-" + i, "Ticket " + i, CareerWorld.TODAY.minusDays(i), List.of("Billing"), i < 2 ? List.of("speaking", "Billing") : List.of("rare"));
        }
        world.worked.resolved(world.anna, 600, "SHOP-600", "Long ago", CareerWorld.TODAY.minusDays(366), List.of("Attic"), List.of());
        world.worked.resolved(world.anna, 601, "SHOP-601", "Long ago", CareerWorld.TODAY.minusDays(366), List.of("Attic"), List.of());
    }

    @Test
    public void drafts_areWhatSeveralTicketsOfTheLastYearBear_eachOnce_forTheirOwnerAlone() {
        assertEquals(List.of(new Offer(RuleKind.COMPONENT, "Billing"), new Offer(RuleKind.LABEL, "speaking")), world.ticketStart.drafts(world.anna).offers());
        assertEquals(List.of(), world.ticketStart.drafts(world.max).offers());
    }

    @Test
    public void confirmed_areStrengthsAndSkills_onceHoweverOftenSent() {
        Goal goal = world.startedByAnna();
        for (int i = 0; i < 2; i++) {
            world.ticketStart.confirm(world.anna, List.of("Payments of all kinds", "Billing"), List.of(new Skill(goal.id(), "Speaking"), new Skill(goal.id(), "Writing")));
        }

        assertEquals(List.of("Billing", "Payments of all kinds"), strengths());
        assertEquals(List.of("Speaking", "Writing"), world.goals.get(world.anna, goal.id(), Channel.REST).detail().profile().skills());
        assertEquals("what is a strength already is not offered", List.of("speaking"),
                world.ticketStart.drafts(world.anna).offers().stream().map(Offer::name).toList());
    }

    @Test
    public void offer_comesUntilItIsAnswered_orThereIsAStrength() {
        assertTrue(world.ticketStart.isOffered(world.anna, Optional.empty()));
        world.ticketStart.decline(world.anna);
        assertFalse(world.ticketStart.isOffered(world.anna, world.planBook.ownActive(world.anna)));
        assertTrue("of each person by themselves", world.ticketStart.isOffered(world.max, Optional.empty()));
        world.ticketStart.confirm(world.max, List.of("Listening"), List.of());
        assertFalse(world.ticketStart.isOffered(world.max, world.planBook.ownActive(world.max)));
    }

    @Test
    public void wrongOne_keepsAllFromBeingKept() {
        Goal strangers = world.start.start(world.paul, new StartRequest("Paul's", Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(ErrorCode.FIELD_REQUIRED, refused(List.of("Fine", " "), List.of()).code());
        assertEquals(ErrorCode.FIELD_CHARACTERS, refused(List.of("Fine", "a\nb"), List.of()).code());
        assertEquals(ErrorCode.NOT_FOUND, refused(List.of("Fine"), List.of(new Skill(strangers.id(), "x"))).code());
        assertEquals(ErrorCode.FIELD_REQUIRED, refused(List.of(), List.of()).code());
        assertEquals(List.of(), strengths());
        assertTrue(world.ticketStart.isOffered(world.anna, Optional.empty()));
    }

    private Refusal refused(List<String> strengths, List<Skill> skills) {
        return assertThrows(Refusal.class, () -> world.ticketStart.confirm(world.anna, strengths, skills));
    }

    private List<String> strengths() {
        return world.planBook.ownActive(world.anna).stream().flatMap(plan -> plan.parts().stream()).filter(part -> part.kind() == PartKind.STRENGTH)
                .map(part -> part.text("text")).sorted().toList();
    }
}
