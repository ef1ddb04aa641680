package com.opensymphony.workflow.loader;

/** A whole workflow. Not in the reference: getStep(int) as called by Jira plugins in public (workflow.getDescriptor().getStep(id)). */
public abstract class WorkflowDescriptor extends AbstractDescriptor {
    /** For the host alone, which extends this class: the real one is not abstract. */
    protected WorkflowDescriptor() {
    }

    public abstract StepDescriptor getStep(int id);
}
