package org.milepost.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.Closing;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.Outcome;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartValues;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.plan.Setback;
import org.milepost.sharing.Access;

/** The goal after one that is behind its owner: what it can build on, and its start. */
public final class NextGoal {

    /** The most of each kind that is proposed. */
    static final int MOST_OF_EACH = 4;

    private final VisibleGoals goals;
    private final Plans plans;
    private final GoalParts parts;
    private final StartCareer start;

    public NextGoal(VisibleGoals goals, Plans plans, GoalParts parts, StartCareer start) {
        this.goals = goals;
        this.plans = plans;
        this.parts = parts;
        this.start = start;
    }

    /** Where a proposal comes from: what was learned, a skill the goal asked for that was not gained, something to work on. */
    public enum Source { LESSON, GAP, WEAKNESS }

    /** Something that the next goal can build on, in the owner's words. */
    public record Proposal(Source source, String text) {
    }

    /**
     * What the owner says why the next goal matters and which skills it needs; each may be empty.
     *
     * @param relevant why it matters
     * @param skills by name
     */
    public record Why(String relevant, List<String> skills) {
        public Why {
            skills = List.copyOf(skills);
        }
    }

    /**
     * What the goal after this one can build on: lessons first, then gaps, then what to work on. Nothing is made. A fixed number of port calls.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED for others than the owner
     */
    public List<Proposal> proposals(PersonKey actor, IssueId after) {
        Goal goal = own(actor, after);
        Stream<String> weaknesses = plans.ownActive(actor).stream().flatMap(plan -> plan.of(PartKind.WEAKNESS).stream()).map(part -> part.text("text"));
        return Stream.of(proposed(Source.LESSON, lessons(goal)), proposed(Source.GAP, gaps(goal)), proposed(Source.WEAKNESS, weaknesses))
                .flatMap(each -> each).toList();
    }

    private static Stream<Proposal> proposed(Source source, Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().limit(MOST_OF_EACH).map(text -> new Proposal(source, text));
    }

    /** What the owner learned on the way: at the end first, then what was to be done differently, then from setbacks. */
    private static Stream<String> lessons(Goal goal) {
        Stream<String> improve = goal.milestones().stream().filter(milestone -> milestone.reflection().isPresent())
                .sorted(Comparator.comparing((Milestone milestone) -> milestone.reachedOn().orElse(LocalDate.MIN)).reversed())
                .map(Milestone::reflection).flatMap(Optional::stream).map(Reflection::improve);
        return Stream.of(Stream.of(goal.detail().lessons().closing().lessons()), improve, goal.detail().lessons().setbacks().stream().map(Setback::learned))
                .flatMap(each -> each).filter(text -> !text.isEmpty());
    }

    /** What the owner learned last, empty if they wrote down nothing. */
    public static String lesson(Goal goal) {
        return lessons(goal).findFirst().orElse("");
    }

    private static Stream<String> gaps(Goal goal) {
        Closing closing = goal.detail().lessons().closing();
        Set<String> gained = closing.skills().stream().map(NextGoal::folded).collect(Collectors.toSet());
        return goal.detail().profile().skills().stream().filter(skill -> !gained.contains(folded(skill)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Starts the goal after this one. Steps: check all of it; the goal, as {@link StartCareer#start}; why it matters; for a goal that was changed into another
     * and names none yet, that this is the one. After each step what is there is whole.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED for others than the owner; of {@code relevant} or {@code skills}; and what the start throws
     */
    public Goal start(PersonKey actor, IssueId after, StartRequest request, Why why) {
        Goal ended = own(actor, after);
        Map<String, Object> profile = new HashMap<>(Map.of("relevant", why.relevant(), "skills", new ArrayList<>(why.skills())));
        PartValues.checked(PartKind.GOAL_PROFILE, profile);
        profile.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        Goal started = start.start(actor, request);
        if (!profile.isEmpty()) {
            parts.save(actor, started.id(), PartKind.GOAL_PROFILE, 0, profile, Optional.empty());
        }
        ended.detail().outcome().filter(outcome -> outcome.kind() == OutcomeKind.CHANGED && outcome.successor().isEmpty())
                .ifPresent(outcome -> followedBy(actor, after, outcome, started));
        return goals.after(actor, started.id());
    }

    private void followedBy(PersonKey actor, IssueId ended, Outcome outcome, Goal started) {
        try {
            parts.save(actor, ended, PartKind.OUTCOME, 0, Map.of("successor", started.id().value()), Optional.of(outcome.version()));
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.CONFLICT) {
                throw refusal;
            }
            // Something else was said of its end in the meantime, and that holds.
        }
    }

    private Goal own(PersonKey actor, IssueId goal) {
        goals.require(actor, ItemReference.goal(goal), Access.OWNER);
        return goals.after(actor, goal);
    }
}
