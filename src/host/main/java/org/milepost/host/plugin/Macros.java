package org.milepost.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.MacroModules;

/** The {@code xhtml-macro} modules of all plugins. */
public final class Macros implements MacroModules {

    private final PluginTexts texts;
    private final CurrentUser user;
    private final List<MacroModule> macros = new CopyOnWriteArrayList<>();

    public Macros(PluginTexts texts, CurrentUser user) {
        this.texts = texts;
        this.user = user;
    }

    /** Makes the macros of a plugin. */
    public void add(Plugin plugin) {
        plugin.descriptor().modules("xhtml-macro").forEach(module -> {
            if (byName(module.xml().required("name")).isPresent()) {
                throw new PluginRefused("Two macros are called " + module.xml().required("name"));
            }
            macros.add(new Macro(module, plugin.create(module.xml().required("class"), Object.class)));
        });
    }

    @Override
    public Optional<MacroModule> byName(String macroName) {
        return macros.stream().filter(macro -> macro.name().equals(macroName)).findFirst();
    }

    @Override
    public List<MacroModule> all() {
        return List.copyOf(macros);
    }

    private final class Macro implements MacroModule {

        private final Module module;
        private final Object instance;

        private Macro(Module module, Object instance) {
            this.module = module;
            this.instance = instance;
        }

        @Override
        public String name() {
            return module.xml().required("name");
        }

        @Override
        public String completeKey() {
            return module.completeKey();
        }

        @Override
        public String title() {
            return text("label", name());
        }

        @Override
        public String description() {
            return text("desc", "");
        }

        @Override
        public List<MacroParameter> parameters() {
            return module.xml().child("parameters").map(xml -> xml.children("parameter")).orElse(List.of()).stream()
                    .map(this::parameter).toList();
        }

        @Override
        public <T> T instance(Class<T> type) {
            return type.cast(instance);
        }

        private MacroParameter parameter(Xml xml) {
            String name = xml.required("name");
            List<String> values = new ArrayList<>(xml.children("value").stream().map(value -> value.required("name")).toList());
            return new MacroParameter(name, xml.required("type"), text("param." + name + ".label", name),
                    text("param." + name + ".desc", ""), flag(xml, "required"), flag(xml, "multiple"), xml.attribute("default", ""), values);
        }

        private static boolean flag(Xml xml, String attribute) {
            return Boolean.parseBoolean(xml.attribute(attribute, "false"));
        }

        /** Confluence's naming rule for the texts of a macro: plugin key, macro name, what. */
        private String text(String what, String fallback) {
            String key = module.pluginKey() + "." + name() + "." + what;
            return texts.raw(user.locale(), key).map(raw -> texts.text(user.locale(), key)).orElse(fallback);
        }
    }
}
