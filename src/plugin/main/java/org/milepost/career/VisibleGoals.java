package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.Refusal;
import org.milepost.plan.Reviews;
import org.milepost.sharing.Access;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ItemPath;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.sharing.ViewLog.View;
import org.milepost.sharing.ViewLog;

/** Goals after the access decision: the only way of the use cases to a goal. */
public final class VisibleGoals {

    private final GoalReader reader;
    private final AccessService access;
    private final ViewLog views;
    private final People people;
    private final Clock clock;
    private final FormerPlaces formerPlaces;

    public VisibleGoals(GoalReader reader, AccessService access, ViewLog views, People people, Clock clock) {
        this.reader = reader;
        this.access = access;
        this.views = views;
        this.people = people;
        this.clock = clock;
        this.formerPlaces = new FormerPlaces(reader, access);
    }

    /** Those of these goals of which the viewer may see anything. */
    List<VisibleGoal> among(PersonKey viewer, Set<IssueId> goals) {
        List<GoalOutline> outlines = reader.outlines(goals);
        Map<ItemPath, Access> decisions = access.accessTo(Optional.of(viewer), outlines.stream().flatMap(GoalOutline::paths).toList());
        return outlines.stream().map(outline -> visible(outline, decisions))
                .filter(goal -> goal.isWhole() || !goal.milestones().isEmpty())
                .toList();
    }

    /** @throws Refusal NOT_FOUND unless the viewer may see anything of this goal */
    VisibleGoal require(PersonKey viewer, IssueId goal) {
        return among(viewer, Set.of(goal)).stream().findFirst().orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    /** @throws Refusal NOT_FOUND unless the viewer may see this goal or milestone, NOT_ALLOWED with less access than needed */
    VisibleGoal.Item require(PersonKey viewer, IssueId milestoneOrGoal, Access needed) {
        return allowed(reader.goalOf(milestoneOrGoal)
                .flatMap(goal -> require(viewer, goal).item(milestoneOrGoal)), needed);
    }

    /** @throws Refusal NOT_FOUND unless the viewer may see this goal or milestone, NOT_ALLOWED with less access than needed */
    VisibleGoal.Item require(PersonKey viewer, ItemReference reference, Access needed) {
        return allowed(reader.goalOf(new IssueId(reference.id()))
                .flatMap(goal -> require(viewer, goal).item(reference)), needed);
    }

    /** These goals as this viewer, for whom they were found, may see them, in the same order; reflections are left in, what is the owners' alone is there for them. */
    List<Goal> read(PersonKey viewer, List<VisibleGoal> goals) {
        return readNaming(viewer, goals).goals();
    }

    /** The same, with what was found on the way of the tickets that the viewer's own steps follow. */
    ReadGoals readNaming(PersonKey viewer, List<VisibleGoal> goals) {
        List<GoalOutline> outlines = goals.stream().map(VisibleGoal::outline).toList();
        Writings writings = reader.writings(outlines);
        Set<Place> readable = readable(viewer, goals, writings.places());
        ReadGoals read = reader.goals(viewer, outlines, writings.at(readable::contains));
        List<Goal> whole = read.goals();
        Map<Long, Reviews> reviews = reader.reviews(goals.stream().filter(goal -> goal.seenPlan().isPresent())
                .collect(toMap(goal -> goal.seenPlan().orElseThrow(), goal -> goal.outline().owner(), (one, same) -> one)));
        List<Goal> shown = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Goal own = goals.get(i).isChangeable() ? whole.get(i) : whole.get(i).withoutVersion();
            Goal goal = goals.get(i).access() == Access.OWNER ? own : own.with(own.detail().withoutWhatIsTheOwners());
            shown.add(goals.get(i).isWhole() ? goal.with(reviewsOf(goals.get(i), reviews)) : titleOnly(goal));
        }
        return new ReadGoals(shown, read.followed());
    }

    /** Those of these places where this viewer, for whom the goals were found, may read what was written. */
    Set<Place> readable(PersonKey viewer, List<VisibleGoal> goals, Set<Place> places) {
        return formerPlaces.readable(viewer, goals, places);
    }

