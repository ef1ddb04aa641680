package org.milepost.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint under a goal.
 *
 * @param id its issue
 * @param key its issue's key
 * @param goal the goal it belongs to
 * @param title its title
 * @param dueDate its day, absent while undated
 * @param baseline the first day it ever had
 * @param moves every later move, oldest first
 * @param reached whether its issue is done
 * @param reachedOn the day it was reached, in the owner's time zone
 * @param status the name of its Jira status
 * @param evidence how many pieces of evidence it has, 0 or more
 * @param reflection what the owner thought of it
 */
public record Milestone(IssueId id, String key, IssueId goal, String title, Optional<LocalDate> dueDate, Optional<LocalDate> baseline,
                        List<DateMove> moves, boolean reached, Optional<LocalDate> reachedOn, String status, int evidence,
                        Optional<Reflection> reflection) {

    public Milestone {
        moves = List.copyOf(moves);
        if (evidence < 0) {
            throw new IllegalArgumentException("negative evidence count: " + evidence);
        }
    }

    /** Whether its day has passed and it is not reached. */
    public boolean isOverdue(LocalDate today) {
        return !reached && dueDate.isPresent() && dueDate.get().isBefore(today);
    }
}
