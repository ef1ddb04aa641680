package org.milepost.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.milepost.host.product.Product;

/**
 * Web resources: {@code /download/contextbatch/<js|css>/<contexts and keys>/batch.<js|css>},
 * {@code /download/batch/<complete key>/<file>}, {@code /download/resources/<complete key>/<file>} and
 * {@code /download/host/<file>}. The query parameter {@code locale} chooses the language, so that caches can tell.
 */
final class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CONTEXT_BATCH = Pattern.compile("/contextbatch/(js|css)/([^/]+)/batch\\.\\1");
    private static final Pattern BATCH = Pattern.compile("/batch/([^/:]+:[^/]+)/[^/]+\\.(js|css)");
    private static final Pattern FILE = Pattern.compile("/resources/([^/:]+:[^/]+)/(.+)");

    private final transient WebResources resources;
    private final transient StaticFiles files;
    private final transient Product product;
    private final transient Scopes scopes;

    DownloadServlet(WebResources resources, StaticFiles files, Product product, Scopes scopes) {
        this.resources = resources;
        this.files = files;
        this.product = product;
        this.scopes = scopes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<byte[]> content = content(path, request);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(StaticFiles.type(path));
        response.setHeader("Cache-Control", path.startsWith("/host/") ? "max-age=3600" : "no-cache");
        String tag = tag(content.get());
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    /** The products put a hash of the content into the address; here the browser asks whether what it has is still the same. */
    private static String tag(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return '"' + Long.toHexString(sum.getValue()) + '-' + content.length + '"';
    }

    private Optional<byte[]> content(String path, HttpServletRequest request) {
        Matcher contexts = CONTEXT_BATCH.matcher(path);
        if (contexts.matches()) {
            return Optional.of(batch(List.of(contexts.group(2).split(",")), contexts.group(1), request));
        }
        Matcher batch = BATCH.matcher(path);
        if (batch.matches()) {
            return Optional.of(batch(List.of(batch.group(1)), batch.group(2), request));
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            return resources.file(file.group(1), file.group(2), locale(request));
        }
        return path.startsWith("/host/") ? files.file(path.substring("/host/".length())) : Optional.empty();
    }

    private byte[] batch(List<String> parts, String extension, HttpServletRequest request) {
        return resources.batch(parts, extension, locale(request), product.fragmentContext(request), request.getContextPath()).getBytes(StandardCharsets.UTF_8);
    }

    private Locale locale(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("locale")).map(Locale::forLanguageTag).orElse(scopes.locale());
    }
}
