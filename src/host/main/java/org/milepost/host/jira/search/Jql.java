package org.milepost.host.jira.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query that has been read; whether its fields and values exist is another question, as in Jira.
 *
 * @param text  as it was written
 * @param where empty if every issue is asked for
 * @param order the first decides, the next breaks ties
 */
public record Jql(String text, Optional<Clause> where, List<Order> order) {

    public Jql {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(where, "where");
        order = List.copyOf(order);
    }

    /** One field of the order. */
    public record Order(String field, boolean descending) {
    }
}
