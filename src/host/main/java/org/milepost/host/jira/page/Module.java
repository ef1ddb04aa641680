package org.milepost.host.jira.page;

import java.util.Objects;

/**
 * A box on the issue view.
 *
 * @param id     of its element
 * @param title  of its heading; empty for none
 * @param bodyHtml trusted HTML
 * @param weight its place, the smallest first
 */
public record Module(String id, String title, String bodyHtml, int weight) {

    public Module {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(bodyHtml, "bodyHtml");
    }
}
