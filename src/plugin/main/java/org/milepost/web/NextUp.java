package org.milepost.web;

import java.util.List;
import org.milepost.career.GoalView;
import org.milepost.career.NextGoal;
import org.milepost.plan.Goal;
import org.milepost.plan.Outcome;
import org.milepost.sharing.Access;

/** What to name next when something is reached: the next milestone of a goal that has none left, the next goal after one that is behind its owner. */
public final class NextUp {

    private final boolean over;
    private final String title;
    private final String lesson;
    private final Words words;

    private NextUp(boolean over, String title, String lesson, Words words) {
        this.over = over;
        this.title = title;
        this.lesson = lesson;
        this.words = words;
    }

    /**
     * For the owner of a goal that is behind them and names no goal that follows, or has no milestone left; nothing to loop over for anybody else and any other
     * goal.
     */
    static List<NextUp> of(GoalView view, Words words) {
        Goal goal = view.goal();
        boolean over = goal.isBehind() && goal.detail().outcome().flatMap(Outcome::successor).isEmpty();
        boolean allReached = !goal.milestones().isEmpty() && goal.nextMilestone().isEmpty();
        if (view.access() != Access.OWNER || !over && !(goal.isActive() && allReached)) {
            return List.of();
        }
        String title = !over ? "milepost.nextup.milestone" : goal.isAchieved() ? "milepost.nextup.goal" : "milepost.nextup.over";
        return List.of(new NextUp(over, words.text(title), NextGoal.lesson(goal), words));
    }

    /** Whether it is the next goal; else it is the next milestone that has no name yet. */
    public boolean isOver() {
        return over;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return words.text(over ? "milepost.nextup.goal.text" : "milepost.nextup.milestone.text");
    }

    public boolean isLearned() {
        return !lesson.isEmpty();
    }

    public String getLesson() {
        return lesson;
    }
}
