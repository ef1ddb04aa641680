package com.atlassian.jira.issue.fields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** The options of a field's configuration. */
public interface OptionSetManager {
    OptionSet getOptionsForConfig(FieldConfig config);
}
