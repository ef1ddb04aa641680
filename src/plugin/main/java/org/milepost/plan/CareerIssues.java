package org.milepost.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: goals and milestones as Jira holds them. Reads as they are, for whoever asks: the access decision is the caller's, and comes first.
 * Each method makes a fixed number of Jira API calls, whatever the number of issues.
 */
public interface CareerIssues {

    /** The goal or milestone of this id; absent if there is no such issue or it is of another type. */
    Optional<CareerIssue> find(IssueId issue);

    /** Those of these ids that exist and are goals or milestones, in no order. */
    List<CareerIssue> findAll(Set<IssueId> issues);

    /** The goals whose reporter is one of these people, also those made in Jira itself, in no order. */
    List<CareerIssue> goalsReportedBy(Set<PersonKey> people);

    /** The milestones of these goals, in no order. */
    List<CareerIssue> milestonesOf(Set<IssueId> goals);

    /** Every change of due date of these issues, oldest first. */
    List<DueDateChange> dueDateChanges(Set<IssueId> issues);

    /** Those of these issues that the person may browse in Jira now. */
    Set<IssueId> browsable(PersonKey person, Set<IssueId> issues);

    /**
     * The same for several people, each with issues of their own; nobody is missing in the answer. As many searches and reads of issues for one person as for
     * many. Of several people Jira can be asked issue by issue alone, which it answers out of memory.
     */
    Map<PersonKey, Set<IssueId>> browsable(Map<PersonKey, Set<IssueId>> issues);
}
