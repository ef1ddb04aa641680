package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceState;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Who waits for whom, who sees it, and who may answer. */
@Requirement("S34")
public class RequestsTest {

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private IssueId milestone;

    @Before
    public void startGoal() {
        goal = world.startedByAnna();
        milestone = goal.milestones().get(0).id();
    }

    @Test
    public void ownerWaits_forWhomWasAsked_andForWhatWasPromised_oldestFirst() {
        ask(world.max, Map.of("what", "Course", "since", "2026-05-20"));
        ask(world.paul, Map.of("what", "Mentor", "since", "2026-05-02"));
        add(Map.of("what", "Budget", "state", "GRANTED", "others", "Training department", "since", "2026-04-01"));
        add(Map.of("what", "Book", "state", "NEEDED"));
        add(Map.of("what", "Tool", "state", "RECEIVED", "person", "max"));
        add(Map.of("what", "Talk", "state", "DECLINED", "person", "max"));

        List<Request> waiting = world.requests.waitingOn(world.goals.ownViews(world.anna));

        assertEquals(List.of("Mentor ASKED 30 Paul Peters", "Course ASKED 12 Max Maier", "Budget GRANTED 61 Training department"), waiting.stream()
                .map(request -> request.resource().what() + " " + request.resource().state() + " " + request.days() + " "
                        + request.asked().map(person -> person.fullName()).orElse(request.resource().others())).toList());
    }

    @Test
    public void dayOfAState_isTheOwnersToday_unlessItIsSaid() {
        world.people.moveTo(world.anna, "Pacific/Kiritimati");
        Part course = add(Map.of("what", "Course", "state", "NEEDED"));
        assertEquals("2026-06-02", course.text("since"));
        world.clock.advance(Duration.ofDays(3));
        assertEquals("no other state, no other day", "2026-06-02", save(course, Map.of("cost", "500 EUR")).text("since"));
        assertEquals("2026-06-05", save(course, Map.of("state", "ASKED")).text("since"));
        assertEquals("2026-05-30", save(course, Map.of("state", "NEEDED", "since", "2026-05-30")).text("since"));
        assertEquals("2026-06-05", save(course, Map.of("since", "")).text("since"));
    }

    @Test
    public void whoWasAsked_seesIt_onlyWithAShareOfThatPlace() {
        ask(world.paul, Map.of("what", "Course"));
        assertEquals("asking grants nothing", List.of(), seenBy(world.paul));
        assertEquals(List.of(), world.views.ofOwner(world.anna, 9));

        world.annaShares(ItemReference.milestone(milestone), world.paul, Access.EDIT);
        assertEquals("of the goal as a whole, a milestone tells nothing", List.of(), seenBy(world.paul));
        long step = step(Optional.of(milestone));
        ask(world.paul, Map.of("what", "Slides", "step", step));
        ask(world.paul, Map.of("what", "Room", "step", step(Optional.empty())));
        assertEquals(List.of("Slides answerable"), seenBy(world.paul));

        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        assertEquals(List.of("Course", "Slides answerable", "Room"), seenBy(world.paul));
    }

    @Test
    public void nobodyElse_isAsked_whateverTheySee() {
        ask(world.max, Map.of("what", "Course"));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.annaShares(ItemReference.goal(goal.id()), world.olga, Access.COMMENT);
        for (PersonKey other : List.of(world.paul, world.olga, world.anna)) {
            assertEquals(List.of(), seenBy(other));
            assertRefused(ErrorCode.NOT_FOUND, other, "GRANTED");
        }
        assertEquals(List.of(), seenBy(world.max));
        assertRefused(ErrorCode.NOT_FOUND, world.max, "GRANTED");
    }

