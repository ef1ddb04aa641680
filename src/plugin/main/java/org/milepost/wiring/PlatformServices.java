package org.milepost.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services that both products offer, looked up at each call. */
@Configuration(proxyBeanMethods = false)
public class PlatformServices {

    @Bean
    public UserManager userManager(BundleContext context) {
        return OsgiServices.of(context, UserManager.class);
    }

    @Bean
    public I18nResolver i18nResolver(BundleContext context) {
        return OsgiServices.of(context, I18nResolver.class);
    }

    @Bean
    public ApplicationProperties applicationProperties(BundleContext context) {
        return OsgiServices.of(context, ApplicationProperties.class);
    }

    @Bean
    public TimeZoneManager timeZoneManager(BundleContext context) {
        return OsgiServices.of(context, TimeZoneManager.class);
    }

    @Bean
    public PluginSettingsFactory pluginSettingsFactory(BundleContext context) {
        return OsgiServices.of(context, PluginSettingsFactory.class);
    }

    @Bean
    public LoginUriProvider loginUriProvider(BundleContext context) {
        return OsgiServices.of(context, LoginUriProvider.class);
    }

    @Bean
    public WebSudoManager webSudoManager(BundleContext context) {
        return OsgiServices.of(context, WebSudoManager.class);
    }

    @Bean
    public TemplateRenderer templateRenderer(BundleContext context) {
        return OsgiServices.of(context, TemplateRenderer.class);
    }

    @Bean
    public PageBuilderService pageBuilderService(BundleContext context) {
        return OsgiServices.of(context, PageBuilderService.class);
    }
}
