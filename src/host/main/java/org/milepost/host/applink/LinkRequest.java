package org.milepost.host.applink;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One HTTP call over the link, with the JDK's client: time-outs, refused connections and broken answers are real. */
final class LinkRequest implements ApplicationLinkRequest {

    /** What SAL's client waits unless told otherwise. */
    private static final int DEFAULT_TIMEOUT = 10_000;

    private final LinkControl control;
    private final URI base;
    private final MethodType method;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private String url;
    private int connectionTimeout = DEFAULT_TIMEOUT;
    private int soTimeout = DEFAULT_TIMEOUT;
    private boolean followRedirects = true;
    private byte[] body = {};

    LinkRequest(LinkControl control, URI base, MethodType method, String url, String token) {
        this.control = control;
        this.base = base;
        this.method = method;
        this.url = url;
        setHeader("Authorization", "Bearer " + token);
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        connectionTimeout = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        soTimeout = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String newUrl) {
        url = newUrl;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text) {
        return setRequestBody(text, "text/plain");
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text, String contentType) {
        if (method != MethodType.POST && method != MethodType.PUT) {
            throw new UnsupportedOperationException("Only POST and PUT take a body");
        }
        body = text.getBytes(StandardCharsets.UTF_8);
        return setHeader("Content-Type", contentType);
    }

    @Override
    public ApplicationLinkRequest setEntity(Object entity) {
        throw new UnsupportedOperationException("This host maps no entities; write the body as text");
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... namesAndValues) {
        throw new UnsupportedOperationException("This host takes query parameters in the address only");
    }

    @Override
    public ApplicationLinkRequest addBasicAuthentication(String host, String username, String password) {
        throw new UnsupportedOperationException("The link signs the request itself");
    }

    @Override
    public ApplicationLinkRequest addHeader(String name, String value) {
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        followRedirects = follow;
        return this;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return Map.copyOf(headers);
    }

    @Override
    public void execute(ResponseHandler<? super Response> handler) throws ResponseException {
        executeAndReturn(response -> {
            handler.handle(response);
            return null;
        });
    }

    @Override
    public String execute() throws ResponseException {
        return executeAndReturn(response -> {
            if (!response.isSuccessful()) {
                throw new ResponseException("Unexpected response received. Status code: " + response.getStatusCode());
            }
            return response.getResponseBodyAsString();
        });
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler) throws ResponseException {
        control.count();
        HttpURLConnection connection = null;
        try {
            connection = connect();
            return handler.handle(new LinkResponse(connection));
        } catch (IOException e) {
            throw new ResponseException(e);
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return executeAndReturn(response -> {
            String challenge = response.getHeader("WWW-Authenticate");
            // Only what new consent would mend; other problems of OAuth are the handler's own.
            boolean refused = response.getStatusCode() == 401 && challenge != null && challenge.contains("oauth_problem=\"token_");
            return refused ? handler.credentialsRequired(response) : handler.handle(response);
        });
    }

    private HttpURLConnection connect() throws IOException {
        String address = base + (url.startsWith("/") ? url : "/" + url);
        HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestMethod(method.name());
        connection.setConnectTimeout(connectionTimeout);
        connection.setReadTimeout(soTimeout);
        connection.setInstanceFollowRedirects(followRedirects);
        connection.setUseCaches(false);
        headers.forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
        if (body.length > 0) {
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
        }
        return connection;
    }
}
