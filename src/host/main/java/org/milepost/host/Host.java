package org.milepost.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.catalina.startup.Tomcat;
import org.milepost.host.product.CallCounter;
import org.milepost.host.product.Product;
import org.milepost.host.velocity.HostTemplates;
import org.milepost.host.velocity.TemplateEngine;
import org.milepost.host.velocity.Violations;
import org.milepost.host.web.Server;
import org.milepost.host.web.StaticFiles;

/**
 * A running host: the products that were asked for, on one port of the loopback interface, with the plugin loaded from
 * its jar in each. Made by {@link #builder()}.
 */
public final class Host implements AutoCloseable {

    private final Server server;
    private final Map<String, EmbeddedProduct> products;

    private Host(Server server, Map<String, EmbeddedProduct> products) {
        this.server = server;
        this.products = products;
    }

    /** Begins with the products of the class path, demo data, databases in memory and any free port. */
    public static HostBuilder builder() {
        return new HostBuilder();
    }

    /** Starts the products side by side; if one fails, all are stopped again. */
    static Host start(HostBuilder builder) {
        StaticFiles files = new StaticFiles(builder.nodeModules());
        List<Product> found = builder.products();
        Server server = Server.start(builder.port());
        Map<String, URI> addresses = new LinkedHashMap<>();
        found.forEach(product -> addresses.put(product.id(), URI.create(server.address() + "/" + product.id())));
        Map<String, CompletableFuture<EmbeddedProduct>> starting = new LinkedHashMap<>();
        found.forEach(product -> starting.put(product.id(), inBackground("start-" + product.id(),
                () -> startProduct(product, addresses, builder, files, server))));
        List<Throwable> failures = new ArrayList<>();
        Map<String, EmbeddedProduct> started = new LinkedHashMap<>();
        starting.forEach((id, future) -> {
            try {
                started.put(id, future.join());
            } catch (CompletionException e) {
                failures.add(e.getCause());
            }
        });
        Host host = new Host(server, started);
        if (!failures.isEmpty()) {
            host.close();
            throw failures.get(0) instanceof RuntimeException e ? e : new IllegalStateException("The host does not start", failures.get(0));
        }
        host.addIndex();
        return host;
    }

    private static EmbeddedProduct startProduct(Product product, Map<String, URI> addresses, HostBuilder builder, StaticFiles files, Server server) {
        EmbeddedProduct embedded = new EmbeddedProduct(product, addresses, builder.clock(), files);
        try {
            builder.plugins().forEach(jar -> embedded.load(jar, builder.database(product.id())));
            embedded.open(server);
            return embedded;
        } catch (RuntimeException e) { // Boundary: whatever the cause, no framework may stay behind.
            embedded.close();
            throw e;
        }
    }

    private static <T> CompletableFuture<T> inBackground(String name, Supplier<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                future.complete(work.get());
            } catch (RuntimeException | Error e) { // Boundary: handed to the thread that waits for it.
                future.completeExceptionally(e);
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private void addIndex() {
        HostTemplates templates = new HostTemplates(TemplateEngine.ofHost(new Violations()), "", "");
        byte[] html = templates.render("templates/platform/index.vm", Map.of("products", products.values().stream().map(EmbeddedProduct::product).toList()))
                .getBytes(StandardCharsets.UTF_8);
        server.add("", context -> {
            Tomcat.addServlet(context, "index", new Index(html));
            context.addServletMappingDecoded("", "index");
        });
    }

    /** The address of the server without a slash at the end. */
    public URI address() {
        return server.address();
    }

    /** The address of a product, for example {@code http://127.0.0.1:8090/jira}. */
    public URI address(String productId) {
        return embedded(productId).address();
    }

    /** The products in the order in which they were given. */
    public List<Product> products() {
        return products.values().stream().map(EmbeddedProduct::product).toList();
    }

    /** A product, to look into it or to change it from a test. */
    public <T extends Product> T product(String productId, Class<T> type) {
        return type.cast(embedded(productId).product());
    }

    /** The calls that the plugin made on the services of a product, Active Objects included. */
    public CallCounter calls(String productId) {
        return embedded(productId).calls();
    }

    /** What went wrong without an answer that says so: refused template methods, unresolved references, failing conditions, panels, servlets. */
    public List<String> violations() {
        return products.values().stream().flatMap(product -> product.violations().all().stream()).toList();
    }

    public void resetViolations() {
        products.values().forEach(product -> product.violations().reset());
    }

    private EmbeddedProduct embedded(String productId) {
        return Optional.ofNullable(products.get(productId)).orElseThrow(() -> new IllegalArgumentException("This host runs without " + productId));
    }

    @Override
    public void close() {
        server.close();
        products.values().forEach(EmbeddedProduct::close);
    }

    /** The start page of the server: a link to each product. */
    private static final class Index extends HttpServlet {

        private static final long serialVersionUID = 1L;
        private final byte[] html;

        private Index(byte[] html) {
            this.html = html;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'self'");
            response.getOutputStream().write(html);
        }
    }
}
