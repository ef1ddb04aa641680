package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** The key of a person, which outlives a change of the user name. */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    public UserKey(String value) {
        this.value = Objects.requireNonNull(value, "value is null");
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
