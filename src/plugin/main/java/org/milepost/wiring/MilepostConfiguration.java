package org.milepost.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import org.milepost.confluence.ConfluenceConfiguration;
import org.milepost.jira.JiraConfiguration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The root of the plugin's context. Of the two products' configurations the one whose product is not there is skipped before any of its
 * bean methods is looked at, so that their signatures are never resolved. No bean calls an imported service while it is made.
 */
@Configuration(proxyBeanMethods = false)
@Import({PlatformServices.class, JiraConfiguration.class, ConfluenceConfiguration.class})
public class MilepostConfiguration {

    @Bean
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    public StartCheck startCheck(BundleContext context, ListableBeanFactory beans) {
        return new StartCheck(context.getBundle().getVersion().toString(), beans);
    }

    /** The products call every OSGi service of this type once they are up. */
    @Bean(destroyMethod = "unregister")
    public ServiceRegistration<LifecycleAware> startCheckService(BundleContext context, StartCheck startCheck) {
        return context.registerService(LifecycleAware.class, startCheck, null);
    }
}
