package org.milepost.link;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.HashMap;
import java.util.Map;

/** Plugin settings that end with the test. */
final class InMemorySettings implements PluginSettings {

    private final Map<String, Object> values = new HashMap<>();

    @Override
    public Object get(String key) {
        return values.get(key);
    }

    @Override
    public Object put(String key, Object value) {
        return values.put(key, value);
    }

    @Override
    public Object remove(String key) {
        return values.remove(key);
    }
}
