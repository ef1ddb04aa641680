package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.PersonKey;

/** Reads what Jira hands to panels of its issue view: the issue and the person, each by itself and in the helper. */
final class PanelIssue {

    private PanelIssue() {
    }

    static Optional<Issue> issue(Map<String, Object> context) {
        Object issue = context.get("issue");
        if (issue == null && context.get("helper") instanceof JiraHelper helper) {
            issue = helper.getContextParams().get("issue");
        }
        return issue instanceof Issue found ? Optional.of(found) : Optional.empty();
    }

    static Optional<JiraHelper> helper(Map<String, Object> context) {
        return context.get("helper") instanceof JiraHelper helper ? Optional.of(helper) : Optional.empty();
    }

    static Optional<PersonKey> person(ApplicationUser user) {
        return Optional.ofNullable(user).map(ApplicationUser::getKey).map(PersonKey::new);
    }
}
