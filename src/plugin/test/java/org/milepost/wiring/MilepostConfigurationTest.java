package org.milepost.wiring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.core.io.ClassPathResource;

public class MilepostConfigurationTest {

    private final BundleContext bundleContext = bundleContext();

    @Test
    public void inJira_theContextStarts_withNoServiceThere_andNothingOfConfluence() {
        try (GenericXmlApplicationContext context = start("com.atlassian.confluence.")) {
            Set<String> types = typesOfBeans(context);

            assertTrue(types.toString(), types.contains("org.milepost.career.Goals"));
            assertTrue(types.toString(), types.contains("org.milepost.store.ActiveObjectsChangeLog"));
            assertFalse(types.toString(), types.stream().anyMatch(type -> type.startsWith("org.milepost.confluence.")));
        }
    }

    @Test
    public void inConfluence_theContextStarts_withNoServiceThere_andNothingOfJira() {
        try (GenericXmlApplicationContext context = start("com.atlassian.jira.", "com.opensymphony.", "org.ofbiz.", "com.atlassian.query.")) {
            Set<String> types = typesOfBeans(context);

            assertFalse(types.toString(), types.stream().anyMatch(type -> type.startsWith("org.milepost.jira.")));
            assertFalse("plans are kept in Jira", types.stream().anyMatch(type -> type.startsWith("org.milepost.store.")));
            assertTrue(types.toString(), types.contains("org.milepost.confluence.ConfluenceConfiguration"));
        }
    }

    @Test
    public void theProduct_isGivenTheStartCheckToCall() {
        try (GenericXmlApplicationContext context = start("com.atlassian.confluence.")) {
            verify(bundleContext).registerService(eq(LifecycleAware.class), any(LifecycleAware.class), any());
        }
    }

    @Test
    public void everyImportedService_isNamed_whenItIsMissing() throws ReflectiveOperationException {
        try (GenericXmlApplicationContext context = start("com.atlassian.confluence.")) {
            LifecycleAware check = context.getBean(LifecycleAware.class);
            Object missing = check.getClass().getMethod("missingServices").invoke(check);

            assertTrue(missing.toString(), missing.toString().contains("com.atlassian.activeobjects.external.ActiveObjects"));
            assertTrue(missing.toString(), missing.toString().contains("com.atlassian.jira.issue.IssueManager"));
            assertEquals("a stand-in for each", context.getBeansOfType(Object.class).values().stream()
                    .filter(bean -> bean.toString().startsWith("OsgiServices[")).count(), ((Set<?>) missing).size());
        }
    }

    private GenericXmlApplicationContext start(String... hiddenPackages) {
        ClassLoader classes = new OneProductClasses(hiddenPackages);
        GenericXmlApplicationContext context = new GenericXmlApplicationContext();
        context.setClassLoader(classes);
        context.getBeanFactory().setBeanClassLoader(classes);
        context.getBeanFactory().registerSingleton("bundleContext", bundleContext);
        context.load(new ClassPathResource("META-INF/spring/plugin-context.xml", classes));
        context.refresh();
        return context;
    }

    private static Set<String> typesOfBeans(GenericXmlApplicationContext context) {
        Set<String> types = new TreeSet<>();
        Arrays.stream(context.getBeanDefinitionNames()).forEach(name -> types.add(context.getBean(name).getClass().getName()));
        return types;
    }

    private static BundleContext bundleContext() {
        BundleContext context = mock(BundleContext.class);
        Bundle bundle = mock(Bundle.class);
        when(context.getBundle()).thenReturn(bundle);
        when(bundle.getVersion()).thenReturn(Version.parseVersion("1.2.3"));
        when(context.registerService(eq(LifecycleAware.class), any(LifecycleAware.class), any())).thenReturn(registration());
        return context;
    }

    @SuppressWarnings("unchecked") // a mock of a generic type
    private static ServiceRegistration<LifecycleAware> registration() {
        return mock(ServiceRegistration.class);
    }
}
