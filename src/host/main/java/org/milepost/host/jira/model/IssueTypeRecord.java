package org.milepost.host.jira.model;

import java.util.Objects;

/**
 * An issue type.
 *
 * @param id       digits
 * @param subTask  whether issues of the type hang below another issue
 * @param avatarId the icon
 */
public record IssueTypeRecord(String id, String name, String description, boolean subTask, long avatarId) {

    public IssueTypeRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
    }
}
