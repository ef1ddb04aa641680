package org.milepost.host.product;

import java.util.Map;

/**
 * The host's own pages, as Velocity templates on the class path. Every reference is escaped for HTML, except names and
 * getters that end in {@code Html}: put trusted HTML under such a name. Getters, records' accessors (called with
 * brackets), collections and maps may be used. In every template: {@code $contextPath} and {@code $productName}.
 */
public interface Templates {

    /**
     * The rendered template.
     *
     * @param path class-path resource, for example {@code templates/jira/issue.vm}
     */
    String render(String path, Map<String, ?> values);
}
