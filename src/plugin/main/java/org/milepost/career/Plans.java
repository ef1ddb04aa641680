package org.milepost.career;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PartValues;
import org.milepost.plan.People.Person;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanSection;
import org.milepost.plan.Refusal;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewPartner;
import org.milepost.review.ReviewRows;
import org.milepost.review.Rhythm;
import org.milepost.sharing.Access;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ItemPath;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.sharing.ViewLog.View;
import org.milepost.sharing.ViewLog;

/** Plans as a whole: reading them, one's own and those that others share, and changing the parts of one's own. */
public final class Plans {

    /** Which section of a plan a kind of part stands in; the others can't be switched off. */
    private static final Map<PartKind, PlanSection> SECTIONS = Map.of(PartKind.VISION, PlanSection.VISIONS, PartKind.STRENGTH, PlanSection.STRENGTHS,
            PartKind.WEAKNESS, PlanSection.WEAKNESSES, PartKind.PLAN_OBSTACLE, PlanSection.OBSTACLES, PartKind.OPPORTUNITY, PlanSection.OPPORTUNITIES,
            PartKind.PLAN_SETBACK, PlanSection.SETBACKS, PartKind.WIN, PlanSection.WINS);
    /** What of the plan's own part stands in a section. */
    private static final Map<String, PlanSection> PROFILE_SECTIONS = Map.of("values", PlanSection.VALUES, "currentRole", PlanSection.ROLES,
            "targetRole", PlanSection.ROLES, "stage", PlanSection.ROLES, "reason", PlanSection.ROLES);

    private final PlanRows rows;
    private final PartRows parts;
    private final PartWriter writer;
    private final ChangeWriter changes;
    private final VisibleGoals goals;
    private final AccessService access;
    private final ViewLog views;
    private final People people;
    private final Clock clock;
    private final PlanInput input;
    private final PlanSkips skips;

    public Plans(PlanRows rows, PartRows parts, ReviewRows reviews, PartWriter writer, ChangeWriter changes, VisibleGoals goals, AccessService access, ViewLog views,
                 People people, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.writer = writer;
        this.changes = changes;
        this.goals = goals;
        this.access = access;
        this.views = views;
        this.people = people;
        this.clock = clock;
        this.input = new PlanInput(parts, goals, people, clock);
        this.skips = new PlanSkips(parts, reviews);
    }

    /** One's own plans, past ones too, oldest first. */
    public List<PlanRow> own(PersonKey actor) {
        return rows.plansOf(Set.of(actor));
    }

    /** Those of these plans that the viewer may see, in the same order. Asking is not noted as a view. */
    List<PlanRow> seenBy(PersonKey viewer, List<PlanRow> plans) {
        Map<ItemPath, Access> decisions = access.accessTo(Optional.of(viewer), plans.stream().map(plan -> ItemPath.ofPlan(plan.owner(), plan.id())).toList());
        return plans.stream().filter(plan -> decisions.get(ItemPath.ofPlan(plan.owner(), plan.id())).allows(Access.VIEW)).toList();
    }

    /** What one's own plans are called by their owner, by id; a plan without a name is missing. */
    public Map<Long, String> names(PersonKey actor) {
        return parts.ofOwner(actor, PartKind.PLAN_PROFILE).stream().filter(part -> !part.text("name").isEmpty())
                .collect(toMap(part -> part.aggregate().id(), part -> part.text("name")));
    }

    /** One's own active plan; absent until the first change. */
    public Optional<PlanView> ownActive(PersonKey actor) {
        return rows.activePlan(actor).map(plan -> look(actor, plan.id()));
    }

