package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.PlanComparison.ComparedPart;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.PartKind;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;

public class PlanComparisonsTest {

    private final CareerWorld world = new CareerWorld();

    @Test
    public void partsAndGoals_areLaidBesideEachOther() {
        Goal stays = world.startedByAnna();
        Goal ends = started("Learn Rust");
        world.goalParts.save(world.anna, ends.id(), PartKind.OUTCOME, 0, Map.of("outcome", "DROPPED", "reason", "Not needed"), Optional.empty());
        save(Map.of("targetRole", "Principal", "stage", "GROWTH"));
        world.planBook.add(world.anna, Optional.empty(), PartKind.STRENGTH, Map.of("text", "Listening"));
        long old = active();
        PlanRow next = world.nextPlan.start(world.anna, Set.of(stays.id()), Optional.empty());
        save(Map.of("targetRole", "Architect"));
        world.planBook.add(world.anna, Optional.empty(), PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "Teach"));
        started("Write a book");
        world.jira.nativeGoal(world.anna, "Made in Jira", Optional.empty());

        PlanComparison compared = world.comparisons.compare(world.anna, old, next.id());

        Map<PartKind, ComparedPart> parts = compared.parts().stream().collect(Collectors.toMap(ComparedPart::kind, part -> part));
        assertEquals(Set.of(PartKind.PLAN_PROFILE, PartKind.STRENGTH, PartKind.VISION), parts.keySet());
        assertEquals("Principal", parts.get(PartKind.PLAN_PROFILE).one().orElseThrow().text("targetRole"));
        assertEquals("Architect", parts.get(PartKind.PLAN_PROFILE).other().orElseThrow().text("targetRole"));
        assertEquals(false, parts.get(PartKind.PLAN_PROFILE).isSame());
        assertEquals("what went over unchanged is the same", true, parts.get(PartKind.STRENGTH).isSame());
        assertEquals(Optional.empty(), parts.get(PartKind.VISION).one());
        assertEquals(Set.of("Lead a team true true", "Learn Rust true false", "Write a book false true", "Made in Jira false true"), compared.goals().stream()
                .map(goal -> goal.goal().title() + " " + goal.inOne() + " " + goal.inOther()).collect(Collectors.toSet()));
        assertEquals(List.of(OutcomeKind.DROPPED), compared.goals().stream().flatMap(goal -> goal.goal().detail().outcome().stream()).map(outcome -> outcome.kind()).toList());
    }

    @Test
    @Requirement("S47")
    public void plansOfOthers_areNotCompared() {
        world.startedByAnna();
        long annas = active();
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class, () -> world.comparisons.compare(world.paul, annas, annas)).code());
        world.annaShares(new ItemReference(ItemKind.PLAN, annas), world.paul, Access.VIEW);
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(Refusal.class, () -> world.comparisons.compare(world.paul, annas, annas)).code());
    }

    private Goal started(String title) {
        return world.start.start(world.anna, new StartRequest(title, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void save(Map<String, String> values) {
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, values, Optional.empty());
    }

    private long active() {
        return world.goals.ownPlan(world.anna).orElseThrow().id();
    }
}
