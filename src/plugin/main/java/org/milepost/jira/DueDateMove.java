package org.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.CareerIssueWriter.Prepared;
import org.milepost.plan.IssueId;

/** Changes a due date as Jira's own edit dialog would, all other fields left as they are. */
final class DueDateMove {

    private static final JiraErrors ERRORS = new JiraErrors(Map.of("duedate", "dueDate"));

    private final IssueService service;
    private final DueDateFormat dueDates;

    DueDateMove(IssueService service, DueDateFormat dueDates) {
        this.service = service;
        this.dueDates = dueDates;
    }

    Prepared<IssueId> prepare(ApplicationUser user, IssueId issue, Optional<LocalDate> to) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        input.setDueDate(dueDates.text(user, to));
        UpdateValidationResult validated = service.validateUpdate(user, issue.value(), input);
        ERRORS.check(validated);
        IssueCreation.requireDate(validated.getIssue(), to, "dueDate");
        return () -> update(user, issue, validated);
    }

    private IssueId update(ApplicationUser user, IssueId issue, UpdateValidationResult validated) {
        IssueResult updated = service.update(user, validated);
        ERRORS.check(updated);
        return issue;
    }
}
