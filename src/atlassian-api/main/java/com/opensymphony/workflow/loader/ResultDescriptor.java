package com.opensymphony.workflow.loader;

/**
 * Where a transition leads. Not in the reference: getStep() as called by Jira plugins in public, -1 standing for the step where
 * it began (JiraWorkflow.ACTION_ORIGIN_STEP_ID).
 */
public abstract class ResultDescriptor extends AbstractDescriptor {
    /** For the host alone, which extends this class: the real one is not abstract. */
    protected ResultDescriptor() {
    }

    public abstract int getStep();
}
