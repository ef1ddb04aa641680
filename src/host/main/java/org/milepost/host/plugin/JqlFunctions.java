package org.milepost.host.plugin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.milepost.host.product.JqlFunctionModules;

/** The {@code jql-function} modules of all plugins. */
public final class JqlFunctions implements JqlFunctionModules {

    private final List<JqlFunctionModule> functions = new CopyOnWriteArrayList<>();

    /** Makes the functions of a plugin. */
    public void add(Plugin plugin) {
        plugin.descriptor().modules("jql-function").forEach(module -> {
            String name = module.xml().child("fname").map(Xml::text).filter(text -> !text.isBlank())
                    .orElseThrow(() -> new PluginRefused("The function " + module.completeKey() + " has no fname"));
            if (byName(name).isPresent()) {
                throw new PluginRefused("Two functions are called " + name);
            }
            boolean list = module.xml().child("list").map(Xml::text).map(Boolean::parseBoolean).orElse(false);
            functions.add(new Function(name, list, plugin.create(module.xml().required("class"), Object.class)));
        });
    }

    @Override
    public Optional<JqlFunctionModule> byName(String functionName) {
        return functions.stream().filter(each -> each.name().equalsIgnoreCase(functionName)).findFirst();
    }

    private record Function(String name, boolean list, Object made) implements JqlFunctionModule {

        @Override
        public <T> T instance(Class<T> type) {
            return type.cast(made);
        }
    }
}
