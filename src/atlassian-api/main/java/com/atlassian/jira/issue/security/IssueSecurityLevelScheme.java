package com.atlassian.jira.issue.security;

/**
 * A scheme of issue security levels. Not in the reference: a class with these getters (a configuration migration plugin on GitHub,
 * com.igsl.configmigration.issuesecuritylevelscheme.IssueSecurityLevelSchemeDTO, reads them) and this constructor.
 */
public class IssueSecurityLevelScheme {
    private final Long id;
    private final String name;
    private final String description;
    private final Long defaultSecurityLevelId;

    public IssueSecurityLevelScheme(Long id, String name, String description, Long defaultSecurityLevelId) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.defaultSecurityLevelId = defaultSecurityLevelId;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public Long getDefaultSecurityLevelId() {
        return defaultSecurityLevelId;
    }
}
