package org.milepost.host.jira.model;

/** A link from one issue to another. */
public record Link(long id, long typeId, long sourceId, long destinationId) {
}
