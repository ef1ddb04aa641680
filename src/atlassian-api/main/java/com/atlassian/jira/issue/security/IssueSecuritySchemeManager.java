package com.atlassian.jira.issue.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Issue security schemes. */
public interface IssueSecuritySchemeManager extends SchemeManager {
    Collection<IssueSecurityLevelScheme> getIssueSecurityLevelSchemes();

    List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long securityLevelId);

    List<Project> getProjectsUsingScheme(long schemeId);

    boolean hasSecurityLevelAccess(Issue issue, ApplicationUser user);
}
