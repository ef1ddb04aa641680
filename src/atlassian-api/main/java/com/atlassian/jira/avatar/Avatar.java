package com.atlassian.jira.avatar;

/** A picture. Not in the reference: getId() as in Test IT's Jira 11 plugin on GitHub (testIT.jira.testcase.TestCaseIssueType). */
public interface Avatar {
    Long getId();
}
