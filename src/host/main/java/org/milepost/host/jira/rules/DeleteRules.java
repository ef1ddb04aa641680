package org.milepost.host.jira.rules;

import java.util.Optional;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.rules.Problems.Reason;

/** Whether an issue may be deleted, and the deleting. */
public final class DeleteRules {

    private final JiraModel jira;

    public DeleteRules(JiraModel jira) {
        this.jira = jira;
    }

    public Optional<IssueRecord> validate(Actor actor, Optional<Long> id, Problems problems) {
        Optional<IssueRecord> issue = id.flatMap(jira.issues()::byId);
        if (issue.isEmpty()) {
            problems.message("The issue no longer exists.", Reason.NOT_FOUND);
            return Optional.empty();
        }
        if (!jira.permissions().onIssue(Permission.DELETE_ISSUES, issue.get(), actor.named())) {
            problems.message("You do not have permission to delete issues in this project.", actor.refusal());
            return Optional.empty();
        }
        return issue;
    }

    /** Deletes an issue with its sub-tasks and all their links. */
    public void delete(long id) {
        jira.issues().subTasks(id).forEach(each -> jira.links().forget(each.id()));
        jira.links().forget(id);
        jira.issues().delete(id);
    }
}
