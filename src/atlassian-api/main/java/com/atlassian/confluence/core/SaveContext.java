package com.atlassian.confluence.core;

/** How something is saved. */
public interface SaveContext {
}
