package org.milepost.host.applink;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The answer to a call over the link. The body is read from the connection while the handler runs, as SAL does. */
final class LinkResponse implements Response {

    private final HttpURLConnection connection;
    private final int status;

    /** Waits for the head of the answer. */
    LinkResponse(HttpURLConnection connection) throws IOException {
        this.connection = connection;
        this.status = connection.getResponseCode();
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public boolean isSuccessful() {
        return status >= 200 && status < 400;
    }

    @Override
    public InputStream getResponseBodyAsStream() throws ResponseException {
        try {
            InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
            return body == null ? InputStream.nullInputStream() : body;
        } catch (IOException e) {
            throw new ResponseException(e);
        }
    }

    @Override
    public String getResponseBodyAsString() throws ResponseException {
        try (InputStream body = getResponseBodyAsStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResponseException(e);
        }
    }

    @Override
    public <T> T getEntity(Class<T> type) {
        throw new UnsupportedOperationException("This host maps no entities; read the body");
    }

    @Override
    public String getStatusText() {
        try {
            return Objects.requireNonNullElse(connection.getResponseMessage(), "");
        } catch (IOException e) {
            throw new IllegalStateException("The head of the answer was read already", e);
        }
    }

    @Override
    public String getHeader(String name) {
        return connection.getHeaderField(name);
    }

    @Override
    public Map<String, String> getHeaders() {
        return connection.getHeaderFields().entrySet().stream().filter(header -> header.getKey() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
    }
}
