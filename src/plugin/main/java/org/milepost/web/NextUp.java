package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milepost.career.GoalView;
import org.milepost.plan.Goal;
import org.milepost.plan.Milestone;
import org.milepost.plan.Reflection;
import org.milepost.sharing.Access;

/** What to name next when something is reached: the next milestone of a goal that has none left, the next goal after one that is achieved. */
public final class NextUp {

    private final boolean achieved;
    private final String lesson;
    private final Words words;

    private NextUp(boolean achieved, String lesson, Words words) {
        this.achieved = achieved;
        this.lesson = lesson;
        this.words = words;
    }

    /** For the owner of a goal that is achieved or has no milestone left; nothing to loop over for anybody else and any other goal. */
    static List<NextUp> of(GoalView view, Words words) {
        Goal goal = view.goal();
        boolean allReached = !goal.milestones().isEmpty() && goal.nextMilestone().isEmpty();
        if (view.access() != Access.OWNER || !goal.achieved() && !(goal.isActive() && allReached)) {
            return List.of();
        }
        return List.of(new NextUp(goal.achieved(), lesson(goal), words));
    }

    /** What the owner wanted to do differently when looking back last. */
    private static String lesson(Goal goal) {
        return goal.milestones().stream().filter(milestone -> milestone.reflection().isPresent())
                .sorted(Comparator.comparing((Milestone milestone) -> milestone.reachedOn().orElse(LocalDate.MIN)).reversed())
                .map(Milestone::reflection).flatMap(Optional::stream).map(Reflection::improve).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** Whether the goal is achieved; else it is the next milestone that has no name yet. */
    public boolean isAchieved() {
        return achieved;
    }

    public String getTitle() {
        return words.text(achieved ? "milepost.nextup.goal" : "milepost.nextup.milestone");
    }

    public String getText() {
        return words.text(achieved ? "milepost.nextup.goal.text" : "milepost.nextup.milestone.text");
    }

    public boolean isLearned() {
        return !lesson.isEmpty();
    }

    public String getLesson() {
        return lesson;
    }
}
