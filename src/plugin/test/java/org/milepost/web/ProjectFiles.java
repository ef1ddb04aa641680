package org.milepost.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plugin's sources, for tests of conventions; the build runs tests in the module's folder. */
final class ProjectFiles {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    private ProjectFiles() {
    }

    static List<Path> scripts() throws IOException {
        return under("main/resources/js", ".js");
    }

    static List<Path> styles() throws IOException {
        return under("main/resources/css", ".css");
    }

    private static List<Path> under(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(MODULE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
