package org.milepost.confluence;

import org.milepost.wiring.InConfluence;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the plugin is made of in Confluence alone. */
@Configuration(proxyBeanMethods = false)
@Conditional(InConfluence.class)
public class ConfluenceConfiguration {
}
