package org.milepost.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.GoalChain;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MilestoneProfile;
import org.milepost.plan.MilestonePromise;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PartValues;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Refusal;
import org.milepost.plan.ResourceChange;
import org.milepost.plan.Tickets;
import org.milepost.sharing.Access;

/** Changing the parts of a goal: its profile, the values of its measure, confidence, action steps, obstacles, its outcome, and what its milestones are. */
public final class GoalParts {

    private final VisibleGoals goals;
    private final PartRows parts;
    private final PlanRows plans;
    private final PartWriter writer;
    private final ChangeWriter changes;
    private final Tickets tickets;
    private final People people;
    private final TypedPeople typedPeople;
    private final Clock clock;
    private final StepWorth worth;

    public GoalParts(VisibleGoals goals, PartRows parts, PlanRows plans, PartWriter writer, ChangeWriter changes, Tickets tickets, People people,
                     Clock clock, StepWorth worth) {
        this.goals = goals;
        this.parts = parts;
        this.plans = plans;
        this.writer = writer;
        this.changes = changes;
        this.tickets = tickets;
        this.people = people;
        this.typedPeople = new TypedPeople(people);
        this.clock = clock;
        this.worth = worth;
    }

    /**
     * Adds a part to a goal.
     *
     * @param typed as {@link PartValues#checked} takes it; a ticket may be named by its key, a person is by the name to log in with
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, TOO_MANY, PARENT_CYCLE of {@code parent}, or of the field at fault
     */
    public Part add(PersonKey actor, IssueId goal, PartKind kind, Map<String, ?> typed) {
        VisibleGoal.Item item = requireChangeable(actor, goal, kind);
        return writer.add(place(actor, item), kind, checked(actor, item.goal(), kind, typed), settling(item, kind));
    }

    /**
     * Changes a part of a goal; what is not typed stays. The profile, the outcome and what is kept by milestone are made if they are not there yet.
     *
     * @param number 0 for the only one of its kind, a milestone's issue id for what is kept by milestone
     * @param expected the part's version that this rests on, absent for whatever it is
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, PARENT_CYCLE of {@code parent}, or of the field at fault
     */
    public Part save(PersonKey actor, IssueId goal, PartKind kind, long number, Map<String, ?> typed, Optional<Long> expected) {
        VisibleGoal.Item item = requireChangeable(actor, goal, kind, number);
        Map<String, ?> all = kind.isByIssue() ? onWhatCameAlong(actor, item, kind, new IssueId(number), typed) : typed;
        Part saved = writer.save(kind == PartKind.WORTH ? rating(actor, item, number) : place(actor, item), kind, number,
                checked(actor, item.goal(), kind, all), expected, kind.isByStep() ? ofStep(goal, number) : settling(item, kind));
        if (kind.isByStep()) {
            worth.count(goal, number);
        }
        return saved;
    }

