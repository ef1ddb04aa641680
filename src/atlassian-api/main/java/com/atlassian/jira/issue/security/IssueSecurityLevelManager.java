package com.atlassian.jira.issue.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Issue security levels. */
public interface IssueSecurityLevelManager {
    List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId);

    IssueSecurityLevel createIssueSecurityLevel(long schemeId, String name, String description);

    List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user);

    Long getDefaultSecurityLevel(Project project);
}
