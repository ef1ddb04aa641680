package com.atlassian.jira.issue.status.category;

/**
 * The kind of a status: to do, in progress or done. The constants are the keys of Jira's REST resource statuscategory
 * (docs.atlassian.com/software/jira/docs/api/REST).
 */
public interface StatusCategory {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();

    String getColorName();
}
