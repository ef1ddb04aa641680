package org.milepost.link;

import java.util.Objects;

/**
 * Which Milepost answered in Jira.
 *
 * @param format the form of its answer, 1 or more
 * @param readableBy the oldest form whose readers understand it, 1 or more
 * @param version the version of the app, empty if it does not say
 */
public record Edition(int format, int readableBy, String version) {

    public Edition {
        Objects.requireNonNull(version, "version is null");
        if (format < 1 || readableBy < 1) {
            throw new IllegalArgumentException("forms count from 1: " + format + ", " + readableBy);
        }
    }

    /** Whether it is newer than this version, and says that this version would not understand it. */
    public boolean isTooNew() {
        return readableBy > Agreement.FORMAT;
    }

    /** Whether it is older than this version, so that some things are missing in its answers. */
    public boolean isOlder() {
        return format < Agreement.FORMAT;
    }
}
