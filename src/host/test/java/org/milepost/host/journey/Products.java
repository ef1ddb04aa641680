package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.rules.ExternalResource;
import org.milepost.host.Host;
import org.milepost.host.HostBuilder;
import org.milepost.host.product.Product;

/**
 * A fresh host with the built jar for each journey, and the visitors who come to it. At its end the journey fails if any visitor's browser saw
 * something go wrong, or if the host noticed a breach (a template method outside the allowlist, an unresolved reference, a panel that broke).
 */
final class Products extends ExternalResource {

    /** What the build made: the jar an administrator would upload. */
    static final Path JAR = Path.of("..", "plugin", "target", "milepost-0.1.0.jar");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Visitor> visitors = new ArrayList<>();
    private final boolean demo;
    private Host host;

    private Products(boolean demo) {
        this.demo = demo;
    }

    /** The users and projects, Milepost not set up. */
    static Products empty() {
        return new Products(false);
    }

    /** With the living plans of the demo. */
    static Products withDemoData() {
        return new Products(true);
    }

    @Override
    protected void before() {
        HostBuilder builder = Host.builder().plugin(JAR);
        host = (demo ? builder : builder.empty()).start();
    }

    @Override
    protected void after() {
        String problems = visitors.stream().map(Visitor::problems).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        visitors.forEach(Visitor::close);
        List<String> violations = host.violations();
        host.close();
        assertEquals("what went wrong in the visitors' browsers", "", problems);
        assertEquals("what the host noticed", List.of(), violations);
    }

    Host host() {
        return host;
    }

    <T extends Product> T product(Class<T> type, String id) {
        return host.product(id, type);
    }

    /** Somebody who is not logged in. */
    Visitor anonymous() {
        return remember(new Visitor(host.address(), true));
    }

    /** A person logged in to a product, by name. */
    Visitor visitor(String product, String name) {
        return remember(new Visitor(host.address(), true)).logIn(product, name);
    }

    /** A person logged in to a product, with script switched off. */
    Visitor withoutScript(String product, String name) {
        return remember(new Visitor(host.address(), false)).logIn(product, name);
    }

    private Visitor remember(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    /** A REST call of this person by personal access token; an empty name calls as nobody. */
    HttpResponse<String> rest(String name, String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.address("jira") + "/rest/milepost/1.0/" + path))
                .header("Accept", "application/json").header("X-Atlassian-Token", "no-check");
        if (!name.isEmpty()) {
            request.header("Authorization", "Bearer token-" + name);
        }
        HttpRequest.BodyPublisher body = json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            return http.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The host does not answer " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + path, e);
        }
    }

    /** A REST read of this person. */
    HttpResponse<String> get(String name, String path) {
        return rest(name, "GET", path, "");
    }
}
