package org.milepost.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The front-end libraries out of node_modules, and the host's own frame files. */
public final class StaticFiles {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"), Map.entry("jpg", "image/jpeg"), Map.entry("ico", "image/x-icon"), Map.entry("woff", "font/woff"), Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"), Map.entry("json", "application/json"), Map.entry("html", "text/html;charset=UTF-8"));

    private final Path aui;
    private final Path jquery;

    /**
     * @param nodeModules the directory node_modules of the host
     * @throws IllegalArgumentException if AUI or jQuery is not in it
     */
    public StaticFiles(Path nodeModules) {
        aui = nodeModules.resolve("@atlassian/aui/dist/aui").toAbsolutePath().normalize();
        jquery = nodeModules.resolve("jquery/dist/jquery.min.js");
        if (!Files.isRegularFile(aui.resolve("aui-prototyping.js")) || !Files.isRegularFile(jquery)) {
            throw new IllegalArgumentException("No AUI and jQuery in " + nodeModules + "; run: npm ci --ignore-scripts (in src/host)");
        }
    }

    /** A file below {@code /download/host/}: jquery.js, aui/..., or of the class path directory web/platform. */
    Optional<byte[]> file(String name) {
        try {
            if (name.equals("jquery.js")) {
                return Optional.of(Files.readAllBytes(jquery));
            }
            if (name.startsWith("aui/")) {
                Path file = aui.resolve(name.substring("aui/".length())).normalize();
                return file.startsWith(aui) && Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            try (InputStream in = StaticFiles.class.getResourceAsStream("/web/platform/" + name)) {
                return in == null || name.contains("..") ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** The content type of a file name. */
    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
