package org.milepost.host.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * An answer that is sent as it is: JSON, a fragment of HTML for an AJAX call, an image.
 *
 * @param status the HTTP status
 * @param type   the content type, with the charset for text
 * @param bytes  the body
 */
public record Content(int status, String type, byte[] bytes) implements Answer {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    public Content {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** A value (map, list, record) as JSON with status 200. */
    public static Content json(Object value) {
        return json(200, value);
    }

    /** A value (map, list, record) as JSON. */
    public static Content json(int status, Object value) {
        try {
            return new Content(status, "application/json;charset=UTF-8", JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    /** A fragment of HTML, undecorated. */
    public static Content html(String html) {
        return new Content(200, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