    @Test
    public void share_thatEnded_endsTheRequest_andSoDoesAnotherManager() {
        ask(world.max, Map.of("what", "Course"));
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, world.plans.activePlan(world.anna).orElseThrow().id()));
        assertEquals(List.of("Course"), seenBy(world.max));
        world.reportingLine.set(world.anna, Optional.of(world.olga), LocalDate.of(2026, 6, 1));
        assertEquals(List.of(), seenBy(world.max));
        assertEquals("it was asked of the one before", List.of(), seenBy(world.olga));
        assertRefused(ErrorCode.NOT_FOUND, world.max, "GRANTED");

        world.sharing.share(world.anna, new ShareRequest(Optional.of(ItemReference.goal(goal.id())), Optional.of("max"), Access.COMMENT, Optional.of(CareerWorld.TODAY)));
        assertEquals(List.of("Course answerable"), seenBy(world.max));
        world.clock.advance(Duration.ofDays(1));
        assertEquals(List.of(), seenBy(world.max));
        assertRefused(ErrorCode.NOT_FOUND, world.max, "GRANTED");
    }

    @Test
    public void goal_thatIsOverOrRests_waitsForNobody() {
        ask(world.max, Map.of("what", "Course"));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.COMMENT);
        world.goalParts.save(world.anna, goal.id(), PartKind.OUTCOME, 0, Map.of("outcome", "DROPPED", "reason", "Other plans"), Optional.empty());
        assertEquals(List.of(), seenBy(world.max));
        assertEquals(List.of(), world.requests.waitingOn(world.goals.ownViews(world.anna)));
    }

    @Test
    public void answer_isKeptWithWhoGaveItAndWhen_andIsNotThePromiseTheOwnerNoted() {
        Part course = ask(world.max, Map.of("what", "Course", "since", "2026-05-20"));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.COMMENT);

        Request answered = world.requests.answer(world.max, goal.id(), course.number(), ResourceState.GRANTED, "Gladly", Optional.of(course.version()));

        assertEquals(ResourceState.GRANTED, answered.resource().state());
        Resource kept = resource();
        assertEquals("GRANTED 2026-06-01 JIRAUSER-MAX Gladly", kept.state() + " " + kept.since().orElseThrow() + " " + kept.saidBy().orElseThrow().value() + " " + kept.answer());
        assertEquals("a promise is still waited for", List.of("Course answerable"), seenBy(world.max));
        assertEquals(List.of("state: ASKED > GRANTED", "since: 2026-05-20 > 2026-06-01", "saidBy:  > Max Maier", "answer:  > Gladly"),
                world.history.own(world.anna, CareerWorld.TODAY).entries().stream().filter(entry -> entry.author().filter(author -> author.key().equals(world.max)).isPresent())
                        .flatMap(entry -> entry.differences().stream()).map(difference -> difference.field() + ": " + difference.before() + " > " + difference.after()).toList());

        save(course, Map.of("state", "RECEIVED"));
        assertEquals("what came takes nothing from who promised it", Optional.of(world.max), resource().saidBy());
        assertEquals(List.of(), seenBy(world.max));
        assertThrows(Refusal.class, () -> world.requests.answer(world.max, goal.id(), course.number(), ResourceState.DECLINED, "", Optional.empty()));
    }

    @Test
    public void promise_holdsForWhatWasAskedAlone() {
        Map<String, Object> others = Map.of("what", "Two courses", "kind", "BUDGET", "cost", "5,000 EUR", "time", "a month", "link", "https://example.org/other", "person", "paul",
                "state", "ASKED", "step", step(Optional.empty()));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.COMMENT);
        others.forEach((field, other) -> {
            Part course = promised();
            save(course, Map.of(field, other));
            assertEquals(field, Optional.empty(), resource().saidBy());
            assertEquals(field, "", resource().answer());
            world.goalParts.remove(world.anna, goal.id(), PartKind.GOAL_RESOURCE, course.number(), Optional.empty());
        });
        Part course = promised();
        save(course, Map.of("note", "Thank Max"));
        assertEquals(Optional.of(world.max), resource().saidBy());
    }

    @Test
    public void answer_mayBeChangedByWhoGaveIt_andByNobodyWhoWasToldByTheOwner() {
        Part course = promised();
        world.requests.answer(world.max, goal.id(), course.number(), ResourceState.DECLINED, "No budget after all", Optional.empty());
        assertEquals("DECLINED No budget after all", resource().state() + " " + resource().answer());
        world.requests.answer(world.max, goal.id(), course.number(), ResourceState.GRANTED, "", Optional.empty());
        assertEquals("GRANTED ", resource().state() + " " + resource().answer());

        save(course, Map.of("state", "DECLINED"));
        assertRefused(ErrorCode.CONFLICT, world.max, "GRANTED");
    }

    @Test
    public void toAnswer_takesTheRightToComment() {
        ask(world.max, Map.of("what", "Course"));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.VIEW);
        assertRefused(ErrorCode.NOT_ALLOWED, world.max, "GRANTED");
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.EDIT);
        for (String state : List.of("NEEDED", "ASKED", "RECEIVED")) {
            assertRefused(ErrorCode.FIELD_INVALID, world.max, state);
        }
        assertEquals("the owner alone changes a request", ErrorCode.NOT_ALLOWED, assertThrows(Refusal.class, () -> world.goalParts.save(world.max, goal.id(),
                PartKind.GOAL_RESOURCE, resource().number(), Map.of("state", "GRANTED"), Optional.empty())).code());
    }

    @Test
    public void answer_thatRestsOnAnotherRequest_isRefused() {
        Part course = ask(world.max, Map.of("what", "Course", "cost", "500 EUR"));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.COMMENT);
        save(course, Map.of("cost", "5,000 EUR"));
        assertEquals(ErrorCode.CONFLICT, assertThrows(Refusal.class,
                () -> world.requests.answer(world.max, goal.id(), course.number(), ResourceState.GRANTED, "", Optional.of(course.version()))).code());
        assertEquals("5,000 EUR", world.requests.find(world.max, goal.id(), course.number()).orElseThrow().resource().cost());
    }

    @Test
    public void readerWhoMayNotAnswer_getsNoVersion() {
        Part course = ask(world.max, Map.of("what", "Course"));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.VIEW);
        assertEquals(0, world.requests.waitingFor(world.max, Channel.REST).get(0).resource().version());
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.COMMENT);
        assertEquals(course.version(), world.requests.waitingFor(world.max, Channel.REST).get(0).resource().version());
    }

    @Test
    public void whoReadsARequest_isNoted_andWhoReadsNoneIsNot() {
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.VIEW);
        assertTrue(seenBy(world.max).isEmpty());
        assertTrue(world.views.ofOwner(world.anna, 9).isEmpty());
        ask(world.max, Map.of("what", "Course"));
        assertFalse(seenBy(world.max).isEmpty());
        assertEquals(List.of(world.max), world.views.ofOwner(world.anna, 9).stream().map(view -> view.viewer()).toList());
    }

    @Test
    public void person_whoMayNotLookPeopleUp_learnsNothing() {
        world.people.forbidBrowsingUsers(world.anna);
        for (String name : List.of("max", "nobody")) {
            Refusal refusal = assertThrows(Refusal.class, () -> add(Map.of("what", "Course", "state", "ASKED", "person", name)));
            assertEquals(ErrorCode.PERSON_UNKNOWN, refusal.code());
            assertEquals("person", refusal.field().orElseThrow());
        }
    }

    @Test
    public void resource_ofAStepThatIsGone_isTheGoals() {
        long step = step(Optional.of(milestone));
        add(Map.of("what", "Slides", "state", "NEEDED", "step", step));
        assertEquals(Optional.of(step), resource().step());
        world.goalParts.remove(world.anna, goal.id(), PartKind.ACTION_STEP, step, Optional.empty());
        assertEquals(Optional.empty(), resource().step());
        world.annaShares(ItemReference.milestone(milestone), world.paul, Access.VIEW);
        assertEquals(List.of(), world.goals.view(world.paul, goal.id(), Channel.REST).goal().detail().resources());
    }

    @Test
    public void waiting_costsTheSame_forOneAndForMany() {
        Map<String, Integer> one = costOf(1);
        Map<String, Integer> many = new CareerWorldOfMany().cost();
        assertEquals(one, many);
        assertTrue(one.values().stream().mapToInt(Integer::intValue).sum() + " " + one, one.values().stream().mapToInt(Integer::intValue).sum() <= 18);
    }

    /** The first look notes each owner's view, the second none. */
    @Test
    public void waiting_costsTheSame_forOneOwnerAndForFifty() {
        assertEquals(costOfOwners(1), costOfOwners(50));
    }

    private static List<Map<String, Integer>> costOfOwners(int owners) {
        CareerWorld many = new CareerWorld();
        for (int i = 0; i < owners; i++) {
            PersonKey owner = many.people.add("owner-" + i, "Owner " + i);
            Goal goal = many.start.start(owner, new StartRequest("Goal", Optional.empty(), Optional.of("Milestone"), Optional.empty()));
            many.sharing.share(owner, new ShareRequest(Optional.of(ItemReference.goal(goal.id())), Optional.of("max"), Access.COMMENT, Optional.empty()));
            many.goalParts.add(owner, goal.id(), PartKind.GOAL_RESOURCE, Map.of("kind", "COURSE", "what", "Course", "state", "ASKED", "person", "max"));
        }
        return List.of(cost(many, owners), cost(many, owners));
    }

    private static Map<String, Integer> cost(CareerWorld many, int owners) {
        many.counter.reset();
        assertEquals(owners, many.requests.waitingFor(many.max, Channel.PAGE).size());
        return many.counter.calls();
    }

    @Test
    public void reach_tellsTheOwner_whetherSomebodyWouldSeeARequest_beforeTheyAreAsked() {
        long step = step(Optional.of(milestone));
        assertEquals("UNSEEN UNSEEN", reach("paul", step));
        world.annaShares(ItemReference.milestone(milestone), world.paul, Access.VIEW);
        assertEquals("a milestone opens what its steps need, and that alone", "UNSEEN SEEN", reach("paul", step));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.COMMENT);
        assertEquals("ANSWERABLE ANSWERABLE", reach("paul", step));
        assertEquals("nobody was asked, and nobody looked", List.of(), world.views.ofOwner(world.anna, 9));
    }

    @Test
    public void reach_isToldToTheOwnerAlone_andOfAPersonThatTheyMayKnowOf() {
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        assertEquals(ErrorCode.NOT_ALLOWED, refusedReach(world.paul, "max", Optional.empty()).code());
        assertEquals(ErrorCode.NOT_FOUND, refusedReach(world.olga, "max", Optional.empty()).code());
        assertEquals("step", refusedReach(world.anna, "max", Optional.of(987L)).field().orElseThrow());
        assertEquals(ErrorCode.FIELD_INVALID, refusedReach(world.anna, "anna", Optional.empty()).code());
        assertEquals(ErrorCode.PERSON_UNKNOWN, refusedReach(world.anna, "nobody", Optional.empty()).code());
        world.people.forbidBrowsingUsers(world.anna);
        assertEquals(ErrorCode.PERSON_UNKNOWN, refusedReach(world.anna, "max", Optional.empty()).code());
    }

    private Refusal refusedReach(PersonKey actor, String person, Optional<Long> step) {
        return assertThrows(Refusal.class, () -> world.requestReach.of(actor, goal.id(), person, step));
    }

    private String reach(String person, long step) {
        return world.requestReach.of(world.anna, goal.id(), person, Optional.empty()).reach() + " " + world.requestReach.of(world.anna, goal.id(), person, Optional.of(step)).reach();
    }

    @Test
    public void nobodyAsked_costsOneCall() {
        world.counter.reset();
        assertEquals(List.of(), world.requests.waitingFor(world.paul, Channel.PAGE));
        assertEquals(Map.of("PartRows.goalsAsking", 1), world.counter.calls());
    }

    private Map<String, Integer> costOf(int requests) {
        for (int i = 0; i < requests; i++) {
            ask(world.max, Map.of("what", "Course " + i));
        }
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.COMMENT);
        world.counter.reset();
        assertEquals(requests, world.requests.waitingFor(world.max, Channel.PAGE).size());
        return world.counter.calls();
    }

    /** Ten goals with ten requests each. */
    private static final class CareerWorldOfMany {

        Map<String, Integer> cost() {
            CareerWorld many = new CareerWorld();
            for (int i = 0; i < 10; i++) {
                Goal goal = many.startedByAnna();
                many.annaShares(ItemReference.goal(goal.id()), many.max, Access.COMMENT);
                for (int j = 0; j < 10; j++) {
                    many.goalParts.add(many.anna, goal.id(), PartKind.GOAL_RESOURCE, Map.of("kind", "COURSE", "what", "Course", "state", "ASKED", "person", "max"));
                }
            }
            many.counter.reset();
            assertEquals(100, many.requests.waitingFor(many.max, Channel.PAGE).size());
            return many.counter.calls();
        }
    }

    private Part promised() {
        Part course = ask(world.max, Map.of("what", "Course", "cost", "500 EUR"));
        world.annaShares(ItemReference.goal(goal.id()), world.max, Access.COMMENT);
        world.requests.answer(world.max, goal.id(), course.number(), ResourceState.GRANTED, "Gladly", Optional.empty());
        return course;
    }

    private Part ask(PersonKey person, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("state", "ASKED");
        all.put("person", world.people.byKeys(Set.of(person)).get(person).name());
        return add(all);
    }

    private Part add(Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.putIfAbsent("kind", "COURSE");
        return world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_RESOURCE, all);
    }

    private Part save(Part part, Map<String, ?> values) {
        return world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_RESOURCE, part.number(), values, Optional.empty());
    }

    private long step(Optional<IssueId> ofMilestone) {
        Map<String, Object> values = new HashMap<>(Map.of("text", "Prepare"));
        ofMilestone.ifPresent(id -> values.put("milestone", id.value()));
        return world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, values).number();
    }

    private Resource resource() {
        return world.goals.view(world.anna, goal.id(), Channel.REST).goal().detail().resources().get(0);
    }

    private List<String> seenBy(PersonKey person) {
        return world.requests.waitingFor(person, Channel.REST).stream().map(request -> request.resource().what() + (request.answerable() ? " answerable" : "")).toList();
    }

    private void assertRefused(ErrorCode code, PersonKey actor, String answer) {
        assertEquals(code, assertThrows(Refusal.class, () -> world.requests.answer(actor, goal.id(), resource().number(), ResourceState.valueOf(answer), "", Optional.empty()))
                .code());
    }
}
