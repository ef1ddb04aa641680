package org.milepost.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.ConfidenceRating;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestoneProfile;
import org.milepost.smart.Draft;
import org.milepost.smart.LetterTexts;
import org.milepost.smart.Measured;

/** What the SMART check looks at, of goals and milestones that are there. */
public final class SmartDrafts {

    private SmartDrafts() {
    }

    /**
     * @param begun the day the goal was made, absent where that is not known
     * @param today the owner's day
     */
    public static Draft of(Goal goal, Optional<LocalDate> begun, LocalDate today) {
        return of(goal.title(), goal.detail(), goal.targetDate(), begun, today);
    }

    /** The same of a goal before anything of it is shown. */
    static Draft of(String title, GoalDetail detail, Optional<LocalDate> target, Optional<LocalDate> begun, LocalDate today) {
        GoalProfile profile = detail.profile();
        LetterTexts texts = new LetterTexts(Optional.of(profile.specific()), Optional.of(profile.measurable()), Optional.of(profile.achievable()),
                Optional.of(profile.relevant()));
        return Draft.goal(title, texts, target, begun, today, measured(profile), confidence(detail.ratings()), isLinked(profile));
    }

    /** @param today the owner's day */
    public static Draft of(Milestone milestone, MilestoneProfile profile, LocalDate today) {
        return Draft.milestone(milestone.title(), !profile.criterion().isEmpty(), milestone.dueDate(), today);
    }

    private static Measured measured(GoalProfile profile) {
        if (profile.measure().isPresent()) {
            return Measured.MEASURE;
        }
        return profile.doneOrNot() ? Measured.DONE_OR_NOT : Measured.NOT_SAID;
    }

    private static Optional<Integer> confidence(List<ConfidenceRating> ratings) {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1).rating());
    }

    private static boolean isLinked(GoalProfile profile) {
        return profile.parent().isPresent() || profile.vision().isPresent() || profile.contributesTo().isPresent()
                || !profile.serves().isEmpty() || !profile.teamGoal().isEmpty() || !profile.standsAlone().isEmpty();
    }
}
