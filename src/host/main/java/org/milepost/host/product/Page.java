package org.milepost.host.product;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A page that the host puts into its frame: header, banner, foot, and in the administration area the side navigation.
 * Web resources which a plugin requires through PageBuilderService while the page is made are added by themselves.
 *
 * @param title      plain text for the title element
 * @param body       trusted HTML of the content area, headings included
 * @param decorator  {@code atl.general} or {@code atl.admin}
 * @param contexts   web resource contexts beyond the decorator's own, for example {@code jira.view.issue}
 * @param navigation trusted HTML of a side navigation; empty for none ({@code atl.admin} brings its own)
 * @param head       trusted HTML for the head element, for example {@code <meta>} elements
 * @param status     the HTTP status
 */
public record Page(String title, String body, String decorator, Set<String> contexts, String navigation, String head,
                   int status) implements Answer {

    public static final String GENERAL = "atl.general";
    public static final String ADMIN = "atl.admin";

    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
        if (!decorator.equals(GENERAL) && !decorator.equals(ADMIN)) {
            throw new IllegalArgumentException("Unknown decorator: " + decorator);
        }
        contexts = new LinkedHashSet<>(contexts);
        Objects.requireNonNull(navigation, "navigation");
        Objects.requireNonNull(head, "head");
    }

    /** A page of the product's normal area. */
    public static Page general(String title, String body) {
        return new Page(title, body, GENERAL, Set.of(), "", "", 200);
    }

    /** A page of the administration area. */
    public static Page admin(String title, String body) {
        return new Page(title, body, ADMIN, Set.of(), "", "", 200);
    }

    /** The same with a further web resource context. */
    public Page withContext(String context) {
        Set<String> all = new LinkedHashSet<>(contexts);
        all.add(context);
        return new Page(title, body, decorator, all, navigation, head, status);
    }

    /** The same with this side navigation. */
    public Page withNavigation(String html) {
        return new Page(title, body, decorator, contexts, html, head, status);
    }

    /** The same with this HTML in the head element. */
    public Page withHead(String html) {
        return new Page(title, body, decorator, contexts, navigation, html, status);
    }

    /** The same with another HTTP status. */
    public Page withStatus(int code) {
        return new Page(title, body, decorator, contexts, navigation, head, code);
    }
}
