package org.milepost.host.gemini;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.host.osgi.OsgiFramework;
import org.milepost.host.product.ExportList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.ListenerHook;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.context.ApplicationContext;
import org.springframework.core.SpringVersion;

/**
 * Starts and stops the plugin's jar under Gemini Blueprint and writes down what there was, a fact a line. Ends with status 0 if it got to
 * the end; what stopped it stands on the console otherwise.
 */
public final class GeminiStart {

    private static final long WAIT_SECONDS = 15;

    private final List<String> facts = new ArrayList<>();

    private GeminiStart() {
    }

    /** Arguments: product, plugin's jar, directory with the jars of Gemini and its Spring, file for the facts. */
    public static void main(String[] arguments) throws IOException {
        GeminiStart start = new GeminiStart();
        int status = 1;
        try {
            start.run(arguments[0], Path.of(arguments[1]), new GeminiBundles(Path.of(arguments[2])));
            status = 0;
        } catch (Exception e) {
            // Felix's threads would keep a process alive that only threw.
            e.printStackTrace();
        }
        Files.write(Path.of(arguments[3]), start.facts);
        System.exit(status);
    }

    private void run(String product, Path jar, GeminiBundles gemini) throws Exception {
        List<String> offered = Stream.of("platform", product).flatMap(list -> ExportList.of("exports/" + list + ".txt").stream())
                // Offered as Spring 6.2, which is not on this class path; the test checks that the plugin takes no other of Spring's packages.
                .filter(clause -> !clause.startsWith("org.springframework.")).toList();
        List<String> exports = new ArrayList<>(offered);
        exports.addAll(gemini.springPackages());
        try (OsgiFramework framework = OsgiFramework.start(exports)) {
            BundleContext system = framework.context();
            Bundle core = gemini.start(system);
            Bundle plugin = system.installBundle(jar.toUri().toString());
            StandIns standIns = new StandIns(system, plugin);
            system.registerService(ListenerHook.class, standIns, null);
            ContextEvents events = ContextEvents.listen(system, core, plugin);
            plugin.start();
            record(plugin, events.await(WAIT_SECONDS), standIns);
            onStart(plugin);
            plugin.stop();
            recordLeft(plugin, system);
        }
    }

    private void record(Bundle plugin, ApplicationContext context, StandIns standIns) {
        fact("spring", List.of(SpringVersion.getVersion()));
        fact("context", List.of(context.getClass().getName()));
        fact("bean", Stream.of(context.getBeanDefinitionNames()).map(name -> name + " " + typeOf(context.getBean(name))).toList());
        fact("looked-for", standIns.types());
        fact("offered", types(plugin.getRegisteredServices()));
        fact("imported", plugin.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.package").stream()
                .map(BundleWire::getCapability).map(capability -> (String) capability.getAttributes().get("osgi.wiring.package")).toList());
    }

    /** As the Shared Access Layer does it once the product is up: it takes these services from every bundle. */
    private static void onStart(Bundle plugin) {
        for (ServiceReference<?> service : plugin.getRegisteredServices()) {
            Object offered = plugin.getBundleContext().getService(service);
            if (offered instanceof LifecycleAware aware) {
                aware.onStart();
            }
            plugin.getBundleContext().ungetService(service);
        }
    }

    private void recordLeft(Bundle plugin, BundleContext system) throws Exception {
        fact("left", types(plugin.getRegisteredServices()));
        fact("left", types(system.getAllServiceReferences(null, "(Bundle-SymbolicName=" + plugin.getSymbolicName() + ")")));
        fact("still-used", types(plugin.getServicesInUse()));
    }

    /** A bean that stands for a service of the product is of that service's type. */
    private static String typeOf(Object bean) {
        Class<?> type = bean.getClass();
        return (Proxy.isProxyClass(type) ? type.getInterfaces()[0] : type).getName();
    }

    private static List<String> types(ServiceReference<?>[] services) {
        return services == null ? List.of() : Stream.of(services)
                .flatMap(service -> Stream.of((String[]) service.getProperty(Constants.OBJECTCLASS))).sorted().toList();
    }

    private void fact(String kind, Collection<String> values) {
        values.forEach(value -> facts.add(kind + " " + value));
    }
}
