package org.milepost.host.plugin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.milepost.host.product.ModuleFactory;

/** The started plugins of one product. */
public final class LoadedPlugins implements ModuleFactory {

    private final List<Plugin> plugins = new CopyOnWriteArrayList<>();

    public void add(Plugin plugin) {
        plugins.add(plugin);
    }

    public List<Plugin> all() {
        return List.copyOf(plugins);
    }

    @Override
    public <T> T create(String pluginKey, String className, Class<T> type) {
        return plugins.stream().filter(plugin -> plugin.descriptor().key().equals(pluginKey)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No plugin " + pluginKey)).create(className, type);
    }
}
