package org.milepost.host;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.milepost.activeobjects.Database;
import org.milepost.host.osgi.OsgiFramework;
import org.milepost.host.plugin.Descriptor;
import org.milepost.host.plugin.Plugin;
import org.milepost.host.plugin.Xml;
import org.milepost.host.product.CallCounter;
import org.milepost.host.product.ExportList;
import org.milepost.host.product.Product;
import org.milepost.host.rest.RestModules;
import org.milepost.host.sal.PlatformServices;
import org.milepost.host.velocity.Allowlist;
import org.milepost.host.velocity.TemplateEngine;
import org.milepost.host.velocity.Violations;
import org.milepost.host.web.Server;
import org.milepost.host.web.StaticFiles;
import org.milepost.host.web.WebResourceMaker;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** One running product from its start to its end: its framework, services, plugins and web application. */
final class EmbeddedProduct implements AutoCloseable {

    private final Product product;
    private final OsgiFramework framework;
    private final PlatformServices services;
    private final EmbeddedContext context;

    /** Starts the framework and the product; plugins come afterwards. */
    EmbeddedProduct(Product product, Map<String, URI> addresses, Clock clock, StaticFiles files) {
        this.product = product;
        framework = OsgiFramework.start(Stream.of(ExportList.of("exports/platform.txt"), product.exportedPackages())
                .flatMap(List::stream).distinct().toList());
        context = new EmbeddedContext(product, framework.context(), addresses, clock, files);
        services = new PlatformServices(product, context.calls);
        services.register(framework.context(), context.baseUrl(), context.scopes, context.texts, context.doors);
        product.start(context);
    }

    /** Loads a plugin and all its modules. */
    void load(Path jar, Database database) {
        TemplateEngine[] made = new TemplateEngine[1];
        Plugin plugin = Plugin.start(framework, jar, product.id(), (bundle, descriptor) -> made[0] = prepare(bundle, descriptor, database));
        context.plugins.add(plugin);
        context.fragments.add(plugin, made[0]);
        context.macros.add(plugin);
        context.jqlFunctions.add(plugin);
        new WebResourceMaker(plugin).addTo(context.resources, context.fragments.conditions(plugin));
        context.web.add(plugin);
        new RestModules(context.scopes, context.doors, context.violations).add(plugin, context.web::servlet);
    }

    private TemplateEngine prepare(Bundle bundle, Descriptor descriptor, Database database) {
        context.texts.add(bundle, descriptor);
        List<String> methods = descriptor.modules("velocity-allowlist").stream()
                .flatMap(module -> module.xml().children("method").stream()).map(Xml::text).toList();
        TemplateEngine engine = TemplateEngine.ofBundle(bundle, new Allowlist(methods), context.violations);
        services.prepare(bundle, descriptor, engine, database);
        return engine;
    }

    /** Opens the doors once all plugins are loaded. */
    void open(Server server) {
        context.resources.checkDependencies();
        services.awaitData();
        server.add("/" + product.id(), context.web::setUp);
        eachLifecycle(LifecycleAware::onStart);
        context.web.warmUp();
    }

    /** Only beans that are exported as OSGi services are called, as in SAL. */
    private void eachLifecycle(Consumer<LifecycleAware> call) {
        for (Plugin plugin : context.plugins.all()) {
            ServiceReference<?>[] own = plugin.bundle().getRegisteredServices();
            Stream.of(own == null ? new ServiceReference<?>[0] : own)
                    .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS)).contains(LifecycleAware.class.getName()))
                    .forEach(reference -> call.accept((LifecycleAware) framework.context().getService(reference)));
        }
    }

    Product product() {
        return product;
    }

    URI address() {
        return context.baseUrl();
    }

    CallCounter calls() {
        return context.calls;
    }

    Violations violations() {
        return context.violations;
    }

    @Override
    public void close() {
        eachLifecycle(LifecycleAware::onStop);
        context.plugins.all().forEach(Plugin::close);
        product.close();
        services.close();
        framework.close();
    }
}
