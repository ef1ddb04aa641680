package org.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.CareerIssueWriter.Completion;
import org.milepost.plan.CareerIssueWriter.JiraScreen;
import org.milepost.plan.CareerIssueWriter.Ready;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/** Completes issues by the workflow they have; where that has a question of its own, it is asked by Jira, not by us. */
final class Completions {

    private static final JiraErrors ERRORS = new JiraErrors(Map.of());

    private final IssueService service;
    private final IssueManager issues;
    private final FinishingActions actions;

    Completions(IssueService service, IssueManager issues, FinishingActions actions) {
        this.service = service;
        this.issues = issues;
        this.actions = actions;
    }

    Completion prepare(ApplicationUser user, IssueId id) {
        Issue issue = Optional.ofNullable((Issue) issues.getIssueObject(id.value())).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        List<FinishingActions.Finishing> finishing = actions.of(issue, user);
        if (finishing.size() != 1) {
            return new JiraScreen("/browse/" + issue.getKey());
        }
        FinishingActions.Finishing only = finishing.get(0);
        return only.asks() ? new JiraScreen(screenOf(id, only.id())) : ready(user, id, only.id());
    }

    private Completion ready(ApplicationUser user, IssueId id, int action) {
        TransitionValidationResult validated = service.validateTransition(user, id.value(), action, service.newIssueInputParameters());
        ERRORS.check(validated);
        return new Ready(() -> {
            ERRORS.check(service.transition(user, validated));
            return id;
        });
    }

    /**
     * Where Jira asks what a transition wants to know. WorkflowUIDispatcher.jspa redirects here as well, yet only with an XSRF token, which
     * a link of ours does not have (com.atlassian.jira.web.action.workflow.WorkflowUIDispatcher).
     */
    private static String screenOf(IssueId issue, int action) {
        return "/secure/CommentAssignIssue!default.jspa?id=" + issue + "&action=" + action;
    }
}
