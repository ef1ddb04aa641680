package org.milepost.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.milepost.link.LinkedJira;
import org.milepost.link.ReviewSource;
import org.milepost.wiring.InConfluence;
import org.milepost.wiring.OsgiServices;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the plugin is made of in Confluence alone, and the services that only this half uses. No service is called while these are made. */
@Configuration(proxyBeanMethods = false)
@Conditional(InConfluence.class)
public class ConfluenceConfiguration {

    @Bean
    public ApplicationLinkService applicationLinkService(BundleContext bundle) {
        return OsgiServices.of(bundle, ApplicationLinkService.class);
    }

    @Bean
    public ReviewSource reviewSource(ApplicationLinkService links, Clock clock) {
        return new LinkedJira(links, clock);
    }

    @Bean
    PageBudget pageBudget(ReviewSource jira, Clock clock) {
        return new PageBudget(jira, clock);
    }

    @Bean
    MacroTemplates macroTemplates(TemplateRenderer templates, PageBuilderService resources) {
        return new MacroTemplates(templates, resources);
    }
}