    /**
     * The plan as far as the viewer may see it; a view by somebody else than the owner is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public PlanView view(PersonKey viewer, long plan, Channel channel) {
        return noted(viewer, look(viewer, plan), channel);
    }

    /** The same plan, after it was noted that somebody else than its owner sees it. */
    PlanView noted(PersonKey viewer, PlanView seen, Channel channel) {
        if (!seen.isOwn()) {
            views.record(List.of(new View(viewer, seen.owner().key(), new ItemReference(ItemKind.PLAN, seen.plan().id()), channel, seen.today())));
        }
        return seen;
    }

    /**
     * The same without a note in the log: for the owner who looks through somebody else's eyes.
     *
     * @throws Refusal NOT_FOUND
     */
    PlanView look(PersonKey viewer, long id) {
        PlanRow plan = rows.plans(Set.of(id)).stream().findFirst().orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        Access granted = access.accessTo(Optional.of(viewer), ItemPath.ofPlan(plan.owner(), id));
        if (!granted.allows(Access.VIEW)) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        boolean own = granted == Access.OWNER;
        List<Part> all = parts.ofPlans(Set.of(id));
        List<Part> stored = own ? all : switchedOn(all, skips.next(id, all).day());
        Map<IssueId, String> titles = titles(viewer, stored);
        List<Part> shown = stored.stream().map(part -> naming(part, titles.keySet())).toList();
        long version = changes.version(AggregateId.plan(id));
        Set<PersonKey> named = new HashSet<>(Set.of(plan.owner()));
        shown.forEach(part -> named.addAll(part.people()));
        Map<PersonKey, Person> persons = people.named(named);
        ZoneId zone = people.zoneOf(plan.owner());
        return new PlanView(plan, granted, persons.get(plan.owner()), zone, LocalDate.ofInstant(clock.instant(), zone), own ? version : 0, shown, titles, persons);
    }

    /**
     * Adds a part to one's own plan: this one, or the active one, which is started if there is none yet.
     *
     * @param typed as {@link PartValues#checked} takes it
     * @throws Refusal NOT_FOUND, PLAN_ENDED, TOO_MANY, REVIEW_NOT_PLANNED, or of the field at fault
     */
    public Part add(PersonKey actor, Optional<Long> plan, PartKind kind, Map<String, ?> typed) {
        Optional<PlanRow> own = changeable(actor, plan);
        Map<String, String> typedValues = input.checked(actor, kind, typed);
        Map<String, String> values = settling(actor, own, kind).settle(Map.of(), typedValues, PartValues.merged(kind, Map.of(), typedValues));
        requireOnePartEach(own, kind, 0, values);
        PartWriter.Place place = place(actor, own.orElseGet(() -> started(actor)));
        return kind == PartKind.PLAN_REVIEW_SKIP ? writer.add(place, kind, values, PartWriter.AS_TYPED, () -> skips.requireStanding(place.aggregate().id(), values))
                : writer.add(place, kind, values);
    }

    /**
     * Changes a part of one's own plan; what is not typed stays.
     *
     * @param number 0 for the plan's own part, which is made if there is none yet
     * @param expected the part's version that this rests on, absent for whatever it is
     * @throws Refusal NOT_FOUND, PLAN_ENDED, CONFLICT, or of the field at fault
     */
    public Part save(PersonKey actor, Optional<Long> plan, PartKind kind, long number, Map<String, ?> typed, Optional<Long> expected) {
        Optional<PlanRow> own = changeable(actor, plan);
        if (own.isEmpty() && !kind.isSingle()) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        Map<String, String> values = input.checked(actor, kind, typed);
        if (own.isEmpty()) {
            settling(actor, own, kind).settle(Map.of(), values, values);
        }
        requireOnePartEach(own, kind, number, values);
        if (own.isEmpty() && expected.filter(version -> version > 0).isPresent()) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        return writer.save(place(actor, own.orElseGet(() -> started(actor))), kind, number, values, expected, settling(actor, own, kind));
    }

