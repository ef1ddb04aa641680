package com.atlassian.jira.issue.link;

/** A kind of link between issues. */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();
}
