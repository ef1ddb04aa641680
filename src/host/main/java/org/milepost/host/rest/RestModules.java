package org.milepost.host.rest;

import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.milepost.host.plugin.Module;
import org.milepost.host.plugin.Plugin;
import org.milepost.host.plugin.PluginRefused;
import org.milepost.host.plugin.Xml;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.velocity.Violations;
import org.milepost.host.web.Doors;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.core.ResolvableType;

/** Makes a servlet of each {@code rest} module. */
public final class RestModules {

    private final CurrentUser user;
    private final Doors doors;
    private final Violations violations;

    public RestModules(CurrentUser user, Doors doors, Violations violations) {
        this.user = user;
        this.doors = doors;
        this.violations = violations;
    }

    /** Hands over the address of each module, with its version, and its servlet. */
    public void add(Plugin plugin, BiConsumer<String, Servlet> mapping) {
        plugin.descriptor().modules("rest").forEach(module -> {
            String path = "/rest" + slash(module.xml().required("path")) + "/";
            mapping.accept(path + module.xml().required("version") + "/*", new ServletContainer(application(plugin, module)));
        });
    }

    private static String slash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private ResourceConfig application(Plugin plugin, Module module) {
        List<Class<?>> resources = new ArrayList<>();
        List<Class<?>> providers = new ArrayList<>();
        for (Class<?> type : classes(plugin, module.xml().children("package").stream().map(Xml::text).toList())) {
            if (type.isAnnotationPresent(Path.class)) {
                resources.add(type);
            } else if (type.isAnnotationPresent(Provider.class)) {
                providers.add(type);
            }
        }
        if (resources.isEmpty()) {
            throw new PluginRefused("The rest module " + module.completeKey() + " finds no class with @Path");
        }
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        config.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.class);
        config.register(new RestGuard(user, doors));
        if (providers.stream().noneMatch(RestModules::mapsAll)) {
            config.register(new UnexpectedMapper(violations));
        }
        providers.forEach(type -> config.register(plugin.create(type.getName(), Object.class)));
        config.register(new Binder(plugin, resources));
        resources.forEach(config::register);
        return config;
    }

    private static boolean mapsAll(Class<?> provider) {
        return ExceptionMapper.class.isAssignableFrom(provider)
                && ResolvableType.forClass(provider).as(ExceptionMapper.class).getGeneric(0).resolve() == Throwable.class;
    }

    /** The classes of the bundle itself, in the packages of the module; all packages if it names none. */
    private static List<Class<?>> classes(Plugin plugin, List<String> packages) {
        return plugin.bundle().adapt(BundleWiring.class)
                .listResources("/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL).stream()
                .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(name -> packages.isEmpty() || packages.stream().anyMatch(p -> name.startsWith(p + ".")))
                .sorted().<Class<?>>mapMulti((name, next) -> {
                    try {
                        next.accept(plugin.bundle().loadClass(name));
                    } catch (ClassNotFoundException | NoClassDefFoundError e) { // A class for another product: no resource of this one.
                        if (!packages.isEmpty()) {
                            throw new PluginRefused("The class " + name + " of a REST package can't be loaded: " + e, e);
                        }
                    }
                }).toList();
    }

    /** Makes a new resource object for each request, in the plugin's Spring context. */
    private static final class Binder extends AbstractBinder {

        private final Plugin plugin;
        private final List<Class<?>> resources;

        private Binder(Plugin plugin, List<Class<?>> resources) {
            this.plugin = plugin;
            this.resources = resources;
        }

        @Override
        protected void configure() {
            resources.forEach(this::bindResource);
        }

        private <T> void bindResource(Class<T> type) {
            bindFactory(() -> plugin.create(type)).to(type);
        }
    }
}
