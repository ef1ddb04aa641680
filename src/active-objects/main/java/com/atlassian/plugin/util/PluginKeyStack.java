package com.atlassian.plugin.util;

/** Stands in for the plugin framework's record of which plugin is calling, which Active Objects asks for its measurements; knows of none. */
public final class PluginKeyStack {
    private PluginKeyStack() {
    }

    public static String getFirstPluginKey() {
        return null;
    }
}
