package org.milepost.host.jira.model;

import java.util.Objects;

/**
 * An icon for an issue type.
 *
 * @param type  the content type
 * @param bytes the image
 */
public record Avatar(long id, String fileName, String type, byte[] bytes) {

    public Avatar {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(bytes, "bytes");
    }
}