    /**
     * Removes a part of a goal, its texts for good. Without its outcome a goal goes on.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT; FIELD_REQUIRED of {@code kind} for the profile of a personal goal: without its profile the goal would
     *     be professional, and seen by whomever the plan is shared with
     */
    public void remove(PersonKey actor, IssueId goal, PartKind kind, long number, Optional<Long> expected) {
        VisibleGoal.Item item = requireChangeable(actor, goal, kind, number);
        if (kind == PartKind.GOAL_PROFILE && item.goal().path().kind() == GoalKind.PERSONAL) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "kind");
        }
        writer.remove(place(actor, item), kind, number, expected);
        if (kind.isByStep() || kind == PartKind.ACTION_STEP) {
            worth.count(goal, number);
        }
    }

    /**
     * A part of a goal as it stands now, for somebody whose change rested on an older one.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED
     */
    public Optional<Part> current(PersonKey actor, IssueId goal, PartKind kind, long number) {
        return writer.find(place(actor, requireChangeable(actor, goal, kind, number)), kind, number);
    }

    private VisibleGoal.Item requireChangeable(PersonKey actor, IssueId goal, PartKind kind) {
        return goals.require(actor, ItemReference.goal(goal), kind.isEditableBySharer() ? Access.EDIT : Access.OWNER);
    }

    /** What is kept by milestone is there as long as the milestone is in the goal: once moved away, its words are for those who may see both places. */
    private VisibleGoal.Item requireChangeable(PersonKey actor, IssueId goal, PartKind kind, long number) {
        VisibleGoal.Item item = requireChangeable(actor, goal, kind);
        if (kind.isByIssue() && !isMilestone(item.goal(), number)) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        if (kind.isByStep() && !isStep(item.goal(), number)) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        return item;
    }

    private PartWriter.Place rating(PersonKey actor, VisibleGoal.Item item, long step) {
        PartWriter.Place place = place(actor, item);
        Map<String, String> facts = new HashMap<>(place.adoption());
        facts.putAll(worth.facts(item.goal(), step));
        return new PartWriter.Place(place.aggregate(), place.owner(), place.author(), facts);
    }

    private PartWriter.Place place(PersonKey actor, VisibleGoal.Item item) {
        return new PartWriter.Place(item.goal().aggregate(), item.owner(), actor, changes.adoption(item.goal(), actor));
    }

    private PartWriter.Settling settling(VisibleGoal.Item item, PartKind kind) {
        LocalDate today = people.dayOf(item.owner(), clock.instant());
        return switch (kind) {
            case ACTION_STEP -> (before, changed, merged) -> doneByNow(changed, merged, today);
            case GOAL_RESOURCE -> (before, changed, merged) -> ResourceChange.settled(before, changed, merged, today);
            case FEEDBACK_REQUEST -> (before, changed, merged) -> asked(item.goal(), before, merged, today);
            default -> (before, changed, merged) -> merged;
        };
    }

    /** What is done is done on some day up to now. */
    private static Map<String, String> doneByNow(Map<String, String> changed, Map<String, String> merged, LocalDate today) {
        Optional.ofNullable(changed.get("doneOn")).filter(day -> !day.isEmpty()).ifPresent(day -> Days.between("doneOn", LocalDate.parse(day), Days.FIRST, today));
        return merged;
    }

    /** What is asked goes by the title of the day, and stays as it was asked: an answer is to that. It can be withdrawn, and asked again. */
    private static Map<String, String> asked(GoalOutline goal, Map<String, String> before, Map<String, String> merged, LocalDate today) {
        if (before.isEmpty()) {
            String about = merged.get("milestone");
            merged.put("title", goal.milestones().stream().filter(milestone -> milestone.id().toString().equals(about)).findFirst().orElse(goal.issue()).title());
            merged.put("day", today.toString());
            return merged;
        }
        Stream.of("person", "milestone", "question").filter(field -> !Objects.equals(before.get(field), merged.get(field))).findFirst().ifPresent(field -> {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        });
        return merged;
    }

    /** Nothing is said of a step that is gone: asked for the very version that the change rests on. */
    private PartWriter.Settling ofStep(IssueId goal, long step) {
        return (before, changed, merged) -> {
            if (!worth.isStep(goal, step)) {
                throw Refusal.of(ErrorCode.NOT_FOUND);
            }
            return merged;
        };
    }

    private Map<String, String> checked(PersonKey actor, GoalOutline goal, PartKind kind, Map<String, ?> typed) {
        Map<String, Object> resolved = typedPeople.resolved(actor, goal.owner(), kind, typed);
        kind.fields().stream().filter(field -> field.type() == PartField.Type.TICKET && typed.containsKey(field.name()))
                .forEach(field -> resolved.put(field.name(), ticket(actor, field, typed.get(field.name()))));
        Map<String, String> values = PartValues.checked(kind, resolved);
        kind.fields().stream().filter(field -> !values.getOrDefault(field.name(), "").isEmpty())
                .forEach(field -> idsIn(field, values).forEach(id -> requireKnown(goal, field, id)));
        return values;
    }

    /** The ids in a field that refers to something; none in any other. */
    private static List<Long> idsIn(PartField field, Map<String, String> values) {
        return switch (field.type()) {
            case GOAL, MILESTONE, VISION, ENTRY, STEP, STEPS, SETBACK -> Arrays.stream(values.get(field.name()).split(",")).map(Long::valueOf).toList();
            default -> List.of();
        };
    }

    private String ticket(PersonKey actor, PartField field, Object typed) {
        String keyOrId = typed instanceof Long id ? id.toString() : typed instanceof String key ? key.strip() : null;
        if (keyOrId == null) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field.name());
        }
        return keyOrId.isEmpty() ? "" : tickets.findBrowsable(actor, keyOrId).map(found -> found.id().toString())
                .orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_INVALID, field.name()));
    }

    private void requireKnown(GoalOutline goal, PartField field, long id) {
        boolean known = switch (field.type()) {
            case GOAL -> isOwnGoal(goal.owner(), new IssueId(id));
            case MILESTONE -> isMilestone(goal, id);
            case VISION -> isVision(goal.owner(), id);
            case ENTRY -> isChosen(goal, id) || worth.isChoosable(goal.owner(), id);
            case STEP, STEPS -> isStep(goal, id);
            case SETBACK -> goal.detail().lessons().setbacks().stream().anyMatch(setback -> setback.number() == id);
            default -> true;
        };
        if (!known) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field.name());
        }
        if (field.name().equals("parent") && GoalChain.of(parts.ofOwner(goal.owner(), PartKind.GOAL_PROFILE)).closesCircle(goal.id(), new IssueId(id))
                || field.name().equals("successor") && id == goal.id().value()) {
            throw Refusal.ofField(ErrorCode.PARENT_CYCLE, field.name());
        }
    }

    /** What was chosen once stays, also when it is offered no longer. */
    private static boolean isChosen(GoalOutline goal, long entry) {
        return goal.detail().resources().stream().anyMatch(resource -> resource.library().filter(chosen -> chosen == entry).isPresent());
    }

    private static boolean isStep(GoalOutline goal, long number) {
        return goal.detail().steps().stream().anyMatch(step -> step.number() == number);
    }

    private boolean isOwnGoal(PersonKey owner, IssueId goal) {
        return goals.among(owner, Set.of(goal)).stream().anyMatch(found -> found.outline().owner().equals(owner));
    }

    /**
     * A milestone that was moved here has brought what was written of it under another goal: what is not typed stays of that as well. Its owner alone
     * lets those words be read by those who see it here.
     */
    private Map<String, Object> onWhatCameAlong(PersonKey actor, VisibleGoal.Item item, PartKind kind, IssueId milestone, Map<String, ?> typed) {
        MilestoneProfile known = goals.after(actor, item.goal().id()).detail().milestone(milestone);
        Map<String, Object> all = kind == PartKind.MILESTONE_PROMISE ? cameAlong(known.promise()) : cameAlong(item, known, typed);
        all.putAll(typed);
        return all;
    }

    private static Map<String, Object> cameAlong(MilestonePromise known) {
        return known.version() > 0 ? new HashMap<>()
                : new HashMap<>(Map.of("reward", known.reward(), "words", known.words(), "lookBackDeclined", known.lookBackDeclined()));
    }

    private static Map<String, Object> cameAlong(VisibleGoal.Item item, MilestoneProfile known, Map<String, ?> typed) {
        Map<String, Object> all = new HashMap<>();
        if (!item.isOwn() && known.version() == 0 && !known.criterion().isEmpty() && !typed.containsKey("criterion")) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "criterion");
        }
        if (known.version() == 0 && !known.criterion().isEmpty()) {
            all.put("criterion", known.criterion());
        }
        if (known.version() == 0) {
            known.kind().ifPresent(kind -> all.put("kind", kind.name()));
        }
        return all;
    }

    private static boolean isMilestone(GoalOutline goal, long id) {
        return goal.milestones().stream().map(CareerIssue::id).anyMatch(milestone -> milestone.value() == id);
    }

    private boolean isVision(PersonKey owner, long number) {
        List<Part> visions = plans.activePlan(owner).map(plan -> parts.ofPlans(Set.of(plan.id()))).orElse(List.of());
        return visions.stream().anyMatch(part -> part.kind() == PartKind.VISION && part.number() == number);
    }
}
