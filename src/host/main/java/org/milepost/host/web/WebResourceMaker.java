package org.milepost.host.web;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milepost.host.plugin.Module;
import org.milepost.host.plugin.Plugin;
import org.milepost.host.plugin.PluginRefused;
import org.milepost.host.plugin.Xml;

/** Reads the {@code web-resource} modules of a plugin. */
public final class WebResourceMaker {

    private final Plugin plugin;

    public WebResourceMaker(Plugin plugin) {
        this.plugin = plugin;
    }

    /**
     * Adds all of them.
     *
     * @param conditions makes the condition of a module's element
     */
    public void addTo(WebResources resources, Function<Xml, Predicate<Map<String, Object>>> conditions) {
        plugin.descriptor().modules("web-resource").forEach(module -> resources.add(make(module, conditions.apply(module.xml()))));
    }

    private WebResource make(Module module, Predicate<Map<String, Object>> condition) {
        Xml xml = module.xml();
        List<WebResource.File> files = xml.children("resource").stream().map(this::file).toList();
        return new WebResource(module.completeKey(), xml.children("dependency").stream().map(Xml::text).toList(),
                xml.children("context").stream().map(Xml::text).collect(Collectors.toSet()), files, isTranslated(xml), condition);
    }

    private static boolean isTranslated(Xml xml) {
        xml.children("transformation").forEach(transformation -> transformation.children("transformer").forEach(transformer -> {
            if (!transformation.required("extension").equals("js") || !transformer.required("key").equals("jsI18n")) {
                throw new PluginRefused("The host knows no transformer but jsI18n for js: " + transformer.required("key"));
            }
        }));
        return xml.child("transformation").isPresent();
    }

    private WebResource.File file(Xml xml) {
        if (!xml.required("type").equals("download")) {
            throw new PluginRefused("A resource of a web resource must be of type download: " + xml.attributes());
        }
        URL location = plugin.file(xml.required("location")).orElseThrow(() -> new PluginRefused("Not in the jar: " + xml.required("location")));
        return new WebResource.File(xml.required("name"), location);
    }
}
