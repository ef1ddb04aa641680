package org.milepost.host.plugin;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.milepost.host.velocity.TemplateEngine;
import org.milepost.host.velocity.Violations;

/** Makes the fragments of one plugin; objects of the plugin are made at start, so that a failure is seen there. */
final class FragmentMaker {

    private final Plugin plugin;
    private final TemplateEngine templates;
    private final Conditions conditions;

    FragmentMaker(Plugin plugin, TemplateEngine templates, Violations violations) {
        this.plugin = plugin;
        this.templates = templates;
        this.conditions = new Conditions(plugin, violations);
    }

    Fragment make(Module module) {
        Xml xml = module.xml();
        xml.required(module.type().equals("web-item") ? "section" : "location");
        if (module.type().equals("web-item") && xml.child("link").isEmpty() && !xml.required("section").equals(Fragments.CREATE_DIALOG)) {
            throw new PluginRefused("The web item " + module.completeKey() + " has no <link>");
        }
        UnaryOperator<Map<String, Object>> provider = xml.child("context-provider").map(this::provider).orElse(UnaryOperator.identity());
        Fragment.Panel panel = module.type().equals("web-panel") ? panel(module, provider) : context -> "";
        return new Fragment(module, conditions.of(xml), provider, panel, templates);
    }

    private UnaryOperator<Map<String, Object>> provider(Xml xml) {
        ContextProvider provider = plugin.create(xml.required("class"), ContextProvider.class);
        provider.init(xml.parameters());
        return context -> provider.getContextMap(new HashMap<>(context));
    }

    private Fragment.Panel panel(Module module, UnaryOperator<Map<String, Object>> provider) {
        if (module.xml().attribute("class").isPresent()) {
            WebPanel panel = plugin.create(module.xml().required("class"), WebPanel.class);
            return context -> panel.getHtml(provider.apply(context));
        }
        String view = module.xml().children("resource").stream()
                .filter(r -> r.attribute("type", "").equals("velocity") && r.attribute("name", "").equals("view")).findFirst()
                .orElseThrow(() -> new PluginRefused("The panel " + module.completeKey() + " has neither a class nor a velocity resource \"view\""))
                .required("location");
        return context -> {
            StringWriter out = new StringWriter();
            templates.render(view, provider.apply(context), out);
            return out.toString();
        };
    }
}
