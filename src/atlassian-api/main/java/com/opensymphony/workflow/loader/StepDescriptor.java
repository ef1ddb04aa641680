package com.opensymphony.workflow.loader;

import java.util.List;
import java.util.Map;

/**
 * A step. Not in the reference: getActions() and getMetaAttributes() are raw (docs.atlassian.com/DAC/javadoc/jira/reference,
 * com.opensymphony.workflow.loader.MockStepDescriptor).
 */
public abstract class StepDescriptor extends AbstractDescriptor {
    /** For the host alone, which extends this class: the real one is not abstract. */
    protected StepDescriptor() {
    }

    @SuppressWarnings("rawtypes") // raw in the real signature
    public abstract List getActions();

    @SuppressWarnings("rawtypes") // raw in the real signature
    public abstract Map getMetaAttributes();
}
