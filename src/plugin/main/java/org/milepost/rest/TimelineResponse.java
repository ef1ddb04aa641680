package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.career.PagePlan.PageGoal;
import org.milepost.plan.ActionStep;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.Outcome;

/** Goals in time, as the macros in Confluence draw them: days and titles, no words of their owner's beside. Days as 2026-03-01, absent where there are none. */
@Json
record TimelineResponse(String today, List<GoalLine> goals) {

    /** {@code whole} tells whether the goal itself may be seen, {@code ofPlan} whether it belongs to the active plan. */
    @Json
    record GoalLine(long id, String key, String title, boolean whole, boolean ofPlan, boolean focus, Long leadsTo, String target, String baseline,
                    List<Move> moves, boolean achieved, String outcome, String until, List<MilestoneLine> milestones, List<StepLine> steps) {

        static GoalLine of(PageGoal page) {
            Goal goal = page.goal();
            Optional<Outcome> outcome = goal.detail().outcome();
            return new GoalLine(goal.id().value(), goal.key(), goal.title(), page.whole(), page.ofPlan(), page.focus(),
                    page.leadsTo().map(IssueId::value).orElse(null), text(goal.targetDate()), text(goal.baseline()), Move.of(goal.moves()), goal.achieved(),
                    outcome.map(said -> said.kind().name()).orElse(null), text(outcome.flatMap(Outcome::until)),
                    goal.milestones().stream().map(MilestoneLine::of).toList(), steps(goal));
        }

        /** Those that are drawn: a habit has no day of its own. */
        private static List<StepLine> steps(Goal goal) {
            return goal.detail().steps().stream().filter(step -> step.doneOn().isPresent() || step.habit().isEmpty() && step.due().isPresent())
                    .map(StepLine::of).toList();
        }
    }

    @Json
    record MilestoneLine(long id, String key, String title, String due, String baseline, List<Move> moves, boolean reached, String reachedOn) {

        static MilestoneLine of(Milestone milestone) {
            return new MilestoneLine(milestone.id().value(), milestone.key(), milestone.title(), text(milestone.dueDate()), text(milestone.baseline()),
                    Move.of(milestone.moves()), milestone.reached(), text(milestone.reachedOn()));
        }
    }

    @Json
    record StepLine(String text, String due, String doneOn) {

        static StepLine of(ActionStep step) {
            return new StepLine(step.text(), TimelineResponse.text(step.due()), TimelineResponse.text(step.doneOn()));
        }
    }

    @Json
    record Move(String from, String to) {

        static List<Move> of(List<DateMove> moves) {
            return moves.stream().map(move -> new Move(text(move.from()), text(move.to()))).toList();
        }
    }

    static TimelineResponse of(LocalDate today, List<PageGoal> goals) {
        return new TimelineResponse(today.toString(), goals.stream().map(GoalLine::of).toList());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
