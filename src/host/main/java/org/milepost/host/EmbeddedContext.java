package org.milepost.host;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.plugin.Fragments;
import org.milepost.host.plugin.JqlFunctions;
import org.milepost.host.plugin.LoadedPlugins;
import org.milepost.host.plugin.Macros;
import org.milepost.host.plugin.PluginTexts;
import org.milepost.host.product.Access;
import org.milepost.host.product.CallCounter;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.JqlFunctionModules;
import org.milepost.host.product.MacroModules;
import org.milepost.host.product.ModuleFactory;
import org.milepost.host.product.PageHandler;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Templates;
import org.milepost.host.product.Texts;
import org.milepost.host.product.WebFragments;
import org.milepost.host.sal.Calls;
import org.milepost.host.velocity.HostTemplates;
import org.milepost.host.velocity.TemplateEngine;
import org.milepost.host.velocity.Violations;
import org.milepost.host.web.Doors;
import org.milepost.host.web.Scopes;
import org.milepost.host.web.Session;
import org.milepost.host.web.StaticFiles;
import org.milepost.host.web.Translator;
import org.milepost.host.web.WebApplication;
import org.milepost.host.web.WebResources;
import org.osgi.framework.BundleContext;

/** The parts of one running product, as the product itself may use them. */
final class EmbeddedContext implements ProductContext {

    private final Product product;
    private final BundleContext bundles;
    private final Map<String, URI> addresses;
    private final Clock clock;
    final Scopes scopes = new Scopes();
    final Violations violations = new Violations();
    final Calls calls = new Calls();
    final PluginTexts texts = new PluginTexts();
    final LoadedPlugins plugins = new LoadedPlugins();
    final Fragments fragments;
    final Macros macros;
    final JqlFunctions jqlFunctions = new JqlFunctions();
    final WebResources resources;
    final Doors doors;
    final WebApplication web;
    private final Templates templates;

    EmbeddedContext(Product product, BundleContext bundles, Map<String, URI> addresses, Clock clock, StaticFiles files) {
        this.product = product;
        this.bundles = bundles;
        this.addresses = Map.copyOf(addresses);
        this.clock = clock;
        fragments = new Fragments("/" + product.id(), texts, scopes, violations);
        macros = new Macros(texts, scopes);
        templates = new HostTemplates(TemplateEngine.ofHost(violations), "/" + product.id(), product.displayName());
        resources = new WebResources(new Translator(texts), violations);
        Session session = new Session(product.users(), clock);
        doors = new Doors(session);
        web = new WebApplication(product, scopes, session, templates, fragments, resources, files, violations);
    }

    @Override
    public <T> void service(Class<T> type, T implementation) {
        bundles.registerService(type, calls.counted(type, implementation), null);
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
    public JqlFunctionModules jqlFunctions() {
        return jqlFunctions;
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
}
