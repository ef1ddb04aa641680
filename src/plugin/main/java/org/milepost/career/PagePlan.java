package org.milepost.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.People.Person;
import org.milepost.review.Review;

/**
 * What a page in the wiki shows of a person's plan, as far as its viewer may see it.
 *
 * @param person whose plan
 * @param today the person's day
 * @param review what happened since a day, absent unless asked for
 * @param goals the goals in the person's order, those of past plans too; absent unless asked for
 * @param plan the active plan, absent unless asked for, or if the viewer may not see it as a whole
 * @param held the review that was asked for by its id, absent if the viewer is none of its two people or may not read it
 */
public record PagePlan(Person person, LocalDate today, Optional<Review> review, Optional<List<PageGoal>> goals, Optional<PlanView> plan, Optional<ReviewView> held) {

    /**
     * One goal.
     *
     * @param goal as the viewer may see it; without reflections, which are told in a review alone
     * @param whole whether the viewer may see the goal itself; else its title and some of its milestones
     * @param ofPlan whether it belongs to the active plan
     * @param focus whether it is the one in focus, as far as the viewer may see the plan
     * @param leadsTo the goal it leads to, as far as the viewer may see that
     */
    public record PageGoal(Goal goal, boolean whole, boolean ofPlan, boolean focus, Optional<IssueId> leadsTo) {
    }

    public PagePlan {
        goals = goals.map(List::copyOf);
    }
}
