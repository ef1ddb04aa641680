package org.milepost.host.osgi;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/**
 * Makes the Spring context of a bundle from {@code META-INF/spring/*.xml}, in place of the products' Gemini Blueprint.
 * Unlike there, a context that fails is reported at once instead of leaving a plugin that looks started.
 */
public final class SpringExtender {

    private SpringExtender() {
    }

    /**
     * The refreshed context of a started bundle; the caller closes it. It holds the bundle's own BundleContext as a bean,
     * as Gemini's contexts do. A bundle without Spring files gets an empty one.
     */
    public static GenericApplicationContext open(Bundle bundle) {
        ClassLoader classes = bundle.adapt(BundleWiring.class).getClassLoader();
        GenericApplicationContext context = new GenericApplicationContext();
        context.setClassLoader(classes);
        context.setDisplayName(bundle.getSymbolicName());
        context.getBeanFactory().registerSingleton("bundleContext", bundle.getBundleContext());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            XmlBeanDefinitionReader reader = reader(context, classes);
            springFiles(bundle).forEach(url -> reader.loadBeanDefinitions(new UrlResource(url)));
            context.refresh();
            return context;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Spring's namespaces and schemas lie in the host's class path, not in the bundle's own view. */
    private static XmlBeanDefinitionReader reader(GenericApplicationContext context, ClassLoader classes) {
        ClassLoader host = SpringExtender.class.getClassLoader();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setBeanClassLoader(classes);
        reader.setEntityResolver(new DelegatingEntityResolver(host));
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(host));
        return reader;
    }

    private static List<URL> springFiles(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        return files == null ? List.of() : Collections.list(files);
    }
}
