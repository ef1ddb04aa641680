package org.milepost.plan;

import java.util.List;

/** Port: finds people as the product's own user picker does. */
public interface PeopleSearch {

    /**
     * Active people whose name or full name begins like the query, in the product's order.
     *
     * @param asking who asks; without the product's permission to look people up nobody is found
     * @param query what was typed; nobody is found for a blank one
     * @param limit how many at most
     */
    List<People.Person> find(PersonKey asking, String query, int limit);
}
