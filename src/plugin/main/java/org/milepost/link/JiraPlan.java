package org.milepost.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;

/**
 * A plan as Jira sent it: as far as the viewer may see it.
 *
 * @param personName log-in name of its owner
 * @param personFullName as shown
 * @param review what happened since a day; empty lists unless it was asked for
 * @param timeline the goals in time, absent unless asked for, and from a Jira that does not tell them yet
 * @param sections what the owner wrote down; absent unless asked for, if there is nothing to be seen of it, and from a Jira that does not tell it yet
 * @param held the review that was asked for by its id; absent if the viewer may not read it, and from a Jira that does not tell it yet
 */
public record JiraPlan(String personName, String personFullName, JiraReview review, Optional<Timeline> timeline, Optional<Sections> sections,
                       Optional<HeldReview> held) {

    /**
     * The goals in time.
     *
     * @param today the owner's day
     * @param goals in the owner's order
     */
    public record Timeline(LocalDate today, List<GoalInTime> goals) {
        public Timeline {
            Objects.requireNonNull(today, "today is null");
            goals = List.copyOf(goals);
        }
    }

    /**
     * One goal.
     *
     * @param goal with titles, days, moves and steps; nothing else is told here
     * @param whole whether the goal itself may be seen; else its title and some of its milestones
     * @param ofPlan whether it belongs to the plan that is worked with
     * @param focus whether it is the one in focus
     * @param leadsTo the goal it leads to
     */
    public record GoalInTime(Goal goal, boolean whole, boolean ofPlan, boolean focus, Optional<IssueId> leadsTo) {

        /** Whether this key is that of the goal or of one of its milestones. */
        public boolean isCalled(String key) {
            return goal.key().equalsIgnoreCase(key) || goal.milestones().stream().anyMatch(milestone -> milestone.key().equalsIgnoreCase(key));
        }
    }

    /**
     * What the owner wrote down.
     *
     * @param id of the plan in Jira
     * @param startedAt when it was started
     * @param parts the parts that this version knows
     * @param titles of the goals that they name
     */
    public record Sections(long id, Instant startedAt, List<Part> parts, Map<IssueId, String> titles) {
        public Sections {
            parts = List.copyOf(parts);
            titles = Map.copyOf(titles);
        }
    }

    public JiraPlan {
        Objects.requireNonNull(personName, "personName is null");
        Objects.requireNonNull(personFullName, "personFullName is null");
        Objects.requireNonNull(review, "review is null");
        Objects.requireNonNull(timeline, "timeline is null");
        Objects.requireNonNull(sections, "sections is null");
        Objects.requireNonNull(held, "held is null");
    }
}
