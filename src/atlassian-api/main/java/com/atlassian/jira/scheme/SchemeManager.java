package com.atlassian.jira.scheme;

import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/**
 * What the managers of all schemes have in common. Not in the reference: both members as in the public javadoc
 * (docs.atlassian.com/jira/4.4.4, com.atlassian.jira.scheme.SchemeManager), called through IssueSecuritySchemeManager by Atlassian's
 * own JIRA testkit plugin (IssueSecuritySchemesBackdoor) and implemented with these exceptions by Black Duck's Jira plugin (WorkflowSchemeManagerMock).
 */
public interface SchemeManager {
    GenericValue getScheme(Long id) throws GenericEntityException;

    GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity entity) throws GenericEntityException;
}
