package org.milepost.host.jira.service;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;

/** Sub-tasks: whether there are any, and which issue they hang below. */
final class JiraSubTasks implements SubTaskManager {

    private final JiraObjects objects;

    JiraSubTasks(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean isSubTasksEnabled() {
        return objects.jira().settings().subTasksEnabled();
    }

    /** Checks no permission, as in Jira, but that the two fit: same project, a sub-task's type, no parent yet. */
    @Override
    public void createSubTaskIssueLink(Issue parent, Issue subTask, ApplicationUser user) throws CreateException {
        IssueRecord above = objects.issue(parent).orElseThrow(() -> new CreateException("No parent"));
        IssueRecord below = objects.issue(subTask).orElseThrow(() -> new CreateException("No sub-task"));
        boolean type = objects.jira().types().byId(below.typeId()).filter(IssueTypeRecord::subTask).isPresent();
        if (!type || above.projectId() != below.projectId() || below.parentId().isPresent()
                || above.parentId().isPresent()) {
            throw new CreateException("Could not create sub-task issue link for issue " + below.id());
        }
        objects.jira().issues().setParent(below.id(), above.id());
    }
}
