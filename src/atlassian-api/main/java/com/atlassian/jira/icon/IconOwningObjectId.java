package com.atlassian.jira.icon;

/**
 * Whose picture it is. Not in the reference: the constructor as used by Test IT's Jira 11 plugin on GitHub
 * (testIT.jira.testcase.TestCaseIssueType), "0" standing for no owner.
 */
public class IconOwningObjectId {
    private final String id;

    public IconOwningObjectId(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}
