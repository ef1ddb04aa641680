package org.milepost.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The modules that {@code atlassian-plugin.xml} gives to one product.
 *
 * @param key         the plugin's key
 * @param name        the plugin's name
 * @param version     the plugin's version
 * @param modules     the modules of this product in the order of the file
 * @param textBundles the base names of the i18n resources
 */
public record Descriptor(String key, String name, String version, List<Module> modules, List<String> textBundles) {

    /** Each module type that the host knows, with the elements that may be in it. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("ao", Set.of("description", "entity", "upgradeTask")),
            Map.entry("rest", Set.of("description", "package")),
            Map.entry("rest-migration", Set.of("description", "rest-v2")),
            Map.entry("servlet", Set.of("description", "url-pattern", "init-param")),
            Map.entry("web-resource", Set.of("description", "dependency", "context", "transformation", "resource", "condition", "conditions")),
            Map.entry("web-item", Set.of("description", "label", "link", "icon", "tooltip", "param", "condition", "conditions",
                    "context-provider", "styleClass", "resource")),
            Map.entry("web-section", Set.of("description", "label", "param", "condition", "conditions", "context-provider")),
            Map.entry("web-panel", Set.of("description", "label", "param", "condition", "conditions", "context-provider", "resource")),
            Map.entry("jql-function", Set.of("description", "fname", "list")),
            Map.entry("xhtml-macro", Set.of("description", "category", "parameters", "property-panel")),
            Map.entry("velocity-allowlist", Set.of("description", "method")));

    private static final Set<String> PRODUCTS = Set.of("jira", "confluence");

    public Descriptor {
        modules = List.copyOf(modules);
        textBundles = List.copyOf(textBundles);
    }

    /**
     * Reads a descriptor for one product: modules of another product ({@code application}) are left out.
     *
     * @throws PluginRefused for a module type that the host does not know, a key used twice, or a bad element
     */
    static Descriptor read(InputStream in, String product) throws IOException {
        Xml root = Xml.read(in);
        if (!root.name().equals("atlassian-plugin") || !root.attribute("plugins-version", "").equals("2")) {
            throw new PluginRefused("The root must be <atlassian-plugin plugins-version=\"2\">");
        }
        String key = root.required("key");
        Set<String> keys = new HashSet<>();
        List<Module> modules = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        String version = "";
        for (Xml xml : root.children()) {
            if (xml.name().equals("plugin-info")) {
                version = xml.child("version").map(Xml::text).orElse("");
                continue;
            }
            check(xml, keys);
            if (!xml.attribute("application").map(product::equals).orElse(true)) {
                continue;
            }
            if (xml.name().equals("resource")) {
                texts.add(xml.required("location"));
            } else {
                modules.add(new Module(key, xml));
            }
        }
        return new Descriptor(key, root.attribute("name", key), version, modules, texts);
    }

    private static void check(Xml xml, Set<String> keys) {
        if (xml.name().equals("resource")) {
            if (!xml.attribute("type", "").equals("i18n")) {
                throw new PluginRefused("A resource of the plugin itself must be of type i18n: " + xml.attributes());
            }
        } else if (!KNOWN.containsKey(xml.name())) {
            throw new PluginRefused("Unknown module type <" + xml.name() + " key=\"" + xml.attribute("key", "") + "\">");
        } else if (!keys.add(xml.required("key"))) {
            throw new PluginRefused("The module key \"" + xml.required("key") + "\" is used twice");
        } else {
            xml.children().stream().map(Xml::name).filter(name -> !KNOWN.get(xml.name()).contains(name)).findFirst()
                    .ifPresent(name -> {
                        throw new PluginRefused("<" + xml.name() + " key=\"" + xml.required("key") + "\"> may not hold <" + name + ">");
                    });
        }
        xml.attribute("application").filter(application -> !PRODUCTS.contains(application)).ifPresent(application -> {
            throw new PluginRefused("No product of this host: application=\"" + application + "\"");
        });
    }

    /** The modules of one type. */
    public List<Module> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }
}
