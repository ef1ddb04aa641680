package org.milepost.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import org.milepost.activeobjects.Database;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductFactory;

/** Collects what a {@link Host} needs. */
public final class HostBuilder {

    private final List<Path> plugins = new ArrayList<>();
    private final List<Product> given = new ArrayList<>();
    private Set<String> ids = Set.of("jira", "confluence");
    private int port;
    private boolean demo = true;
    private Clock clock = Clock.systemUTC();
    private Function<String, Database> databases = id -> Database.inMemory();
    private Path nodeModules = Path.of(System.getProperty("basedir", "."), "node_modules");

    HostBuilder() {
    }

    /** Adds a plugin jar; it is loaded into each product. */
    public HostBuilder plugin(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("There is no plugin jar " + jar);
        }
        plugins.add(jar);
        return this;
    }

    /** Takes only these products of the class path ("jira", "confluence"). */
    public HostBuilder products(String... productIds) {
        ids = Set.of(productIds);
        return this;
    }

    /** Takes this product in place of those of the class path; may be called several times. */
    public HostBuilder product(Product product) {
        given.add(product);
        return this;
    }

    /** The port, 0 for any that is free (the default). */
    public HostBuilder port(int value) {
        port = value;
        return this;
    }

    /** Without demo data: only the log-ins. */
    public HostBuilder empty() {
        demo = false;
        return this;
    }

    public HostBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /** The database of a plugin in the product of an id; H2 in memory if nothing is said. */
    public HostBuilder databases(Function<String, Database> value) {
        databases = value;
        return this;
    }

    /** The directory node_modules with AUI and jQuery; that of src/host if nothing is said. */
    public HostBuilder nodeModules(Path value) {
        nodeModules = value;
        return this;
    }

    /**
     * Starts the host.
     *
     * @throws org.milepost.host.plugin.PluginRefused     if a product would not take the plugin
     * @throws org.milepost.host.web.PortTakenException if the port is taken
     */
    public Host start() {
        return Host.start(this);
    }

    List<Path> plugins() {
        return plugins;
    }

    List<Product> products() {
        if (!given.isEmpty()) {
            return List.copyOf(given);
        }
        return ServiceLoader.load(ProductFactory.class).stream().map(ServiceLoader.Provider::get).filter(factory -> ids.contains(factory.id()))
                .map(factory -> factory.create(demo, clock)).toList();
    }

    boolean demo() {
        return demo;
    }

    int port() {
        return port;
    }

    Clock clock() {
        return clock;
    }

    Database database(String productId) {
        return databases.apply(productId);
    }

    Path nodeModules() {
        return nodeModules;
    }
}
