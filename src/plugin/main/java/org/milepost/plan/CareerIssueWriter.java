package org.milepost.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Port: changes of goals and milestones in Jira, as the acting person and by Jira's own rules. Each change is validated first and carried out
 * by {@link Prepared#apply()}, so that a use case can put its commit point between the two.
 */
public interface CareerIssueWriter {

    /** A change that Jira has accepted in advance. */
    interface Prepared<T> {
        /**
         * Carries it out.
         *
         * @throws Refusal if Jira refuses now what it accepted before
         */
        T apply();
    }

    /** How a milestone or goal can be completed. */
    sealed interface Completion permits Ready, JiraScreen {
    }

    /** One transition leads to "done" and asks nothing. */
    record Ready(Prepared<IssueId> change) implements Completion {
    }

    /** Several transitions lead to "done", or the one that does has a screen, or none is open to the person. */
    record JiraScreen(String address) implements Completion {
    }

    /** @throws Refusal NOT_SET_UP, NO_CREATE_PERMISSION, SUB_TASKS_OFF: why nothing can be started, before anything is made */
    void requireReady(PersonKey actor);

    /** @throws Refusal if Jira would refuse; field errors name {@code goal} or {@code targetDate} */
    Prepared<IssueId> createGoal(PersonKey actor, String title, Optional<LocalDate> targetDate);

    /** @throws Refusal if Jira would refuse; field errors name {@code milestone} or {@code dueDate} */
    Prepared<IssueId> createMilestone(PersonKey actor, IssueId goal, String title, Optional<LocalDate> dueDate);

    /** @throws Refusal if Jira would refuse; field errors name {@code dueDate} */
    Prepared<IssueId> moveDueDate(PersonKey actor, IssueId issue, Optional<LocalDate> to);

    /** How this issue can be completed by this person now. */
    Completion complete(PersonKey actor, IssueId issue);

    /**
     * Takes back an issue made a moment ago because what belongs to it was refused.
     *
     * @return whether it is gone; false if the person may not delete
     */
    boolean takeBack(PersonKey actor, IssueId issue);
}
