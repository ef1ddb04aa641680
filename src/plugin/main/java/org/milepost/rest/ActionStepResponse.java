package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milepost.career.GoalView;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Following;
import org.milepost.plan.Habit;
import org.milepost.plan.Tickets.Ticket;

/**
 * An action step: a part with what follows from its values on the owner's day. {@code done} and {@code values.doneOn} are those of the ticket where the step
 * follows one that its owner may browse; {@code next} is true of the one to take next,
 * of a goal that goes on.
 */
@Json
record ActionStepResponse(String kind, long number, long version, Map<String, Object> values, boolean done, boolean next, FollowedResponse followed,
                          HabitResponse habit) {

    /** {@code state}: OPEN, RESOLVED, or GONE where the owner does not see the ticket any more; key and summary for a caller who may browse it. */
    @Json
    record FollowedResponse(String state, String key, String summary) {

        private static FollowedResponse of(Following following, GoalView view) {
            Ticket ticket = following.ticket().map(view.links().tickets()::get).orElse(null);
            return new FollowedResponse(following.state().name(), ticket == null ? null : ticket.key(), ticket == null ? null : ticket.summary());
        }
    }

    /** {@code ticked} of the {@code of} periods to look at, the current one last. */
    @Json
    record HabitResponse(String every, int ticked, int of, List<PeriodResponse> periods) {

        private static HabitResponse of(Habit habit, LocalDate today) {
            return new HabitResponse(habit.every().name(), habit.count(today), habit.every().shown(),
                    habit.periods(today).stream().map(period -> new PeriodResponse(period.start().toString(), period.ticked())).toList());
        }
    }

    /** A period by its first day. */
    @Json
    record PeriodResponse(String start, boolean ticked) {
    }

    static ActionStepResponse of(ActionStep step, PartResponse part, GoalView view) {
        return new ActionStepResponse(part.kind(), part.number(), part.version(), part.values(), step.isDone(),
                view.goal().isActive() && view.goal().detail().nextStep(view.today()).filter(step::equals).isPresent(),
                step.following().map(following -> FollowedResponse.of(following, view)).orElse(null),
                step.habit().map(habit -> HabitResponse.of(habit, view.today())).orElse(null));
    }
}