    /** A goal after a change, as the one who changed it may see it. */
    Goal after(PersonKey actor, IssueId goal) {
        VisibleGoal visible = require(actor, goal);
        return Reflections.shownTo(visible.access(), read(actor, List.of(visible)).get(0));
    }

    /** The goals that these people may own. */
    Set<IssueId> goalsOf(Set<PersonKey> owners) {
        return reader.goalsOf(owners);
    }

    /** Whether the viewer can see anything of this owner at all, told without reading any of it. */
    boolean mayBeSeenBy(PersonKey viewer, PersonKey owner) {
        return viewer.equals(owner) || access.isGrantedAnything(viewer, owner);
    }

    /** The same of any of these owners. */
    boolean mayBeSeenBy(PersonKey viewer, Set<PersonKey> owners) {
        return owners.contains(viewer) || access.isGrantedAnything(viewer, owners);
    }

    /** Who owns these goals now; one that is gone, or that its owner can't browse any more, is missing. */
    Map<IssueId, PersonKey> owners(Set<IssueId> goals) {
        return reader.outlines(goals).stream().collect(toMap(GoalOutline::id, GoalOutline::owner));
    }

    /** The issues of these goals and milestones, for names on what the caller may see already. */
    Map<IssueId, CareerIssue> issues(Set<IssueId> ids) {
        return reader.issues(ids);
    }

    /** Notes that the viewer saw these goals, or those milestones alone that are shared; an owner is nobody else. One or two port calls. */
    void noteViews(PersonKey viewer, List<VisibleGoal> goals, Channel channel) {
        List<VisibleGoal> others = goals.stream().filter(goal -> !goal.outline().owner().equals(viewer)).toList();
        if (others.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<PersonKey, ZoneId> zones = people.zones(Set.copyOf(others.stream().map(goal -> goal.outline().owner()).toList()));
        views.record(others.stream().flatMap(goal -> {
            PersonKey owner = goal.outline().owner();
            LocalDate day = LocalDate.ofInstant(now, zones.get(owner));
            return seen(goal).map(item -> new View(viewer, owner, item, channel, day));
        }).toList());
    }

    private static Stream<ItemReference> seen(VisibleGoal goal) {
        return goal.isWhole() ? Stream.of(ItemReference.goal(goal.outline().id()))
                : goal.outline().milestones().stream().map(milestone -> ItemReference.milestone(milestone.id()));
    }

    private static VisibleGoal visible(GoalOutline outline, Map<ItemPath, Access> decisions) {
        Map<IssueId, Access> milestones = new HashMap<>();
        outline.milestones().forEach(milestone -> {
            Access granted = decisions.get(outline.path().milestone(milestone.id()));
            if (granted.allows(Access.VIEW)) {
                milestones.put(milestone.id(), granted);
            }
        });
        return new VisibleGoal(outline.withMilestones(outline.milestones().stream()
                .filter(milestone -> milestones.containsKey(milestone.id())).toList()), decisions.get(outline.path()), milestones,
                outline.plan().map(decisions::get).orElse(Access.NONE));
    }

    private static VisibleGoal.Item allowed(Optional<VisibleGoal.Item> item, Access needed) {
        VisibleGoal.Item found = item.orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        if (!found.access().allows(needed)) {
            throw Refusal.of(ErrorCode.NOT_ALLOWED);
        }
        return found;
    }

    private static Reviews reviewsOf(VisibleGoal goal, Map<Long, Reviews> reviews) {
        return goal.seenPlan().map(reviews::get).orElse(Reviews.NONE);
    }

    private static Goal titleOnly(Goal goal) {
        return new Goal(goal.id(), goal.key(), goal.owner(), goal.kind(), goal.title(), Optional.empty(), Optional.empty(), List.of(),
                false, Optional.empty(), "", goal.milestones(), 0, goal.version(),
                goal.detail().ofMilestonesAlone(goal.milestones().stream().map(Milestone::id).collect(toSet())), Optional.empty(), Reviews.NONE);
    }
}
