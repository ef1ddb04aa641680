package com.opensymphony.workflow.loader;

import java.util.List;
import java.util.Map;

/**
 * A transition. Not in the reference: members as called by Jira plugins in public (Apache-licensed com.opensymphony:osworkflow
 * 2.8, ActionDescriptor); the collections are raw there.
 */
public abstract class ActionDescriptor extends AbstractDescriptor {
    /** For the host alone, which extends this class: the real one is not abstract. */
    protected ActionDescriptor() {
    }

    public abstract String getName();

    public abstract String getView();

    public abstract ResultDescriptor getUnconditionalResult();

    @SuppressWarnings("rawtypes") // raw in the real signature
    public abstract List getConditionalResults();

    @SuppressWarnings("rawtypes") // raw in the real signature
    public abstract Map getMetaAttributes();
}
