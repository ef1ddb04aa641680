package org.milepost.host.product;

import java.util.List;
import java.util.Map;

/**
 * The web fragments of all plugins. Conditions are applied (those which throw hide their fragment and are logged, as in
 * the products), texts are in the language of the current user, the order is by weight.
 */
public interface WebFragments {

    /**
     * The items of a section.
     *
     * @param section for example {@code system.top.navigation.bar}, {@code admin_plugins_menu/milepost-admin}
     * @param context what conditions, links and context providers see: in Jira "user", "helper", "issue", "project"
     */
    List<WebItem> webItems(String section, Map<String, Object> context);

    /** The sections of a location; their items are found with {@code webItems(location + "/" + key)}. */
    List<WebSection> webSections(String location, Map<String, Object> context);

    /** The panels of a location, rendered. */
    List<WebPanel> webPanels(String location, Map<String, Object> context);

    /**
     * @param completeKey plugin key, colon, module key
     * @param label       plain text
     * @param url         ready to use, with the context path if it was a path
     * @param linkId      id for the link element, may be empty
     * @param styleClass  CSS classes, may be empty
     * @param tooltip     plain text, may be empty
     * @param parameters  the {@code <param>} elements
     */
    record WebItem(String completeKey, String label, String url, String linkId, String styleClass, String tooltip,
                   Map<String, String> parameters) {
    }

    /**
     * @param key      the module key
     * @param location where it was declared
     * @param label    plain text, may be empty
     */
    record WebSection(String key, String location, String label) {
    }

    /**
     * @param completeKey plugin key, colon, module key
     * @param key         the module key, fit for an element's id
     * @param label       plain text, may be empty: then no heading is shown
     * @param html        trusted HTML
     * @param weight      its place among the product's own panels, the smallest first
     */
    record WebPanel(String completeKey, String key, String label, String html, int weight) {
    }
}
