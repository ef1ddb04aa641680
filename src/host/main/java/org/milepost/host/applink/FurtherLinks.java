package org.milepost.host.applink;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** The application links that a product has beside the one that the host makes: each has a switch of its own. Safe for use by several threads. */
public final class FurtherLinks {

    /**
     * One link.
     *
     * @param name what people call it, each name once
     * @param base the far end
     * @param control its switch
     */
    public record Further(String name, URI base, LinkControl control) {

        public Further {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(base, "base is null");
            Objects.requireNonNull(control, "control is null");
        }
    }

    private final List<Further> links = new CopyOnWriteArrayList<>();

    /**
     * Adds a healthy link.
     *
     * @return its switch
     * @throws IllegalArgumentException if there is one of that name
     */
    public synchronized LinkControl add(String name, URI base) {
        if (links.stream().anyMatch(link -> link.name().equals(name))) {
            throw new IllegalArgumentException("There is a link called " + name + " already");
        }
        Further link = new Further(name, base, new LinkControl());
        links.add(link);
        return link.control();
    }

    /** Removes the link of this name, as an administrator deletes it; nothing happens if there is none. */
    public void remove(String name) {
        links.removeIf(link -> link.name().equals(name));
    }

    /** In the order in which they were added. */
    public List<Further> all() {
        return List.copyOf(links);
    }
}
