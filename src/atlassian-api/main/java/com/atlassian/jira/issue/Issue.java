package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/** An issue. */
public interface Issue {
    Long getId();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    @Deprecated
    IssueType getIssueTypeObject();

    String getIssueTypeId();

    String getSummary();

    ApplicationUser getAssigneeUser();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporterUser();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    String getDescription();

    Timestamp getDueDate();

    Long getSecurityLevelId();

    String getResolutionId();

    Resolution getResolution();

    String getKey();

    Long getNumber();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Collection<ProjectComponent> getComponents();

    Set<Label> getLabels();

    Status getStatus();

    String getStatusId();

    boolean isSubTask();

    Long getParentId();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    boolean isEditable();
}
