package com.atlassian.jira.icon;

/**
 * What a picture is for. Not in the reference: the constant as used by Test IT's Jira 11 plugin on GitHub
 * (testIT.jira.testcase.TestCaseIssueType).
 */
public class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    private IconType(String key) {
        this.key = key;
    }

    @Override
    public String toString() {
        return key;
    }
}
