package com.opensymphony.workflow.loader;

import java.util.List;

/**
 * A whole workflow. Not in the reference: the members as called by Jira plugins in public (workflow.getDescriptor().getStep(id),
 * getInitialActions(), getGlobalActions()) and in Apache-licensed com.opensymphony:osworkflow 2.8; the collections are raw there.
 */
public abstract class WorkflowDescriptor extends AbstractDescriptor {
    /** For the host alone, which extends this class: the real one is not abstract. */
    protected WorkflowDescriptor() {
    }

    public abstract StepDescriptor getStep(int id);

    @SuppressWarnings("rawtypes") // raw in the real signature
    public abstract List getInitialActions();

    @SuppressWarnings("rawtypes") // raw in the real signature
    public abstract List getGlobalActions();
}
