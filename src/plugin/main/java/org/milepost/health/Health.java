package org.milepost.health;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milepost.plan.OutcomeKind;

/**
 * How a goal stands, and why. It is a help for its owner: there is no number in it to compare goals or people by.
 *
 * @param state how it stands, which is what its gravest cause says
 * @param causes why, what weighs most first; at most one a rule, empty unless the goal is pursued
 * @param reassess whether to ask if this is still the right goal, with the offers to split it, to move its dates, or to drop it
 */
public record Health(State state, List<Cause> causes, boolean reassess) {

    /** How a goal stands. */
    public enum State {
        /** Nothing to look at; notes at most. */
        ON_TRACK,
        /** Something wants the owner's look. */
        ATTENTION,
        /** As planned it will hardly be reached. */
        AT_RISK,
        /** Not pursued for now. */
        PAUSED,
        /** Reached. */
        ACHIEVED,
        /** Dropped, or changed into another goal. */
        ENDED,
        /** Nothing that the viewer may know. */
        NONE
    }

    /** The health of a goal of which the viewer may see the title alone: nothing is said of it. */
    public static final Health NONE = resting(State.NONE);

    private static final List<Function<HealthFacts, Optional<Cause>>> RULES = List.of(
            RhythmRules::reviewOverdue, RhythmRules::pauseOver, RhythmRules::nothingSinceReview, RhythmRules::requestUnanswered, RhythmRules::noMilestone, RhythmRules::noStep,
            DateRules::targetPassed, DateRules::milestoneOverdue, DateRules::nextMilestoneNear, DateRules::slipped, DateRules::undated,
            DateRules::milestoneUndated, OutlookRules::measureBehind, OutlookRules::confidenceFalling, OutlookRules::confidenceLow);

    public Health {
        causes = causes.stream().sorted(Cause.IN_ORDER).toList();
    }

    /** The health that follows from these facts. The same facts always give the same health. */
    public static Health of(HealthFacts facts) {
        return outcome(facts).map(outcome -> switch (outcome) {
            case ACHIEVED -> resting(State.ACHIEVED);
            case DROPPED, CHANGED -> resting(State.ENDED);
            case PAUSED -> resting(State.PAUSED);
        }).orElseGet(() -> pursued(facts));
    }

    /** The same for anybody but the owner: whether a goal is still the right one is nobody else's question. */
    public Health unasked() {
        return new Health(state, causes, false);
    }

    /** What was decided goes before what Jira says: whoever drops a goal may well close its issue. A pause that is over is none. */
    private static Optional<OutcomeKind> outcome(HealthFacts facts) {
        Optional<OutcomeKind> decided = facts.outcome().filter(outcome -> outcome != OutcomeKind.PAUSED);
        Optional<OutcomeKind> done = facts.goal().achieved() ? Optional.of(OutcomeKind.ACHIEVED) : Optional.empty();
        return decided.or(() -> done).or(() -> facts.outcome().filter(paused -> facts.pauseOver().isEmpty()));
    }

    private static Health resting(State state) {
        return new Health(state, List.of(), false);
    }

    private static Health pursued(HealthFacts facts) {
        List<Cause> causes = RULES.stream().flatMap(rule -> rule.apply(facts).stream()).toList();
        return new Health(gravest(causes.stream().map(Cause::weight)), causes, Reassessment.isDue(facts));
    }

    private static State gravest(Stream<Weight> weights) {
        return switch (weights.max(Weight::compareTo).orElse(Weight.NOTE)) {
            case NOTE -> State.ON_TRACK;
            case ATTENTION -> State.ATTENTION;
            case AT_RISK -> State.AT_RISK;
        };
    }
}
