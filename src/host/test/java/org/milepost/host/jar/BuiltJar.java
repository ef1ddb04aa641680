package org.milepost.host.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The plugin's jar as the build made it. */
final class BuiltJar {

    private BuiltJar() {
    }

    /** A package that the jar imports, and whether it can do without. */
    record Import(String name, boolean optional, String directives) {
    }

    static Path path() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../plugin/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("milepost-[0-9.]+\\.jar")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("the plugin's jar is not built: run mvn package first"));
        }
    }

    static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }

    static List<Import> imports() throws IOException {
        List<Import> imports = new ArrayList<>();
        // A comma inside quotation marks separates the ends of a version range, not packages.
        for (String clause : manifest().getValue("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String name = clause.split(";")[0].strip();
            imports.add(new Import(name, clause.contains("resolution:=optional"), clause.substring(name.length())));
        }
        return imports;
    }
}
