package org.milepost.host.jira.service;

import com.atlassian.jira.issue.label.Label;

/** A label of an issue as plugins see it. */
record JiraLabel(Long issueId, String label) implements Label {

    @Override
    public Long getIssue() {
        return issueId;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
