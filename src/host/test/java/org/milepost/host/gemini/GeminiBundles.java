package org.milepost.host.gemini;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Gemini Blueprint's three bundles as they are on Maven Central, and two small ones made here that it needs around it. */
final class GeminiBundles {

    /** Of the packages in Spring's jars that are not Spring's own: Gemini wants commons-logging from 1.0 to below 2.0. */
    private static final String OTHERS_VERSION = "1.2";
    private static final String FRAGMENT = "/gemini/extender.xml";

    private final Path directory;

    /** @param directory with the jars of Gemini and of the Spring that it runs on */
    GeminiBundles(Path directory) {
        this.directory = directory;
    }

    /** Every package of the Spring jars with their version: Gemini needs more of Spring than plugins are offered. */
    List<String> springPackages() throws IOException {
        Map<String, String> packages = new TreeMap<>();
        for (Path jar : jars("spring-")) {
            try (JarFile file = new JarFile(jar.toFile())) {
                String version = file.getManifest().getMainAttributes().getValue("Implementation-Version");
                file.stream().map(ZipEntry::getName).filter(name -> name.startsWith("org/") && !name.endsWith("/"))
                        .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                        .forEach(name -> packages.put(name, name.startsWith("org.springframework.") ? version : OTHERS_VERSION));
            }
        }
        return packages.entrySet().stream().map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"").toList();
    }

    /** Installs and starts them; returns Gemini's core, whose classes name its events. */
    Bundle start(BundleContext system) throws IOException, BundleException {
        List<Bundle> bundles = new ArrayList<>();
        bundles.add(install(system, "spring.namespaces", namespaces()));
        install(system, "extender.fragment", fragment());
        for (Path jar : List.of(jar("gemini-blueprint-io"), jar("gemini-blueprint-core"), jar("gemini-blueprint-extender"))) {
            bundles.add(system.installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        return bundles.get(2);
    }

    /** Gemini looks for Spring's XML namespaces in every bundle but the framework's own, on whose class path Spring is: this one offers them. */
    private static byte[] namespaces() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("META-INF/spring.handlers", "META-INF/spring.schemas")) {
            Set<String> lines = new LinkedHashSet<>();
            for (URL url : Collections.list(GeminiBundles.class.getClassLoader().getResources(name))) {
                try (InputStream in = url.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
                }
            }
            files.put(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return bundle("milepost.test.spring.namespaces", "DynamicImport-Package", "org.springframework.*", files);
    }

    /** Settings of the extender: its threads are daemons, or the process would not end. */
    private static byte[] fragment() throws IOException {
        try (InputStream in = GeminiBundles.class.getResourceAsStream(FRAGMENT)) {
            return bundle("milepost.test.extender.fragment", "Fragment-Host", "org.eclipse.gemini.blueprint.extender",
                    Map.of("META-INF/spring/extender/milepost-test.xml", in.readAllBytes()));
        }
    }

    private static byte[] bundle(String name, String header, String value, Map<String, byte[]> files) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", name);
        attributes.putValue("Bundle-Version", "1.0.0");
        attributes.putValue(header, value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Bundle install(BundleContext system, String location, byte[] bytes) throws BundleException {
        return system.installBundle("milepost-test:" + location, new ByteArrayInputStream(bytes));
    }

    private Path jar(String name) throws IOException {
        return jars(name + "-").get(0);
    }

    private List<Path> jars(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
            if (jars.isEmpty()) {
                throw new IllegalStateException("no " + prefix + "*.jar in " + directory + ": run mvn process-test-resources");
            }
            return jars;
        }
    }
}
