package org.milepost.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Page;
import org.milepost.host.product.Product;
import org.milepost.host.product.Templates;
import org.milepost.host.product.WebFragments;

/** What stands around every page: head, banner, header, administration menu, foot. */
final class Frame {

    /** Where a product's administration menu is, with the sections that it has of its own. */
    private record AdminMenu(String location, Map<String, String> ownSections) {

        static AdminMenu of(Product product) {
            return product.id().equals("confluence") ? new AdminMenu("system.admin", Map.of("configuration", "Configuration"))
                    : new AdminMenu("admin_plugins_menu", Map.of());
        }
    }

    private final Product product;
    private final Templates templates;
    private final WebFragments fragments;
    private final Scopes scopes;

    Frame(Product product, Templates templates, WebFragments fragments, Scopes scopes) {
        this.product = product;
        this.templates = templates;
        this.fragments = fragments;
        this.scopes = scopes;
    }

    /** Writes a page with its frame. */
    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(page, Optional.empty(), request, response);
    }

    /** An error in the product's look. */
    void error(HttpServletRequest request, HttpServletResponse response, int status, String message) throws IOException {
        String body = templates.render("templates/platform/error.vm", Map.of("status", status, "message", message));
        write(Page.general("Error " + status, body).withStatus(status), Optional.empty(), request, response);
    }

    /**
     * Writes a page with its frame.
     *
     * @param foreign the whole HTML of a plugin's page: unlike the product's own it brings a panel of its own, and names
     *                the item of the administration menu that it belongs to
     */
    void write(Page page, Optional<Sitemesh> foreign, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> context = product.fragmentContext(request);
        Map<String, Object> values = new HashMap<>();
        values.put("title", page.title());
        values.put("bodyHtml", page.body());
        values.put("headHtml", page.head());
        values.put("navigationHtml", page.navigation());
        values.put("bodyClass", foreign.map(Sitemesh::bodyClass).orElse(""));
        values.put("activeTab", foreign.map(Sitemesh::activeTab).orElse(""));
        values.put("admin", page.decorator().equals(Page.ADMIN));
        values.put("wrapped", foreign.isPresent() || page.body().contains("aui-page-panel"));
        values.put("items", fragments.webItems(product.id().equals("confluence") ? "system.header/left" : "system.top.navigation.bar", context));
        values.put("menu", page.decorator().equals(Page.ADMIN) ? menu(context) : List.of());
        values.put("batch", batch(page));
        putPerson(values, request);
        byte[] html = templates.render("templates/platform/frame.vm", values).getBytes(StandardCharsets.UTF_8);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html);
    }

    private void putPerson(Map<String, Object> values, HttpServletRequest request) {
        Locale locale = scopes.locale();
        values.put("language", locale.getLanguage());
        values.put("userName", scopes.get().map(HostUser::name).orElse(""));
        values.put("fullName", scopes.get().map(HostUser::fullName).orElse(""));
        values.put("isAdministrator", scopes.get().filter(HostUser::admin).isPresent());
        values.put("colours", Session.colours(request));
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        values.put("here", request.getMethod().equals("GET") ? request.getRequestURI().substring(request.getContextPath().length()) + query : "/");
    }

    /** The path segment that names what the batch holds: contexts first, then single web resources. */
    private String batch(Page page) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add("atl.general");
        parts.add(page.decorator());
        if (page.decorator().equals(Page.ADMIN)) {
            parts.remove("atl.general");
        }
        parts.addAll(page.contexts());
        parts.addAll(scopes.current().contexts());
        parts.addAll(scopes.current().resources());
        return URLEncoder.encode(String.join(",", parts), StandardCharsets.UTF_8);
    }

    private List<MenuSection> menu(Map<String, Object> context) {
        AdminMenu admin = AdminMenu.of(product);
        List<MenuSection> menu = new ArrayList<>();
        fragments.webSections(admin.location(), context).forEach(section -> menu.add(section(section.label(), admin.location() + "/" + section.key(), context)));
        admin.ownSections().forEach((key, label) -> menu.add(section(label, admin.location() + "/" + key, context)));
        menu.add(section(product.displayName(), admin.location(), context));
        menu.removeIf(section -> section.items().isEmpty());
        return menu;
    }

    private MenuSection section(String label, String place, Map<String, Object> context) {
        return new MenuSection(label, fragments.webItems(place, context));
    }

    /**
     * A group of the administration menu.
     *
     * @param label its heading
     * @param items its links
     */
    public record MenuSection(String label, List<WebFragments.WebItem> items) {
    }
}
