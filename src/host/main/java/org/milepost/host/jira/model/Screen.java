package org.milepost.host.jira.model;

import java.util.List;

/**
 * The fields that a form shows. What is not on the screen is not taken from a form either.
 *
 * @param name   as administrators see it
 * @param fields in their order
 */
public record Screen(String name, List<Field> fields) {

    public Screen {
        fields = List.copyOf(fields);
    }

    public boolean has(Field field) {
        return fields.contains(field);
    }
}
