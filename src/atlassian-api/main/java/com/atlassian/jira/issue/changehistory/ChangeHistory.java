package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** One change of an issue, by one person at one time. */
public abstract class ChangeHistory {
    /** For the host alone, which extends this class: the real one is not abstract and is made of a database row. */
    protected ChangeHistory() {
    }

    public abstract String getAuthorKey();

    public abstract Timestamp getTimePerformed();

    public abstract List<ChangeItemBean> getChangeItemBeans();

    public abstract Long getIssueId();
}
