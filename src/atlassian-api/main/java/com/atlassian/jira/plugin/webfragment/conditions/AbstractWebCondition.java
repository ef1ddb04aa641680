package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * A condition that knows who is asking. As Jira does, it takes "user" and "helper" from the context (docs.atlassian.com/jira,
 * com.atlassian.jira.plugin.webfragment.JiraWebInterfaceManager, CONTEXT_KEY_USER and CONTEXT_KEY_HELPER); the look-up by user name is left out.
 */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
