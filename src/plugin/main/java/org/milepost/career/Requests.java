package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceState;
import org.milepost.plan.Texts;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/**
 * Who waits for whom: what the owner of a goal has asked others for, and what a person was asked for. To be asked grants nothing: a request is seen by
 * the one asked only where its goal, or the milestone whose step it is for, is shared with them.
 */
public final class Requests {

    private static final Comparator<Request> LONGEST_FIRST = Comparator.comparing((Request request) -> request.resource().state())
            .thenComparing(request -> request.resource().since().orElse(LocalDate.MAX)).thenComparing(request -> request.resource().number());

    private final VisibleGoals goals;
    private final PartRows rows;
    private final PartWriter writer;
    private final ChangeWriter changes;
    private final People people;
    private final Clock clock;

    public Requests(VisibleGoals goals, PartRows rows, PartWriter writer, ChangeWriter changes, People people, Clock clock) {
        this.goals = goals;
        this.rows = rows;
        this.writer = writer;
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    /** What the owner of these goals waits for: requests first, then promises, the oldest first. One port call. @param own goals as their owner sees them */
    public List<Request> waitingOn(List<GoalView> own) {
        List<GoalView> active = own.stream().filter(view -> view.access() == Access.OWNER && view.goal().isActive()).toList();
        Set<PersonKey> asked = active.stream().flatMap(view -> view.goal().detail().resources().stream()).filter(Resource::isWaiting)
                .flatMap(resource -> resource.person().stream()).collect(toSet());
        Map<PersonKey, Person> persons = people.named(asked);
        return active.stream().flatMap(view -> view.goal().detail().resources().stream().filter(Resource::isWaiting)
                .map(resource -> new Request(view.goal().id(), view.goal().title(), resource, step(view.goal().detail(), resource), view.owner(),
                        resource.person().map(persons::get), view.today(), false))).sorted(LONGEST_FIRST).toList();
    }

    /**
     * What this person was asked for and may see: requests first, then what they promised, the oldest first. It is noted that they saw it. The same
     * number of port calls for any number of requests and of owners.
     */
    public List<Request> waitingFor(PersonKey actor, Channel channel) {
        Set<IssueId> asking = rows.goalsAsking(actor);
        List<VisibleGoal> found = asking.isEmpty() ? List.of() : goals.among(actor, asking).stream()
                .filter(goal -> !goal.outline().owner().equals(actor) && asked(goal, actor).findAny().isPresent()).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        goals.noteViews(actor, found, channel);
        return read(actor, found);
    }

    /**
     * Answers a request: promises, or refuses. The one who was asked may do so if they may comment on the goal or the milestone it is for, and change the
     * answer until the thing is there.
     *
     * <p>Step: commit.
     *
     * @param answer GRANTED or DECLINED
     * @param word what to say to it, may be empty
     * @param expected the version of the request that the answer is given to, absent for whatever it is
     * @throws Refusal NOT_FOUND unless the actor was asked and may see it, NOT_ALLOWED, CONFLICT if it was changed since or is not asked for any more,
     *     FIELD_INVALID of {@code answer}, FIELD_TOO_LONG or FIELD_CHARACTERS of {@code word}
     */
    public Request answer(PersonKey actor, IssueId id, long number, ResourceState answer, String word, Optional<Long> expected) {
        VisibleGoal goal = goals.require(actor, id);
        Resource asked = askedFor(goal, actor, number).findFirst().orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        if (!access(goal, asked).allows(Access.COMMENT)) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
        if (!answer.isAnswer()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "answer");
        }
        GoalOutline outline = goal.outline();
        Map<String, String> values = Map.of("state", answer.name(), "since", people.dayOf(outline.owner(), clock.instant()).toString(), "saidBy", actor.value(),
                "answer", Texts.optionalText("word", word));
        writer.save(new PartWriter.Place(outline.aggregate(), outline.owner(), actor, changes.adoption(outline, actor)), PartKind.GOAL_RESOURCE, number, values,
                expected, (before, changed, merged) -> answered(actor, before, merged));
        return find(actor, id, number).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    /** A request as it stands now, for somebody whose answer rested on an older one; absent if it is none to them any more. */
    public Optional<Request> find(PersonKey actor, IssueId goal, long number) {
        return goals.among(actor, Set.of(goal)).stream().flatMap(found -> requests(actor, found, askedFor(found, actor, number), persons(List.of(found), actor),
                days(List.of(found)))).findFirst();
    }

    /** The resource of this number, if this person was asked for it, whatever came of it. */
    private static Stream<Resource> askedFor(VisibleGoal goal, PersonKey actor, long number) {
        return goal.outline().owner().equals(actor) ? Stream.of()
                : seen(goal).filter(resource -> resource.number() == number && resource.person().filter(actor::equals).isPresent());
    }

    /** What was asked for may be promised or refused; an answer may be changed by who gave it. */
    private static Map<String, String> answered(PersonKey actor, Map<String, String> before, Map<String, String> merged) {
        boolean asked = actor.value().equals(before.get("person")) && ResourceState.ASKED.name().equals(before.get("state"));
        boolean own = actor.value().equals(before.get("person")) && actor.value().equals(before.get("saidBy"))
                && ResourceState.valueOf(before.get("state")).isAnswer();
        if (!asked && !own) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        return merged;
    }

    private List<Request> read(PersonKey actor, List<VisibleGoal> found) {
        Map<PersonKey, Person> persons = persons(found, actor);
        Map<PersonKey, LocalDate> days = days(found);
        return found.stream().flatMap(goal -> requests(actor, goal, asked(goal, actor), persons, days)).sorted(LONGEST_FIRST).toList();
    }

    private Map<PersonKey, LocalDate> days(List<VisibleGoal> found) {
        Instant now = clock.instant();
        return people.zones(found.stream().map(goal -> goal.outline().owner()).collect(toSet())).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, zone -> LocalDate.ofInstant(now, zone.getValue())));
    }

    private Map<PersonKey, Person> persons(List<VisibleGoal> found, PersonKey actor) {
        Set<PersonKey> named = new HashSet<>(Set.of(actor));
        found.forEach(goal -> named.add(goal.outline().owner()));
        return people.named(named);
    }

    private Stream<Request> requests(PersonKey actor, VisibleGoal goal, Stream<Resource> resources, Map<PersonKey, Person> persons,
                                     Map<PersonKey, LocalDate> days) {
        GoalOutline outline = goal.outline();
        return resources.map(resource -> {
            boolean answerable = access(goal, resource).allows(Access.COMMENT);
            return new Request(outline.id(), outline.issue().title(), answerable ? resource : resource.unversioned(), step(outline.detail(), resource),
                    persons.get(outline.owner()), Optional.of(persons.get(actor)), days.get(outline.owner()), answerable);
        });
    }

    /** What this person was asked for or has promised, as far as they may see it, for a goal that goes on. */
    static Stream<Resource> asked(VisibleGoal goal, PersonKey actor) {
        GoalOutline outline = goal.outline();
        return outline.issue().done() || outline.detail().outcome().isPresent() ? Stream.of() : seen(goal).filter(resource -> resource.isWaitingFor(actor));
    }

    /** Of a goal of which only milestones are shared, what their steps need. */
    private static Stream<Resource> seen(VisibleGoal goal) {
        return goal.outline().detail().resources().stream().filter(resource -> access(goal, resource).allows(Access.VIEW));
    }

    private static Access access(VisibleGoal goal, Resource resource) {
        Access ofMilestone = resource.step().flatMap(number -> step(goal.outline().detail(), number)).flatMap(ActionStep::milestone)
                .map(milestone -> goal.milestones().getOrDefault(milestone, Access.NONE)).orElse(Access.NONE);
        return ofMilestone.allows(goal.access()) ? ofMilestone : goal.access();
    }

    private static Optional<String> step(GoalDetail detail, Resource resource) {
        return resource.step().flatMap(number -> step(detail, number)).map(ActionStep::text);
    }

    private static Optional<ActionStep> step(GoalDetail detail, long number) {
        return detail.steps().stream().filter(step -> step.number() == number).findFirst();
    }
}
