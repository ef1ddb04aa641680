package org.milepost.host.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Acts in the embedded Jira as its people do: over HTTP. */
final class JiraClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI jira;
    private final HttpClient programs = HttpClient.newHttpClient();

    JiraClient(URI jira) {
        this.jira = jira;
    }

    /**
     * A POST to Milepost's REST resources with this person's personal access token.
     *
     * @param body texts, numbers, booleans, null, and maps and lists of them
     * @throws IllegalStateException if it is refused
     */
    JsonNode post(String person, String path, Map<String, Object> body) {
        return accepted(send(programs, post(path, body).header("Authorization", "Bearer token-" + person)));
    }

    /** What Milepost's REST resources tell this person. */
    JsonNode get(String person, String path) {
        return accepted(send(programs, HttpRequest.newBuilder(URI.create(jira + "/rest/milepost/1.0/" + path)).header("Authorization", "Bearer token-" + person)));
    }

    /**
     * The same as a PUT.
     *
     * @throws IllegalStateException if it is refused
     */
    JsonNode put(String person, String path, Map<String, Object> body) {
        return accepted(send(programs, request(path, "PUT", body).header("Authorization", "Bearer token-" + person)));
    }

    /** A session of a person who logged in. */
    HttpClient logIn(String person) {
        HttpClient session = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        form(session, "/login", "name=" + person + "&password=" + person);
        return session;
    }

    /** Confirms the password of an administrator, without which an administrator may change nothing. */
    void confirm(HttpClient session, String person) {
        form(session, "/secure/admin/WebSudoAuthenticate", "webSudoPassword=" + person);
    }

    /** A POST in a session. The answer is given as it is. */
    HttpResponse<String> post(HttpClient session, String path, Map<String, Object> body) {
        return send(session, post(path, body));
    }

    /** Looks at a page. */
    void look(HttpClient session, String path) {
        send(session, HttpRequest.newBuilder(URI.create(jira + path)));
    }

    /** The JSON of an answer that has to be a success. */
    static JsonNode accepted(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("Demo data is refused: " + answer.request().uri().getPath() + " answers " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder post(String path, Map<String, Object> body) {
        return request(path, "POST", body);
    }

    private HttpRequest.Builder request(String path, String method, Map<String, Object> body) {
        return HttpRequest.newBuilder(URI.create(jira + "/rest/milepost/1.0/" + path)).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    private void form(HttpClient session, String path, String fields) {
        HttpResponse<String> answer = send(session, HttpRequest.newBuilder(URI.create(jira + path))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", jira.getScheme() + "://" + jira.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("POST " + path + " answers " + answer.statusCode());
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the demo plans were made", e);
        }
    }
}
