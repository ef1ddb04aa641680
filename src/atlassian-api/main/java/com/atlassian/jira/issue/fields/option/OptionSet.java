package com.atlassian.jira.issue.fields.option;

import java.util.Collection;

/**
 * The options of one configuration. Not in the reference: getOptionIds() is what the ConDec plugin hands to IssueTypeSchemeManager.update
 * (cures-hub/cures-condec-jira on GitHub, PluginInitializer).
 */
public interface OptionSet {
    Collection<String> getOptionIds();
}
