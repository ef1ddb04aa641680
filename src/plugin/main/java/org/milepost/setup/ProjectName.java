package org.milepost.setup;

/**
 * A project as people know it.
 *
 * @param key its key
 * @param name its name
 */
public record ProjectName(String key, String name) {
}