    /**
     * Removes a part of one's own plan, its texts for good.
     *
     * @throws Refusal NOT_FOUND, PLAN_ENDED, CONFLICT
     */
    public void remove(PersonKey actor, Optional<Long> plan, PartKind kind, long number, Optional<Long> expected) {
        PlanRow own = changeable(actor, plan).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        writer.remove(place(actor, own), kind, number, expected);
    }

    /**
     * A part of one's own plan as it stands now, for somebody whose change rested on an older one.
     *
     * @throws Refusal NOT_FOUND, PLAN_ENDED
     */
    public Optional<Part> current(PersonKey actor, Optional<Long> plan, PartKind kind, long number) {
        return changeable(actor, plan).flatMap(own -> writer.find(place(actor, own), kind, number));
    }

    /** A sharer of a plan reads it; its words are its owner's. Absent if the active one was asked for and there is none: only a change starts it. */
    private Optional<PlanRow> changeable(PersonKey actor, Optional<Long> id) {
        if (id.isEmpty()) {
            return rows.activePlan(actor);
        }
        PlanRow plan = rows.plans(Set.of(id.get())).stream().findFirst().orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        Access granted = access.accessTo(Optional.of(actor), ItemPath.ofPlan(plan.owner(), plan.id()));
        if (granted != Access.OWNER) {
            throw Refusal.of(granted.allows(Access.VIEW) ? ErrorCode.NOT_ALLOWED : ErrorCode.NOT_FOUND);
        }
        if (!plan.active()) {
            throw Refusal.of(ErrorCode.PLAN_ENDED);
        }
        return Optional.of(plan);
    }

    private PlanRow started(PersonKey actor) {
        long started = changes.plan(actor, actor);
        return rows.plans(Set.of(started)).get(0);
    }

    private static PartWriter.Place place(PersonKey actor, PlanRow plan) {
        return new PartWriter.Place(AggregateId.plan(plan.id()), plan.owner(), actor, Map.of());
    }

    private PartWriter.Settling settling(PersonKey owner, Optional<PlanRow> plan, PartKind kind) {
        return switch (kind) {
            case PLAN_PROFILE -> (before, changed, merged) -> profile(before, changed, merged, people.dayOf(owner, clock.instant()));
            case PLAN_REVIEW_SKIP -> (before, changed, merged) -> skips.settled(plan.map(PlanRow::id), before, merged, people.dayOf(owner, clock.instant()));
            case REVIEW_PARTNER -> (before, changed, merged) -> ReviewPartner.settled(before, merged, people.dayOf(owner, clock.instant()));
            // What is announced is of the day on which it was said first.
            case ANNOUNCEMENT -> (before, changed, merged) -> {
                merged.putIfAbsent("day", people.dayOf(owner, clock.instant()).toString());
                return merged;
            };
            default -> (before, changed, merged) -> merged;
        };
    }

    private static Map<String, String> profile(Map<String, String> before, Map<String, String> changed, Map<String, String> merged, LocalDate today) {
        Rhythm.requireDays(merged, "reviewEvery", "reviewDays");
        Map<String, String> kept = NextReview.settled(before, merged, new NextReview.Fields("nextReview", "reviewEvery", "reviewDays"), today);
        // Whoever passed a review over and then names its day again means it.
        if (changed.containsKey("nextReview") && kept.containsKey("nextReview")) {
            kept.put(PartKind.NEXT_SAID_ON, today.toString());
        }
        return kept;
    }

    /** A person is named as a partner once. */
    private void requireOnePartEach(Optional<PlanRow> plan, PartKind kind, long number, Map<String, String> values) {
        boolean twice = kind == PartKind.REVIEW_PARTNER && plan.isPresent() && parts.ofPlans(Set.of(plan.get().id())).stream()
                .anyMatch(part -> part.kind() == kind && part.number() != number && part.text("person").equals(values.get("person")));
        if (twice) {
            throw Refusal.ofField(ErrorCode.PARTNER_TWICE, "person");
        }
    }

