package org.milepost.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A career goal with its milestones, put together from Jira (issue) and from Milepost's own rows.
 *
 * @param id its issue
 * @param key its issue's key
 * @param owner whose goal it is
 * @param kind professional or personal
 * @param title its title
 * @param targetDate the day to reach it
 * @param baseline the first target date it ever had
 * @param moves every later move of the target date, oldest first
 * @param achieved whether its issue is done
 * @param achievedOn the owner's day on which it was achieved, by its issue or by its owner's word; absent where it was not, or where Jira does not know
 * @param status the name of its Jira status
 * @param milestones in order of time: dated ones by day, then undated ones by issue id
 * @param evidence how many pieces of evidence the goal itself has
 * @param version the number of its last change, 0 for a goal Milepost has no row of, and for who can change nothing of it
 * @param detail what Milepost keeps of it beside the issue
 * @param changedOn the owner's day of its last change in Milepost, absent where there was none
 * @param reviews of the plan it belongs to, {@link Reviews#NONE} where the viewer may not see the plan
 */
public record Goal(IssueId id, String key, PersonKey owner, GoalKind kind, String title, Optional<LocalDate> targetDate,
                   Optional<LocalDate> baseline, List<DateMove> moves, boolean achieved, Optional<LocalDate> achievedOn, String status, List<Milestone> milestones,
                   int evidence, long version, GoalDetail detail, Optional<LocalDate> changedOn, Reviews reviews) {

    private static final Comparator<Milestone> IN_TIME = Comparator
            .comparing((Milestone milestone) -> milestone.dueDate().orElse(LocalDate.MAX))
            .thenComparing(Milestone::id);

    public Goal {
        moves = List.copyOf(moves);
        milestones = milestones.stream().sorted(IN_TIME).toList();
        if (evidence < 0 || version < 0) {
            throw new IllegalArgumentException("negative count or version of goal " + id);
        }
    }

    /** Whether it is worked on: neither achieved nor ended or resting by an outcome. */
    public boolean isActive() {
        return !achieved && detail.outcome().isEmpty();
    }

    /** The same goal with other detail. */
    public Goal with(GoalDetail other) {
        return new Goal(id, key, owner, kind, title, targetDate, baseline, moves, achieved, achievedOn, status, milestones, evidence, version, other,
                changedOn, reviews);
    }

    /** The same goal with the reviews of its plan. */
    public Goal with(Reviews ofPlan) {
        return new Goal(id, key, owner, kind, title, targetDate, baseline, moves, achieved, achievedOn, status, milestones, evidence, version, detail,
                changedOn, ofPlan);
    }

    /** The same goal for somebody who can change nothing of it: how often it was changed counts what is not for them to know. */
    public Goal withoutVersion() {
        return new Goal(id, key, owner, kind, title, targetDate, baseline, moves, achieved, achievedOn, status, milestones, evidence, 0, detail, changedOn, reviews);
    }

    /** Whether it is achieved, by its issue or by its owner's word. */
    public boolean isAchieved() {
        return achieved || detail.outcome().filter(outcome -> outcome.kind() == OutcomeKind.ACHIEVED).isPresent();
    }

    /** Whether it is behind its owner: achieved, changed into another or dropped. One that rests is not. */
    public boolean isBehind() {
        return achieved || detail.outcome().filter(outcome -> outcome.kind() != OutcomeKind.PAUSED).isPresent();
    }

    /** The milestone to work on next: the earliest that is not reached. */
    public Optional<Milestone> nextMilestone() {
        return milestones.stream().filter(milestone -> !milestone.reached()).findFirst();
    }
}
