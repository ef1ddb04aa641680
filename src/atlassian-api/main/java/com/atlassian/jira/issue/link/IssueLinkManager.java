package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;

/** Links between issues. */
public interface IssueLinkManager {
    void createIssueLink(Long sourceId, Long destinationId, Long linkTypeId, Long sequence, ApplicationUser user) throws CreateException;

    boolean isLinkingEnabled();
}
