package org.milepost.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A browser without a window: cookies, and redirects when asked for. */
public final class Browser {

    private final HttpClient client;
    private final URI root;

    private Browser(URI root, HttpClient.Redirect redirect) {
        this.root = root;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(redirect).build();
    }

    /** Follows redirects. */
    public static Browser of(URI root) {
        return new Browser(root, HttpClient.Redirect.NORMAL);
    }

    /** Shows redirects as they are. */
    public static Browser stopping(URI root) {
        return new Browser(root, HttpClient.Redirect.NEVER);
    }

    public Browser logIn(String name) {
        form("/login.jsp", "name=" + name, "password=" + name);
        return this;
    }

    public Browser confirm(String password) {
        form("/secure/admin/WebSudoAuthenticate", "webSudoPassword=" + password);
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> form(String path, String... fields) {
        String body = String.join("&", Arrays.stream(fields).map(field -> field.substring(0, field.indexOf('=') + 1)
                + URLEncoder.encode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8)).toList());
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
