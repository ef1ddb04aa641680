package org.milepost.rest;

import java.util.Objects;

/** The version of this app, as administrators know it. */
public record AppVersion(String text) {

    public AppVersion {
        Objects.requireNonNull(text, "text is null");
    }
}
