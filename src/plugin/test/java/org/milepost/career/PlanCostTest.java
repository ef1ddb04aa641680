package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.fake.CareerWorld;
import org.milepost.library.EntryText;
import org.milepost.library.LibraryEntry;
import org.milepost.library.Shelf;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Each read of plans, parts, chains and history asks every port as often for ten times as many goals, milestones and parts. */
public class PlanCostTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final int FEW = 3;
    private static final int MANY = 30;

    private static CareerWorld few;
    private static CareerWorld many;

    /** Made once: reads change nothing but the log of views. */
    @BeforeClass
    public static void makeBoth() {
        few = with(FEW);
        many = with(MANY);
    }

    @Test
    public void worlds_differByTheFactor() {
        assertEquals(FEW, few.goals.own(few.anna).size());
        assertEquals(MANY, many.goals.own(many.anna).size());
        assertEquals(MANY - 1, many.goals.view(many.anna, firstGoal(many), Channel.REST).links().children().size());
        assertTrue(many.planBook.ownActive(many.anna).orElseThrow().parts().size() > 5 * MANY);
        assertEquals(MANY, many.goals.get(many.anna, firstGoal(many), Channel.REST).detail().steps().size());
    }

    @Test
    public void plan_costsTheSame() {
        assertSameCost(14, world -> world.planBook.view(world.anna, plan(world), Channel.REST));
        assertSameCost(22, world -> world.planBook.view(world.max, plan(world), Channel.REST));
        assertSameCost(14, world -> world.planBook.ownActive(world.anna));
        assertSameCost(2, world -> {
            world.planBook.own(world.anna);
            world.planBook.names(world.anna);
        });
    }

    @Test
    public void goalWithItsPartsAndChain_costsTheSame() {
        assertSameCost(28, world -> world.goals.view(world.anna, firstGoal(world), Channel.REST));
        assertSameCost(38, world -> world.goals.view(world.max, firstGoal(world), Channel.REST));
        assertSameCost(23, world -> world.goals.ownViews(world.anna));
    }

    @Test
    public void history_costsTheSame() {
        assertSameCost(14, world -> world.history.own(world.anna, SINCE));
        assertSameCost(29, world -> world.history.ofGoal(world.max, lastGoal(world), SINCE));
    }

    @Test
    public void comparison_costsTheSame() {
        assertSameCost(44, world -> world.comparisons.compare(world.anna, plan(world), plan(world)));
    }

    @Test
    public void lookAsManager_costsTheSame() {
        assertSameCost(45, world -> world.asManager.goal(world.anna, firstGoal(world)));
        assertSameCost(42, world -> world.asManager.plan(world.anna, plan(world)));
        assertSameCost(28, world -> {
            world.asManager.plans(world.anna);
            world.asManager.shared(world.anna);
        });
    }

    @Test
    public void previewOfAShift_costsTheSame() {
        assertSameCost(17, world -> world.dateShift.preview(world.anna, firstGoal(world), LocalDate.of(2027, 1, 1)));
    }

    /** The step that is said something of is as one among many as its resources are, which all name an entry. */
    @Test
    public void worth_costsTheSame() {
        assertSameCost(9, world -> world.worth.answers(world.anna, firstGoal(world)));
        AtomicInteger answers = new AtomicInteger();
        assertSameCost(34, world -> world.goalParts.save(world.anna, firstGoal(world), PartKind.WORTH, stepOf(world),
                Map.of("answer", answers.getAndIncrement() % 2 == 0 ? "YES" : "NO"), Optional.empty()));
    }

    @Test
    public void library_costsTheSame() {
        assertSameCost(1, world -> world.library.search(world.anna, "words", Map.of()));
        assertSameCost(2, world -> world.library.page(Shelf.SHARED, "words", Map.of(), 0));
        assertSameCost(2, world -> {
            List<LibraryEntry> found = world.library.search(world.anna, "words", Map.of());
            world.figures.of(found.stream().map(LibraryEntry::number).collect(Collectors.toSet()));
        });
        assertSameCost(1, world -> world.figures.byKind());
    }

    private static long stepOf(CareerWorld world) {
        return world.parts.ofGoals(Set.of(firstGoal(world))).stream().filter(part -> part.kind() == PartKind.ACTION_STEP).findFirst().orElseThrow().number();
    }

    @Test
    public void proposalsForTheNextGoal_costTheSame() {
        assertSameCost(48, world -> world.nextGoal.proposals(world.anna, firstGoal(world)));
    }

    @Test
    public void whatIsAsked_costsTheSame_forGoalsOfOneOwner() {
        assertEquals(MANY, many.feedback.asked(many.olga).size());
        assertSameCost(20, world -> world.feedback.asked(world.olga));
        assertEquals("nothing is asked", Map.of("PartRows.feedbackOf", 1), cost(many, world -> world.feedback.asked(world.max)));
    }

    private static void assertSameCost(int atMost, Consumer<CareerWorld> read) {
        Map<String, Integer> cost = cost(few, read);
        assertEquals(cost, cost(many, read));
        int calls = cost.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(calls + " calls: " + cost, calls > 0 && calls <= atMost);
    }

    private static Map<String, Integer> cost(CareerWorld world, Consumer<CareerWorld> read) {
        read.accept(world);
        world.counter.reset();
        read.accept(world);
        return world.counter.calls();
    }

    /** Anna's plan with so many parts of each kind, and so many goals, all leading to the first, which has so many milestones and parts. */
    private static CareerWorld with(int number) {
        CareerWorld world = new CareerWorld();
        world.tickets.add(500, "SHOP-5", "Make checkout faster");
        Goal first = world.startedByAnna();
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-09-01"), Optional.empty());
        for (int i = 0; i < number; i++) {
            Goal goal = i == 0 ? first : world.startedByAnna();
            world.jira.nativeMilestone(first.id(), "Milestone " + i, Optional.of(LocalDate.of(2026, 7, 1)));
            world.clock.advance(Duration.ofMinutes(1));
            world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0,
                    i == 0 ? Map.of("contributesTo", "SHOP-5") : Map.of("parent", first.id().value(), "contributesTo", "SHOP-5"), Optional.empty());
            String partner = world.people.byKeys(Set.of(world.people.add("partner" + i, "Partner " + i))).values().iterator().next().name();
            for (PartKind kind : PartKind.values()) {
                addTo(world, kind, first, partner);
            }
            long request = world.goalParts.add(world.anna, goal.id(), PartKind.FEEDBACK_REQUEST, Map.of("person", "olga", "question", "How was it?")).number();
            world.feedback.give(world.olga, goal.id(), request, "Fine");
            long entry = world.library.add(world.olga, Shelf.SHARED, new EntryText.Typed("BOOK", "Words " + i, null, null, null, null)).number();
            world.goalParts.add(world.anna, first.id(), PartKind.GOAL_RESOURCE,
                    Map.of("kind", "BOOK", "what", "Words", "state", "RECEIVED", "step", stepOf(world), "library", entry));
        }
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, plan(world)));
        world.annaShares(ItemReference.goal(first.id()), world.paul, Access.VIEW);
        return world;
    }

    private static void addTo(CareerWorld world, PartKind kind, Goal goal, String partner) {
        if (kind.isTyped() && !kind.isSingle() && !kind.isNumberedByAnother() && kind.aggregate() != ItemKind.REVIEW) {
            Map<String, Object> values = new HashMap<>();
            kind.fields().stream().filter(PartField::required).forEach(field -> values.put(field.name(), sample(field)));
            kind.field("person").filter(PartField::required).ifPresent(field -> values.put("person", partner));
            kind.field("follows").ifPresent(field -> values.put("follows", "SHOP-5"));
            kind.field("goals").ifPresent(field -> values.put("goals", List.of(goal.id().value())));
            if (kind.aggregate() == ItemKind.PLAN) {
                world.planBook.add(world.anna, Optional.empty(), kind, values);
            } else {
                world.goalParts.add(world.anna, goal.id(), kind, values);
            }
        }
    }

    private static Object sample(PartField field) {
        return switch (field.type()) {
            case DAY -> "2026-09-01";
            case CHOICE -> field.choices().iterator().next();
            case NUMBER, COUNT -> 5L;
            case AUDIENCE -> List.of("user:paul", "user:max");
            default -> "Words";
        };
    }

    private static long plan(CareerWorld world) {
        return world.plans.activePlan(world.anna).orElseThrow().id();
    }

    private static IssueId firstGoal(CareerWorld world) {
        return goals(world).get(0);
    }

    private static IssueId lastGoal(CareerWorld world) {
        List<IssueId> goals = goals(world);
        return goals.get(goals.size() - 1);
    }

    private static List<IssueId> goals(CareerWorld world) {
        return world.plans.goalsOf(Set.of(world.anna)).stream().map(row -> row.issue()).sorted().toList();
    }
}
