package org.milepost.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import org.milepost.wiring.OsgiServices;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service that both products have for the links between them, looked up at each call, and the way from Jira to Confluence. */
@Configuration(proxyBeanMethods = false)
public class LinkServices {

    @Bean
    public ApplicationLinkService applicationLinkService(BundleContext bundle) {
        return OsgiServices.of(bundle, ApplicationLinkService.class);
    }

    @Bean
    public WikiLink wikiLink(ApplicationLinkService links) {
        return new WikiLink(links);
    }
}
