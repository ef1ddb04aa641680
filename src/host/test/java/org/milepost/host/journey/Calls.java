package org.milepost.host.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** HTTP calls without a browser: REST by personal access token, and an administrator's session with a confirmed password. */
final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI jira;

    Calls(URI jira) {
        this.jira = jira;
    }

    /** A REST call of this person by personal access token; an empty name calls as nobody, an empty body sends none. */
    Answer rest(String name, String method, String path, String json) {
        HttpRequest.Builder request = request(path);
        if (!name.isEmpty()) {
            request.header("Authorization", "Bearer token-" + name);
        }
        return send(HttpClient.newHttpClient(), request, method, json);
    }

    /** A REST call of an administrator who has confirmed the password in the session. */
    Answer restAsAdministrator(String name, String method, String path, String json) {
        HttpClient client = session(name);
        post(client, "/secure/admin/WebSudoAuthenticate", "webSudoPassword=" + name);
        return send(client, request(path), method, json);
    }

    /** The HTML of a page of Jira for this person, whatever its status. */
    String page(String name, String path) {
        return page(session(name), path);
    }

    /** The HTML of a page of Jira in a session, whatever its status. */
    String page(HttpClient session, String path) {
        return exchange(session, HttpRequest.newBuilder(URI.create(jira + path)).build()).body();
    }

    /** A session of a person who has logged in. */
    HttpClient session(String name) {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        post(client, "/login", "name=" + name + "&password=" + name);
        return client;
    }

    /** A request to a REST address of Milepost, to be given headers and a method of one's own. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(jira + "/rest/milepost/1.0/" + path));
    }

    /** Sends a request as it is. */
    Answer send(HttpClient client, HttpRequest.Builder request) {
        return new Answer(exchange(client, request.build()));
    }

    private void post(HttpClient client, String path, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", jira.getScheme() + "://" + jira.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        int status = exchange(client, request).statusCode();
        if (status >= 400) {
            throw new IllegalStateException("POST " + path + " answers " + status);
        }
    }

    private static Answer send(HttpClient client, HttpRequest.Builder request, String method, String json) {
        request.header("Accept", "application/json").header("X-Atlassian-Token", "no-check");
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpRequest.BodyPublisher body = json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        return new Answer(exchange(client, request.method(method, body).build()));
    }

    private static HttpResponse<String> exchange(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The host does not answer " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Not JSON: " + status() + " " + body(), e);
            }
        }

        /** The JSON of an answer that has to be a success. */
        JsonNode ok() {
            if (status() >= 300) {
                throw new IllegalStateException(response.request().method() + " " + response.uri() + " answers " + status() + " " + body());
            }
            return json();
        }
    }
}
