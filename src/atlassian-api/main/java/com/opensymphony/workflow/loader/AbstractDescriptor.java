package com.opensymphony.workflow.loader;

/**
 * Root of the descriptors. Not in the reference: getId() is inherited from here (docs.atlassian.com/DAC/javadoc/jira/reference,
 * com.opensymphony.workflow.loader.MockStepDescriptor lists the members of StepDescriptor and of this class).
 */
public abstract class AbstractDescriptor {
    /** For the host alone: the real constructors are not open to other packages. */
    protected AbstractDescriptor() {
    }

    public abstract int getId();
}
