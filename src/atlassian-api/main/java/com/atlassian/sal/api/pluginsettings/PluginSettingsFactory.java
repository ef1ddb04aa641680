package com.atlassian.sal.api.pluginsettings;

/** Settings that the product keeps for plugins. */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
