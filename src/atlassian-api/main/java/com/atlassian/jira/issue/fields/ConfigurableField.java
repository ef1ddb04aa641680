package com.atlassian.jira.issue.fields;

/** A field that schemes configure, here the issue type; only handed from one call to the next, so it has no members here. */
public interface ConfigurableField<V> {
}
