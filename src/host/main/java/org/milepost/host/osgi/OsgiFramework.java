package org.milepost.host.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * One product's Apache Felix. A bundle sees the JDK's java packages, what it imports, and nothing else: no implicit boot
 * delegation, which would hide a missing import.
 */
public final class OsgiFramework implements AutoCloseable {

    private static final long STOP_MILLIS = 3000;

    private final Framework framework;
    private final Path storage;

    private OsgiFramework(Framework framework, Path storage) {
        this.framework = framework;
        this.storage = storage;
    }

    /**
     * A started framework.
     *
     * @param exportedPackages the packages of the class path that bundles may import, as clauses of a manifest
     */
    public static OsgiFramework start(List<String> exportedPackages) {
        try {
            Path storage = Files.createTempDirectory("milepost-felix");
            Framework framework = new FrameworkFactory().newFramework(settings(exportedPackages, storage));
            framework.start();
            return new OsgiFramework(framework, storage);
        } catch (IOException e) {
            throw new UncheckedIOException("No place for the bundle cache", e);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
    }

    private static Map<String, String> settings(List<String> exportedPackages, Path storage) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", exportedPackages));
        // The products delegate a few packages of the JDK and of its XML parsers; sun.reflect serves reflection.
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.*");
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.log.level", "1");
        return settings;
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /**
     * Installs and starts a bundle.
     *
     * @throws BundleException if it does not resolve; the message names the missing package
     */
    public Bundle start(Path jar) throws BundleException {
        Bundle bundle = context().installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deleteStorage();
    }

    private void deleteStorage() {
        try (Stream<Path> files = Files.walk(storage)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the bundle cache", e);
        }
    }
}
