package org.milepost.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.milepost.host.osgi.OsgiFramework;
import org.milepost.host.osgi.SpringExtender;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;

/** A started plugin of one product: its bundle, descriptor and Spring context. */
public final class Plugin implements AutoCloseable {

    private final Bundle bundle;
    private final Descriptor descriptor;
    private final GenericApplicationContext context;

    private Plugin(Bundle bundle, Descriptor descriptor, GenericApplicationContext context) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.context = context;
    }

    /**
     * Loads and starts a plugin jar.
     *
     * @param product the id of the product, to leave out the modules of others
     * @param ready   called with bundle and descriptor before the Spring context starts, for services per bundle
     * @throws PluginRefused if anything in it would not work in the product
     */
    public static Plugin start(OsgiFramework framework, Path jar, String product, Preparation ready) {
        Bundle bundle;
        try {
            bundle = framework.start(jar);
        } catch (BundleException e) {
            throw new PluginRefused(jar.getFileName() + " does not resolve in " + product + ": " + e.getMessage(), e);
        }
        Descriptor descriptor = descriptor(bundle, product);
        new PluginCheck(bundle, descriptor).run();
        ready.prepare(bundle, descriptor);
        try {
            return new Plugin(bundle, descriptor, SpringExtender.open(bundle));
        } catch (BeansException e) {
            throw new PluginRefused("The Spring context of " + descriptor.key() + " does not start in " + product + ": " + e.getMessage(), e);
        }
    }

    private static Descriptor descriptor(Bundle bundle, String product) {
        String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
        URL url = bundle.getEntry("atlassian-plugin.xml");
        if (key == null || bundle.getHeaders().get("Spring-Context") == null || url == null) {
            throw new PluginRefused("Not a transformerless plugin: the manifest needs Atlassian-Plugin-Key and Spring-Context, the jar atlassian-plugin.xml");
        }
        try (InputStream in = url.openStream()) {
            Descriptor descriptor = Descriptor.read(in, product);
            if (!descriptor.key().equals(key)) {
                throw new PluginRefused("Atlassian-Plugin-Key is " + key + ", the descriptor's key " + descriptor.key());
            }
            return descriptor;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read atlassian-plugin.xml", e);
        }
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** A class of the bundle, as the bundle sees it. */
    public Class<?> load(String className) {
        return PluginCheck.load(bundle, className);
    }

    /** A file of the jar. */
    public Optional<URL> file(String location) {
        return Optional.ofNullable(bundle.getEntry(location));
    }

    /** A new object of a class of the plugin, made with its autowired constructor. */
    public <T> T create(Class<T> type) {
        Object made = context.getAutowireCapableBeanFactory().createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        return type.cast(made);
    }

    /**
     * A new object of a class of the plugin.
     *
     * @throws PluginRefused if it is not of the type or can't be made
     */
    public <T> T create(String className, Class<T> type) {
        Class<?> loaded = load(className);
        if (!type.isAssignableFrom(loaded)) {
            throw new PluginRefused(className + " is not a " + type.getName());
        }
        try {
            return type.cast(create(loaded));
        } catch (BeansException e) {
            throw new PluginRefused("Cannot make " + className + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin does not stop: " + descriptor.key(), e);
        }
    }

    /** Gets services of the bundle ready before its beans look for them. */
    @FunctionalInterface
    public interface Preparation {
        void prepare(Bundle bundle, Descriptor descriptor);
    }
}
