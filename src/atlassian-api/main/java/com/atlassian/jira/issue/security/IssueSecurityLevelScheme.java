package com.atlassian.jira.issue.security;

/**
 * A scheme of issue security levels. Not in the reference: a class with these getters (a configuration migration plugin on GitHub,
 * com.igsl.configmigration.issuesecuritylevelscheme.IssueSecurityLevelSchemeDTO, reads them) and this constructor.
 */
public class IssueSecurityLevelScheme {
    private final Long id;
    private final String name;

    public IssueSecurityLevelScheme(Long id, String name, String description, Long defaultSecurityLevelId) {
        this.id = id;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
