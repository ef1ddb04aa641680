package org.milepost.host.product;

/** Makes objects of plugin classes as the products do: autowired constructor, in the Spring context of the plugin. */
public interface ModuleFactory {

    /**
     * A new object.
     *
     * @throws IllegalStateException if the class is missing, is not of the type or can't be made
     */
    <T> T create(String pluginKey, String className, Class<T> type);
}
