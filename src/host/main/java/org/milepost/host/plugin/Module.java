package org.milepost.host.plugin;

/**
 * One module of a plugin.
 *
 * @param pluginKey the key of the plugin
 * @param xml       its element
 */
public record Module(String pluginKey, Xml xml) {

    public String type() {
        return xml.name();
    }

    public String key() {
        return xml.required("key");
    }

    /** Plugin key, colon, module key. */
    public String completeKey() {
        return pluginKey + ":" + key();
    }

    public int weight() {
        return Integer.parseInt(xml.attribute("weight", "1000"));
    }
}
