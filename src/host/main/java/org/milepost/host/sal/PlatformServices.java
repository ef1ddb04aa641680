package org.milepost.host.sal;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.milepost.activeobjects.Database;
import org.milepost.activeobjects.EmbeddedActiveObjects;
import org.milepost.host.plugin.Descriptor;
import org.milepost.host.plugin.Module;
import org.milepost.host.plugin.PluginRefused;
import org.milepost.host.product.Product;
import org.milepost.host.product.Texts;
import org.milepost.host.velocity.TemplateEngine;
import org.milepost.host.web.Doors;
import org.milepost.host.web.Scopes;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Registers the common services of the platform in the framework of one product. */
public final class PlatformServices implements AutoCloseable {

    private final Product product;
    private final Calls calls;
    private final PerBundle<ActiveObjects> activeObjects = new PerBundle<>();
    private final PerBundle<TemplateRenderer> templates = new PerBundle<>();
    private final List<PluginData> data = new ArrayList<>();

    public PlatformServices(Product product, Calls calls) {
        this.product = product;
        this.calls = calls;
    }

    /** Registers what does not depend on a plugin. */
    public void register(BundleContext context, URI baseUrl, Scopes scopes, Texts texts, Doors doors) {
        register(context, UserManager.class, new HostUserManager(product.users(), scopes));
        register(context, I18nResolver.class, new HostI18nResolver(texts, scopes));
        register(context, ApplicationProperties.class, new HostProperties(product, baseUrl));
        register(context, TimeZoneManager.class, new HostTimeZones(product.users(), scopes));
        register(context, PluginSettingsFactory.class, new HostSettings());
        register(context, WebSudoManager.class, new HostWebSudo(doors));
        HostXsrf tokens = new HostXsrf();
        register(context, XsrfTokenAccessor.class, tokens);
        register(context, XsrfTokenValidator.class, tokens);
        register(context, LoginUriProvider.class, new HostLogin(baseUrl));
        register(context, PageBuilderService.class, new HostPageBuilder(scopes));
        context.registerService(ActiveObjects.class, activeObjects, null);
        context.registerService(TemplateRenderer.class, templates, null);
    }

    private <T> void register(BundleContext context, Class<T> type, T service) {
        context.registerService(type, calls.counted(type, service), null);
    }

    /** Gets the services of one plugin ready. */
    public void prepare(Bundle bundle, Descriptor descriptor, TemplateEngine engine, Database database) {
        TemplateRenderer renderer = calls.counted(TemplateRenderer.class, new HostTemplateRenderer(engine));
        templates.put(bundle, () -> renderer);
        List<Module> modules = descriptor.modules("ao");
        if (modules.size() > 1) {
            throw new PluginRefused("A plugin has one ao module; " + descriptor.key() + " has " + modules.size());
        }
        modules.forEach(module -> {
            PluginData opened = PluginData.open(bundle, descriptor, module, database, product.transactional());
            data.add(opened);
            ActiveObjects service = calls.counted(ActiveObjects.class, opened.service());
            activeObjects.put(bundle, () -> service);
        });
    }

    /** Waits until the tables of all plugins are there. */
    public List<EmbeddedActiveObjects> awaitData() {
        return data.stream().map(PluginData::await).toList();
    }

    @Override
    public void close() {
        data.forEach(PluginData::close);
    }
}
