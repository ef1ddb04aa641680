package org.milepost.host.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.milepost.host.plugin.Fragments;
import org.milepost.host.plugin.Module;
import org.milepost.host.plugin.Plugin;
import org.milepost.host.plugin.Xml;
import org.milepost.host.product.Access;
import org.milepost.host.product.Page;
import org.milepost.host.product.PageHandler;
import org.milepost.host.product.Product;
import org.milepost.host.product.Templates;
import org.milepost.host.velocity.Violations;

/** The context of one product in Tomcat, collected before it starts. */
public final class WebApplication {

    private final Product product;
    private final Scopes scopes;
    private final Session session;
    private final Violations violations;
    private final Frame frame;
    private final Doors doors;
    private final PageServlet pages;
    private final AccountServlet account;
    private final DownloadServlet downloads;
    private final List<Mapped> servlets = new ArrayList<>();
    private final List<Wrapper> wrappers = new ArrayList<>();

    public WebApplication(Product product, Scopes scopes, Session session, Templates templates, Fragments fragments,
                          WebResources resources, StaticFiles files, Violations violations) {
        this.product = product;
        this.scopes = scopes;
        this.session = session;
        this.violations = violations;
        this.frame = new Frame(product, templates, fragments, scopes);
        this.doors = new Doors(session);
        this.pages = new PageServlet(frame, doors, scopes, violations);
        this.account = new AccountServlet(session, frame, templates, product.users());
        this.downloads = new DownloadServlet(resources, files, product, scopes);
        page(Access.CONFIRMED_ADMIN, "GET", "/secure/admin", false,
                request -> Page.admin("Administration", templates.render("templates/platform/admin.vm", Map.of())));
    }

    /** Adds a page of the product. */
    public void page(Access access, String method, String pathPattern, boolean program, PageHandler handler) {
        pages.add(Route.of(access, method, pathPattern, program, handler));
    }

    /** Adds a servlet of the host at its own address, for example REST. */
    public void servlet(String pattern, Servlet servlet) {
        servlets.add(new Mapped(pattern, servlet, Map.of()));
    }

    /** Adds the servlets of a plugin below {@code /plugins/servlet}. */
    public void add(Plugin plugin) {
        for (Module module : plugin.descriptor().modules("servlet")) {
            HttpServlet servlet = plugin.create(module.xml().required("class"), HttpServlet.class);
            Map<String, String> parameters = new LinkedHashMap<>();
            module.xml().children("init-param").forEach(p -> parameters.put(p.child("param-name").map(Xml::text).orElse(""),
                    p.child("param-value").map(Xml::text).orElse("")));
            module.xml().children("url-pattern").forEach(pattern -> servlets.add(new Mapped("/plugins/servlet" + pattern.text(),
                    new GuardedServlet(servlet, frame, doors, scopes, violations), parameters)));
        }
    }

    /** Puts everything into Tomcat's context. */
    public void setUp(Context context) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("entry");
        definition.setFilter(new EntryFilter(session, product.users(), scopes));
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName("entry");
        map.addURLPattern("/*");
        context.addFilterMap(map);
        map(context, "/", pages, Map.of());
        map(context, "/download/*", downloads, Map.of());
        for (String path : List.of(Doors.LOG_IN, AccountServlet.LOG_IN_SHORT, Doors.LOG_OUT, Doors.CONFIRM, AccountServlet.APPEARANCE)) {
            map(context, path, account, Map.of());
        }
        servlets.forEach(servlet -> map(context, servlet.pattern(), servlet.servlet(), servlet.parameters()));
    }

    /** Lets the servlets get ready beside the first requests: Jersey alone takes most of a second. */
    public void warmUp() {
        Thread thread = new Thread(() -> wrappers.forEach(wrapper -> {
            try {
                wrapper.load();
            } catch (ServletException e) { // The first request will meet the same and answer with it.
                violations.add("Servlet " + wrapper.getName() + " does not start", e);
            }
        }), "warm-up-" + product.id());
        thread.setDaemon(true);
        thread.start();
    }

    private void map(Context context, String pattern, Servlet servlet, Map<String, String> parameters) {
        Wrapper wrapper = Tomcat.addServlet(context, pattern, servlet);
        parameters.forEach(wrapper::addInitParameter);
        context.addServletMappingDecoded(pattern, pattern);
        wrappers.add(wrapper);
    }

    private record Mapped(String pattern, Servlet servlet, Map<String, String> parameters) {
    }
}
