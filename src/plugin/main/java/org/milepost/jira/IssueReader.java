package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;

/** Turns Jira's issues into ours. */
final class IssueReader {

    private final CareerProject career;

    IssueReader(CareerProject career) {
        this.career = career;
    }

    /** The goal or milestone; absent for an issue of another type and for a milestone without a parent. */
    Optional<CareerIssue> read(Issue issue) {
        return career.kindOf(issue.getIssueTypeId())
                .flatMap(kind -> goalOf(issue, kind).map(goal -> read(issue, kind, goal)));
    }

    private static Optional<IssueId> goalOf(Issue issue, ItemKind kind) {
        return Optional.ofNullable(kind == ItemKind.GOAL ? issue.getId() : issue.getParentId()).map(IssueId::new);
    }

    private static CareerIssue read(Issue issue, ItemKind kind, IssueId goal) {
        Status status = issue.getStatus();
        boolean done = isDone(status);
        return new CareerIssue(new IssueId(issue.getId()), issue.getKey(), kind, goal, Optional.ofNullable(issue.getReporterId()).map(PersonKey::new),
                issue.getSummary(), day(issue.getDueDate()), done,
                done ? Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant) : Optional.empty(),
                issue.getCreated().toInstant(), status.getNameTranslation());
    }

    static boolean isDone(Status status) {
        return StatusCategory.COMPLETE.equals(status.getStatusCategory().getKey());
    }

    /** Jira keeps a due date as midnight in the server's own time zone, so that is where it becomes a day again. */
    static Optional<LocalDate> day(Timestamp dueDate) {
        return Optional.ofNullable(dueDate).map(moment -> moment.toLocalDateTime().toLocalDate());
    }
}
