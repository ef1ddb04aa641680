package org.milepost.plan;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milepost.plan.Tickets.Ticket;

/**
 * All that Milepost keeps of a goal as parts of it.
 *
 * @param profile what it is
 * @param values what its measure was, in order of days
 * @param ratings how sure its owner was, in order of days
 * @param steps what to do, next ones first
 * @param order in which order the steps were put
 * @param obstacles what may stand in the way, older ones first
 * @param resources what it needs from elsewhere, what waits for somebody first
 * @param outcome how it ended or that it rests, absent while it goes on
 * @param milestones what is known of its milestones beside their issues
 * @param lessons what its owner learned on the way: for them alone, else what they let reviews tell, and {@link Lessons#NONE} wherever that is not a review
 * @param feedback what its owner asked others about it, and what they said: for the owner alone, else empty
 */
public record GoalDetail(GoalProfile profile, List<MeasureValue> values, List<ConfidenceRating> ratings, List<ActionStep> steps, StepOrder order,
                         List<Obstacle> obstacles, List<Resource> resources, Optional<Outcome> outcome, Map<IssueId, MilestoneProfile> milestones,
                         Lessons lessons, List<FeedbackRequest> feedback) {

    /** Of a goal that has no part. */
    public static final GoalDetail NONE = of(List.of());

    public GoalDetail {
        order = order.among(steps);
        values = List.copyOf(values);
        ratings = List.copyOf(ratings);
        steps = order.sorted(steps);
        obstacles = List.copyOf(obstacles);
        resources = List.copyOf(resources);
        milestones = Map.copyOf(milestones);
        feedback = List.copyOf(feedback);
    }

    /** What these parts of one goal say. */
    public static GoalDetail of(List<Part> parts) {
        return new GoalDetail(
                all(parts, PartKind.GOAL_PROFILE, GoalProfile::of).stream().findFirst().orElse(GoalProfile.NONE),
                all(parts, PartKind.MEASURE_VALUE, MeasureValue::of).stream()
                        .sorted(Comparator.comparing(MeasureValue::day).thenComparing(MeasureValue::version)).toList(),
                all(parts, PartKind.CONFIDENCE, ConfidenceRating::of).stream()
                        .sorted(Comparator.comparing(ConfidenceRating::day).thenComparing(ConfidenceRating::version)).toList(),
                all(parts, PartKind.ACTION_STEP, ActionStep::of), all(parts, PartKind.STEP_ORDER, StepOrder::of).stream().findFirst().orElse(StepOrder.NONE),
                all(parts, PartKind.GOAL_OBSTACLE, Obstacle::of),
                resources(parts),
                all(parts, PartKind.OUTCOME, Outcome::of).stream().flatMap(Optional::stream).findFirst(),
                parts.stream().filter(part -> part.kind().isByIssue()).collect(groupingBy(part -> new IssueId(part.number()),
                        collectingAndThen(toList(), ofOne -> MilestoneProfile.of(ofOne, new IssueId(ofOne.get(0).aggregate().id()))))),
                Lessons.of(parts), FeedbackRequest.of(parts));
    }

    /** What was for a step that is gone is for the goal. */
    private static List<Resource> resources(List<Part> parts) {
        Set<Long> steps = parts.stream().filter(part -> part.kind() == PartKind.ACTION_STEP).map(Part::number).collect(toSet());
        return all(parts, PartKind.GOAL_RESOURCE, Resource::of).stream()
                .map(resource -> resource.step().filter(step -> !steps.contains(step)).isPresent() ? resource.ofGoal() : resource)
                .sorted(Resource.WAITING_FIRST).toList();
    }

    private static <T> List<T> all(List<Part> parts, PartKind kind, Function<Part, T> read) {
        return parts.stream().filter(part -> part.kind() == kind).map(read).toList();
    }

    /**
     * The same with these milestones and no others: those that belong to the goal now. A step for a milestone that has gone since is one for the goal.
     *
     * @param now what is known of them; of some it may be nothing
     */
    public GoalDetail ofMilestones(Set<IssueId> belonging, Map<IssueId, MilestoneProfile> now) {
        return new GoalDetail(profile, values, ratings,
                steps.stream().map(step -> step.milestone().filter(milestone -> !belonging.contains(milestone)).isPresent() ? step.ofGoal() : step).toList(),
                order, obstacles, resources, outcome, now, lessons, feedback);
    }

    /** What may be told of these milestones to somebody who may not see their goal: without versions, which count the goal's changes. */
    public GoalDetail ofMilestonesAlone(Set<IssueId> seen) {
        List<ActionStep> theirs = steps.stream().filter(step -> step.milestone().filter(seen::contains).isPresent())
                .map(step -> step.unversioned().naming(Set.of())).toList();
        Set<Long> numbers = theirs.stream().map(ActionStep::number).collect(toSet());
        return new GoalDetail(GoalProfile.NONE, List.of(), List.of(), theirs, new StepOrder(0, order.steps()), List.of(),
                resources.stream().filter(resource -> resource.step().filter(numbers::contains).isPresent()).map(Resource::unversioned).toList(), Optional.empty(),
                milestones.entrySet().stream().filter(entry -> seen.contains(entry.getKey()))
                        .collect(toMap(Map.Entry::getKey, entry -> new MilestoneProfile(0, entry.getValue().criterion(), entry.getValue().kind(), MilestonePromise.NONE))),
                Lessons.NONE, List.of());
    }

    /** The same without what is the owner's alone: of what they learned, what they let reviews tell is left. */
    public GoalDetail withoutWhatIsTheOwners() {
        return new GoalDetail(profile, values, ratings, steps, order, obstacles, resources, outcome, milestones.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().promising(MilestonePromise.NONE))), lessons.told(), List.of());
    }

    /** The same without what others than the owner meet in a review only, and without a trace of it. */
    public GoalDetail withoutLessons() {
        return new GoalDetail(profile, values, ratings, steps, order, obstacles.stream().map(Obstacle::withoutSetback).toList(), resources, outcome, milestones,
                Lessons.NONE, feedback);
    }

    /**
     * The same without whatever else it names that a viewer may not know of.
     *
     * @param goals the goals that may be named
     * @param tickets the tickets that may be named
     * @param visions whether visions may be named
     */
    public GoalDetail naming(Set<IssueId> goals, Set<IssueId> tickets, boolean visions) {
        return new GoalDetail(profile.naming(goals, tickets, visions), values, ratings,
                steps.stream().map(step -> step.naming(tickets)).toList(), order, obstacles, resources, outcome.map(ended -> ended.naming(goals)), milestones, lessons, feedback);
    }

    /** What is known of this milestone. */
    public MilestoneProfile milestone(IssueId milestone) {
        return milestones.getOrDefault(milestone, MilestoneProfile.NONE);
    }

    /** The people that it names: who was asked for a resource or for feedback and who answered. */
    public Set<PersonKey> people() {
        return Stream.concat(resources.stream().flatMap(resource -> Stream.concat(resource.person().stream(), resource.saidBy().stream())),
                feedback.stream().map(FeedbackRequest::person)).collect(toSet());
    }

    /**
     * The same with the steps that follow tickets as those have it.
     *
     * @param seen the tickets that the owner may browse
     * @param zone the owner's
     */
    public GoalDetail asOf(Map<IssueId, Ticket> seen, ZoneId zone) {
        return new GoalDetail(profile, values, ratings, steps.stream().map(step -> step.asOf(seen, zone)).toList(), order, obstacles, resources, outcome, milestones, lessons, feedback);
    }

    /** The tickets that steps follow. */
    public Stream<IssueId> followed() {
        return steps.stream().map(ActionStep::following).flatMap(Optional::stream).map(Following::ticket).flatMap(Optional::stream);
    }

    /** The step to take next: of those that can be taken now the first. */
    public Optional<ActionStep> nextStep(LocalDate today) {
        return steps.stream().filter(step -> step.isToDo(today)).findFirst();
    }

    /** What the measure was last. */
    public Optional<MeasureValue> current() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }
}
