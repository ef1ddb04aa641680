package org.milepost.host.jira.model;

import java.util.Objects;

/**
 * A kind of issue link.
 *
 * @param outward how the source relates to the destination, for example "blocks"
 * @param inward  how the destination relates to the source, for example "is blocked by"
 */
public record LinkType(long id, String name, String outward, String inward) {

    public LinkType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outward, "outward");
        Objects.requireNonNull(inward, "inward");
    }
}
