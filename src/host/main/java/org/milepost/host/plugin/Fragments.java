package org.milepost.host.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.WebFragments;
import org.milepost.host.velocity.Html;
import org.milepost.host.velocity.TemplateEngine;
import org.milepost.host.velocity.Violations;

/** The web items, sections and panels of all plugins, and the links of the product itself. */
public final class Fragments implements WebFragments {

    /** Items of this section have no link: a script says what they do. */
    static final String CREATE_DIALOG = "system.create.dialog/content";

    private final String contextPath;
    private final PluginTexts texts;
    private final CurrentUser user;
    private final Violations violations;
    private final List<Fragment> fragments = new CopyOnWriteArrayList<>();
    private final List<OwnItem> own = new CopyOnWriteArrayList<>();

    public Fragments(String contextPath, PluginTexts texts, CurrentUser user, Violations violations) {
        this.contextPath = contextPath;
        this.texts = texts;
        this.user = user;
        this.violations = violations;
    }

    /** Adds a link of the product itself. */
    public void addOwn(String section, String linkId, String label, String path) {
        own.add(new OwnItem(section, new WebItem("product:" + linkId, label, contextPath + path, linkId, "", "", Map.of())));
    }

    /** Makes the fragments of a plugin, with their conditions, context providers and panels. */
    public void add(Plugin plugin, TemplateEngine templates) {
        FragmentMaker maker = new FragmentMaker(plugin, templates, violations);
        plugin.descriptor().modules().stream().filter(module -> module.type().startsWith("web-") && !module.type().equals("web-resource"))
                .map(maker::make).forEach(fragments::add);
    }

    /** Makes the conditions of further modules of a plugin, such as web resources. */
    public Function<Xml, Predicate<Map<String, Object>>> conditions(Plugin plugin) {
        return new Conditions(plugin, violations)::of;
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        List<WebItem> items = new ArrayList<>(own.stream().filter(item -> item.section().equals(section)).map(OwnItem::item).toList());
        items.addAll(visible("web-item", "section", section, context, fragment -> item(fragment, context)));
        return items;
    }

    @Override
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return visible("web-section", "location", location, context,
                fragment -> new WebSection(fragment.module().key(), location, label(fragment, context)));
    }

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return visible("web-panel", "location", location, context, fragment -> new WebPanel(fragment.module().completeKey(),
                fragment.module().key(), label(fragment, context), html(fragment, context), fragment.module().weight()));
    }

    private <T> List<T> visible(String type, String attribute, String place, Map<String, Object> context, Function<Fragment, T> view) {
        return fragments.stream().filter(f -> f.module().type().equals(type) && f.module().xml().required(attribute).equals(place))
                .filter(f -> f.condition().test(context)).sorted(Comparator.comparingInt(f -> f.module().weight())).map(view).toList();
    }

    private WebItem item(Fragment fragment, Map<String, Object> context) {
        Xml xml = fragment.module().xml();
        if (xml.required("section").equals(CREATE_DIALOG)) {
            return new WebItem(fragment.module().completeKey(), texts.text(user.locale(), xml.required("i18n-name-key")), "", "", "",
                    xml.child("description").map(this::text).orElse(""), xml.parameters());
        }
        Xml link = xml.child("link").orElseThrow(() -> new PluginRefused(fragment.module().completeKey() + " has no <link>"));
        String url = fragment.evaluate(link.text(), context);
        return new WebItem(fragment.module().completeKey(), label(fragment, context), url.startsWith("/") ? contextPath + url : url,
                link.attribute("linkId", ""), xml.child("styleClass").map(Xml::text).orElse(""),
                xml.child("tooltip").map(this::text).orElse(""), xml.parameters());
    }

    private String label(Fragment fragment, Map<String, Object> context) {
        return fragment.module().xml().child("label").map(this::text).map(text -> fragment.evaluate(text, context)).orElse("");
    }

    private String text(Xml xml) {
        return xml.attribute("key").map(key -> texts.text(user.locale(), key)).orElse(xml.text());
    }

    private String html(Fragment fragment, Map<String, Object> context) {
        try {
            return fragment.panel().html(context);
        } catch (RuntimeException e) { // Boundary: the products show the rest of the page when a plugin's panel fails.
            violations.add("Panel " + fragment.module().completeKey() + " failed", e);
            return "<div class=\"aui-message aui-message-error\">Error rendering '" + Html.escape(fragment.module().completeKey())
                    + "'. Please contact your administrators.</div>";
        }
    }

    private record OwnItem(String section, WebItem item) {
    }
}
