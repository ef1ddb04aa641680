package org.milepost.host.web;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A {@code web-resource} module.
 *
 * @param completeKey  plugin key, colon, module key
 * @param dependencies complete keys of what must come before
 * @param contexts     the contexts in which it is loaded by itself
 * @param files        its download resources
 * @param translated   whether the jsI18n transformer goes over its JavaScript
 * @param condition    whether it is loaded for the current user
 */
record WebResource(String completeKey, List<String> dependencies, Set<String> contexts, List<File> files, boolean translated,
                   Predicate<Map<String, Object>> condition) {

    /**
     * @param name     the name under which it is asked for; a slash at the end means all files of a directory
     * @param location its URL
     */
    record File(String name, URL location) {

        boolean isDirectory() {
            return name.endsWith("/");
        }
    }
}
