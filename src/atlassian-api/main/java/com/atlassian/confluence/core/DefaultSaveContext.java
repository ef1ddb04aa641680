package com.atlassian.confluence.core;

/** The usual ways of saving. */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext();

    /** For the constant alone: the real class has others. */
    protected DefaultSaveContext() {
    }
}
