package org.milepost.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Plugin settings with the products' limits, in memory. */
final class HostSettings implements PluginSettingsFactory {

    private static final int MAX_KEY = 100;
    private static final int MAX_VALUE = 99_000;

    private final Map<String, Object> values = new ConcurrentHashMap<>();

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Settings(key == null ? "" : key + ":");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }

    private static void check(String key) {
        if (key == null || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("A key of plugin settings has at most " + MAX_KEY + " characters: " + key);
        }
    }

    /** A copy, as the products store text: what is changed afterwards is not stored. */
    private static Object copy(Object value) {
        if (value instanceof String text && text.length() < MAX_VALUE) {
            return text;
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new ArrayList<>(list);
        }
        if (value instanceof Properties properties) {
            Properties copy = new Properties();
            copy.putAll(properties);
            return copy;
        }
        if (value instanceof Map<?, ?> map && map.entrySet().stream().allMatch(e -> e.getKey() instanceof String && e.getValue() instanceof String)) {
            return new HashMap<>(map);
        }
        throw new IllegalArgumentException("Plugin settings take a text below " + MAX_VALUE
                + " characters, a list or a map of texts, or Properties; not " + (value instanceof String ? "a longer text" : value.getClass()));
    }

    private final class Settings implements PluginSettings {

        private final String prefix;

        private Settings(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Object get(String key) {
            check(key);
            Object value = values.get(prefix + key);
            return value == null ? null : copy(value);
        }

        @Override
        public Object put(String key, Object value) {
            check(key);
            return value == null ? remove(key) : values.put(prefix + key, copy(value));
        }

        @Override
        public Object remove(String key) {
            check(key);
            return values.remove(prefix + key);
        }
    }
}