    private Map<IssueId, String> titles(PersonKey viewer, List<Part> stored) {
        return goals.among(viewer, goalsIn(stored)).stream().filter(VisibleGoal::isWhole).map(VisibleGoal::outline)
                .collect(toMap(GoalOutline::id, goal -> goal.issue().title()));
    }

    static Set<IssueId> goalsIn(Collection<Part> parts) {
        Set<IssueId> named = new HashSet<>();
        parts.forEach(part -> part.kind().fields().forEach(field -> named.addAll(goals(part, field))));
        return named;
    }

    static List<IssueId> goals(Part part, PartField field) {
        return switch (field.type()) {
            case GOAL -> part.values().getOrDefault(field.name(), "").isEmpty() ? List.of() : part.issue(field.name()).stream().toList();
            case GOALS -> part.values().getOrDefault(field.name(), "").isEmpty() ? List.of() : part.issues(field.name());
            default -> List.of();
        };
    }

    /** The part with no goal in it but these. */
    private static Part naming(Part part, Set<IssueId> seen) {
        Map<String, String> values = new HashMap<>(part.values());
        for (PartField field : part.kind().fields()) {
            List<IssueId> kept = new ArrayList<>(goals(part, field));
            if (!kept.isEmpty()) {
                kept.retainAll(seen);
                values.put(field.name(), kept.stream().map(IssueId::toString).collect(Collectors.joining(",")));
            }
        }
        values.values().removeIf(String::isEmpty);
        return new Part(part.aggregate(), part.kind(), part.number(), part.version(), part.at(), values);
    }

    /** What a review tells of these parts of a plan to somebody who may see it: wins, and those setbacks of which its owner said so, in sections that are not switched off. */
    static List<Part> toldOf(List<Part> all) {
        Set<String> hidden = hidden(all);
        return all.stream().filter(part -> part.kind() == PartKind.WIN || part.kind() == PartKind.PLAN_SETBACK && part.isYes(PartKind.IN_REVIEWS))
                .filter(part -> !isHidden(SECTIONS.get(part.kind()), hidden)).toList();
    }

    private static Set<String> hidden(List<Part> all) {
        return all.stream().filter(part -> part.kind() == PartKind.PLAN_PROFILE).flatMap(part -> part.codes("hidden").stream()).collect(Collectors.toSet());
    }

    private static List<Part> switchedOn(List<Part> all, Optional<LocalDate> next) {
        Set<String> hidden = hidden(all);
        return all.stream().filter(part -> !part.kind().isForOwnerAlone() && !isHidden(SECTIONS.get(part.kind()), hidden))
                .map(part -> withoutHidden(part, hidden, next)).toList();
    }

    /**
     * Others learn neither what is switched off nor what it is called, nor of a setback, and no versions: those count the changes of what they may not see. Of the
     * next review they learn the day that counts, and not the one that was passed over or at which it was held.
     */
    private static Part withoutHidden(Part part, Set<String> hidden, Optional<LocalDate> next) {
        Map<String, String> values = new HashMap<>(part.values());
        part.kind().fields().stream().filter(field -> field.type() == PartField.Type.SETBACK).forEach(field -> values.remove(field.name()));
        if (part.kind() == PartKind.PLAN_PROFILE) {
            values.remove("titleSetbacks");
            values.remove("hidden");
            values.remove(PartKind.NEXT_SAID_ON);
            values.computeIfPresent("nextReview", (field, named) -> next.map(LocalDate::toString).orElse(null));
            values.keySet().removeIf(name -> isHidden(PROFILE_SECTIONS.get(name), hidden));
            hidden.forEach(section -> values.remove("title" + section.charAt(0) + section.substring(1).toLowerCase(Locale.ROOT)));
        }
        return new Part(part.aggregate(), part.kind(), part.number(), 0, part.at(), values);
    }

    private static boolean isHidden(PlanSection section, Set<String> hidden) {
        return section != null && hidden.contains(section.name());
    }
}
