package org.milepost.host.jira.model;

import java.util.List;

/**
 * An issue type scheme: which types a project offers, and in which order.
 *
 * @param global whether it is the default scheme, which holds every type and belongs to all projects without their own
 */
public record TypeScheme(long id, String name, String description, List<String> typeIds, boolean global) {

    public TypeScheme {
        typeIds = List.copyOf(typeIds);
    }

    TypeScheme with(List<String> ids) {
        return new TypeScheme(id, name, description, ids, global);
    }
}
