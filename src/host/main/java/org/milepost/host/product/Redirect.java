package org.milepost.host.product;

/**
 * Sends the browser elsewhere with status 303.
 *
 * @param path path below the context path, with its slash in front, query allowed
 */
public record Redirect(String path) implements Answer {

    public Redirect {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path below the context path: " + path);
        }
    }
}
