package org.milepost.host.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list of exported packages: one package a line, optionally {@code ;version="1.2"}, comments after a hash. */
public final class ExportList {

    private ExportList() {
    }

    /**
     * The packages of a class-path resource.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String> of(String resource) {
        try (InputStream in = ExportList.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The list of exported packages is missing: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
