package com.atlassian.jira.issue.security;

/**
 * Whom a security level lets see its issues. Not in the reference: a class since Jira 5.2, with this constructor and these getters
 * (docs.atlassian.com/jira, com.atlassian.jira.issue.security.IssueSecurityLevelPermission).
 */
public class IssueSecurityLevelPermission {
    private final Long securityLevelId;
    private final String type;

    public IssueSecurityLevelPermission(Long id, Long schemeId, Long securityLevelId, String type, String parameter) {
        this.securityLevelId = securityLevelId;
        this.type = type;
    }

    public Long getSecurityLevelId() {
        return securityLevelId;
    }

    public String getType() {
        return type;
    }
}
