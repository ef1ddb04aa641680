package com.atlassian.jira.avatar;

/** The part of a picture to be used; only ever null here, as in Test IT's Jira 11 plugin (TestCaseIssueType). */
public final class Selection {
    private Selection() {
    }
}
