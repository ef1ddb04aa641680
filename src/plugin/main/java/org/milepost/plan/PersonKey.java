package org.milepost.plan;

/**
 * A person, by Jira's user key. Keys stay when a user is renamed; they differ between Jira and Confluence.
 *
 * @param value the user key, never blank
 */
public record PersonKey(String value) {

    public PersonKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("user key is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
