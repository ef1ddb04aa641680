package com.atlassian.jira.issue;

import java.sql.Timestamp;

/** An issue whose fields can be set; nothing is stored by it. */
public interface MutableIssue extends Issue {
    void setSummary(String summary);

    void setDescription(String description);

    void setDueDate(Timestamp dueDate);

    void setSecurityLevelId(Long securityLevelId);
}
