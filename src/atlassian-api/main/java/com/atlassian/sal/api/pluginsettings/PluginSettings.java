package com.atlassian.sal.api.pluginsettings;

/** Settings by key; values are strings, lists or maps of strings. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
