package org.milepost.host;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.milepost.activeobjects.Database;
import org.milepost.host.osgi.OsgiFramework;
import org.milepost.host.plugin.Fragments;
import org.milepost.host.plugin.LoadedPlugins;
import org.milepost.host.plugin.Macros;
import org.milepost.host.plugin.Plugin;
import org.milepost.host.plugin.PluginTexts;
import org.milepost.host.product.Access;
import org.milepost.host.product.CallCounter;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.ExportList;
import org.milepost.host.product.MacroModules;
import org.milepost.host.product.ModuleFactory;
import org.milepost.host.product.PageHandler;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Templates;
import org.milepost.host.product.Texts;
import org.milepost.host.product.WebFragments;
import org.milepost.host.rest.RestModules;
import org.milepost.host.sal.Calls;
import org.milepost.host.sal.PlatformServices;
import org.milepost.host.velocity.Allowlist;
import org.milepost.host.velocity.HostTemplates;
import org.milepost.host.velocity.TemplateEngine;
import org.milepost.host.velocity.Violations;
import org.milepost.host.web.Doors;
import org.milepost.host.web.Scopes;
import org.milepost.host.web.Server;
import org.milepost.host.web.Session;
import org.milepost.host.web.StaticFiles;
import org.milepost.host.web.Translator;
import org.milepost.host.web.WebApplication;
import org.milepost.host.web.WebResourceMaker;
import org.milepost.host.web.WebResources;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** One running product: its framework, services, plugins and web application. */
final class EmbeddedProduct implements ProductContext, AutoCloseable {

    private final Product product;
    private final Map<String, URI> addresses;
    private final Clock clock;
    private final Scopes scopes = new Scopes();
    private final Violations violations = new Violations();
    private final Calls calls = new Calls();
    private final PluginTexts texts = new PluginTexts();
    private final LoadedPlugins plugins = new LoadedPlugins();
    private final OsgiFramework framework;
    private final PlatformServices services;
    private final Fragments fragments;
    private final Macros macros;
    private final Templates templates;
    private final WebResources resources;
    private final Doors doors;
    private final WebApplication web;

    /** Starts the framework and the product; plugins come afterwards. */
    EmbeddedProduct(Product product, Map<String, URI> addresses, Clock clock, StaticFiles files) {
        this.product = product;
        this.addresses = Map.copyOf(addresses);
        this.clock = clock;
        framework = OsgiFramework.start(Stream.of(ExportList.of("exports/platform.txt"), product.exportedPackages()).flatMap(List::stream).distinct().toList());
        services = new PlatformServices(product, calls);
        fragments = new Fragments("/" + product.id(), texts, scopes, violations);
        macros = new Macros(texts, scopes);
        templates = new HostTemplates(TemplateEngine.ofHost(violations), "/" + product.id(), product.displayName());
        resources = new WebResources(new Translator(texts), violations);
        Session session = new Session(product.users(), clock);
        doors = new Doors(session);
        web = new WebApplication(product, scopes, session, templates, fragments, resources, files, violations);
        services.register(framework.context(), baseUrl(), scopes, texts, doors);
        product.start(this);
    }

    /** Loads a plugin and all its modules. */
    void load(Path jar, Database database) {
        Plugin[] started = new Plugin[1];
        TemplateEngine[] engine = new TemplateEngine[1];
        started[0] = Plugin.start(framework, jar, product.id(), (bundle, descriptor) -> {
            texts.add(bundle, descriptor);
            List<String> methods = descriptor.modules("velocity-allowlist").stream()
                    .flatMap(module -> module.xml().children("method").stream()).map(method -> method.text()).toList();
            engine[0] = TemplateEngine.ofBundle(bundle, new Allowlist(methods), violations);
            services.prepare(bundle, descriptor, engine[0], database);
        });
        Plugin plugin = started[0];
        plugins.add(plugin);
        fragments.add(plugin, engine[0]);
        macros.add(plugin);
        new WebResourceMaker(plugin).addTo(resources, fragments.conditions(plugin));
        web.add(plugin);
        new RestModules(scopes, doors, violations).add(plugin, web::servlet);
    }

    /** Opens the doors once all plugins are loaded. */
    void open(Server server) {
        resources.checkDependencies();
        services.awaitData();
        server.add("/" + product.id(), web::setUp);
        eachLifecycle(LifecycleAware::onStart);
    }

    /** Only beans that are exported as OSGi services are called, as in SAL. */
    private void eachLifecycle(Consumer<LifecycleAware> call) {
        for (Plugin plugin : plugins.all()) {
            ServiceReference<?>[] own = plugin.bundle().getRegisteredServices();
            Stream.of(own == null ? new ServiceReference<?>[0] : own)
                    .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS)).contains(LifecycleAware.class.getName()))
                    .forEach(reference -> call.accept((LifecycleAware) context().getService(reference)));
        }
    }

    private BundleContext context() {
        return framework.context();
    }

    Product product() {
        return product;
    }

    List<Bundle> bundles() {
        return plugins.all().stream().map(Plugin::bundle).toList();
    }

    Violations violations() {
        return violations;
    }

    @Override
    public <T> void service(Class<T> type, T implementation) {
        context().registerService(type, calls.counted(type, implementation), null);
    }

    @Override
    public void page(Access access, String method, String pathPattern, PageHandler handler) {
        web.page(access, method, pathPattern, false, handler);
    }

    @Override
    public void api(Access access, String method, String pathPattern, PageHandler handler) {
        web.page(access, method, pathPattern, true, handler);
    }

    @Override
    public void ownResource(String webResourceContext, String classPathResource) {
        resources.addOwn(webResourceContext, classPathResource);
    }

    @Override
    public void ownItem(String section, String linkId, String label, String path) {
        fragments.addOwn(section, linkId, label, path);
    }

    @Override
    public WebFragments fragments() {
        return fragments;
    }

    @Override
    public MacroModules macros() {
        return macros;
    }

    @Override
    public ModuleFactory modules() {
        return plugins;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public CurrentUser currentUser() {
        return scopes;
    }

    @Override
    public Templates templates() {
        return templates;
    }

    @Override
    public CallCounter calls() {
        return calls;
    }

    @Override
    public URI baseUrl() {
        return addresses.get(product.id());
    }

    @Override
    public Optional<URI> baseUrlOf(String productId) {
        return Optional.ofNullable(addresses.get(productId));
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        eachLifecycle(LifecycleAware::onStop);
        plugins.all().forEach(Plugin::close);
        product.close();
        services.close();
        framework.close();
    }
}
