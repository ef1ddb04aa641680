package com.atlassian.jira.scheme;

/**
 * Whom a scheme grants something. Not in the reference: constructor and getters as in the public javadoc
 * (docs.atlassian.com/DAC/javadoc/jira/reference, com.atlassian.jira.scheme.SchemeEntity); JIRA testkit's IssueSecuritySchemesBackdoor
 * passes the type, the parameter and the id of the security level.
 */
public class SchemeEntity {
    private final String type;
    private final String parameter;
    private final Object entityTypeId;

    public SchemeEntity(String type, String parameter, Object entityTypeId) {
        this.type = type;
        this.parameter = parameter;
        this.entityTypeId = entityTypeId;
    }

    public String getType() {
        return type;
    }

    public String getParameter() {
        return parameter;
    }

    public Object getEntityTypeId() {
        return entityTypeId;
    }
}
