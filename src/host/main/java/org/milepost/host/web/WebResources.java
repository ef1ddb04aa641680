package org.milepost.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.plugin.PluginRefused;
import org.milepost.host.velocity.Violations;

/**
 * All web resources of a product and their batches. A batch is the plain concatenation of the files, dependencies first:
 * one file that does not parse takes all others with it, as in a product.
 */
public final class WebResources {

    /** Modules of the products on which a plugin may depend; the host has them on every page. */
    private static final List<String> BUILT_IN = List.of("com.atlassian.auiplugin:", "com.atlassian.plugins.jquery:",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:", "com.atlassian.plugins.atlassian-plugins-webresource-rest:",
            "jira.webresources:", "com.atlassian.confluence.plugins.confluence-ui-common:", "confluence.web.resources:",
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:");

    private final Map<String, WebResource> byKey = new LinkedHashMap<>();
    private final Map<String, Set<URL>> own = new LinkedHashMap<>();
    /** What the transformers made of a file, which is the same for everybody who has its language. */
    private final Map<List<Object>, String> transformed = new HashMap<>();
    private final Translator translator;
    private final Violations violations;

    public WebResources(Translator translator, Violations violations) {
        this.translator = translator;
        this.violations = violations;
    }

    /** Adds a file of the host itself to a context. */
    public synchronized void addOwn(String context, String classPathResource) {
        URL url = WebResources.class.getClassLoader().getResource(classPathResource);
        if (url == null) {
            throw new IllegalStateException("No such file on the class path: " + classPathResource);
        }
        own.computeIfAbsent(context, c -> new LinkedHashSet<>()).add(url);
    }

    synchronized void add(WebResource resource) {
        byKey.put(resource.completeKey(), resource);
        transformed.clear();
    }

    /** Refuses a dependency on a web resource that is nowhere; a product would leave it out silently. */
    public synchronized void checkDependencies() {
        byKey.values().forEach(resource -> resource.dependencies().stream().filter(key -> !isKnown(key)).findFirst().ifPresent(key -> {
            throw new PluginRefused("The web resource " + resource.completeKey() + " depends on " + key + ", which does not exist");
        }));
    }

    private boolean isKnown(String key) {
        return byKey.containsKey(key) || isBuiltIn(key);
    }

    private static boolean isBuiltIn(String key) {
        return BUILT_IN.stream().anyMatch(key::startsWith);
    }

    /**
     * The concatenated files of contexts and web resources.
     *
     * @param parts     contexts, or complete keys (with a colon)
     * @param extension "js" or "css"
     * @param context   what conditions see
     * @param root      the context path of the product
     */
    synchronized String batch(Collection<String> parts, String extension, Locale locale, Map<String, Object> context, String root) {
        StringBuilder out = new StringBuilder();
        parts.stream().filter(part -> !part.contains(":")).flatMap(part -> own.getOrDefault(part, Set.of()).stream()).distinct()
                .filter(url -> url.getPath().endsWith("." + extension)).forEach(url -> out.append(read(url)).append('\n'));
        for (WebResource resource : ordered(parts, context)) {
            for (WebResource.File file : resource.files()) {
                if (file.name().endsWith("." + extension)) {
                    out.append("/* module-key = '").append(resource.completeKey()).append("', location = '").append(file.name()).append("' */\n")
                            .append(transformed.computeIfAbsent(List.of(resource.completeKey(), file.location().toString(), locale, root),
                                    key -> text(resource, file.location(), extension, locale, root))).append('\n');
                }
            }
        }
        return out.toString();
    }

    private String text(WebResource resource, URL location, String extension, Locale locale, String root) {
        String text = read(location);
        if (extension.equals("css")) {
            return text.replaceAll("url\\((['\"]?)(?!data:|/|https?:|#)", "url($1" + root + "/download/resources/" + resource.completeKey() + "/");
        }
        return resource.translated() ? translator.translate(text, locale) : text;
    }

    private List<WebResource> ordered(Collection<String> parts, Map<String, Object> context) {
        Set<WebResource> found = new LinkedHashSet<>();
        for (String part : parts) {
            if (part.contains(":")) {
                collect(part, found, new LinkedHashSet<>(), context);
            } else {
                byKey.values().stream().filter(resource -> resource.contexts().contains(part))
                        .forEach(resource -> collect(resource.completeKey(), found, new LinkedHashSet<>(), context));
            }
        }
        return new ArrayList<>(found);
    }

    private void collect(String key, Set<WebResource> found, Set<String> path, Map<String, Object> context) {
        WebResource resource = byKey.get(key);
        if (resource == null) {
            if (!isBuiltIn(key)) {
                violations.add("The web resource " + key + " was required and does not exist");
            }
            return;
        }
        if (path.add(key) && !found.contains(resource) && resource.condition().test(context)) {
            resource.dependencies().forEach(dependency -> collect(dependency, found, path, context));
            found.add(resource);
        }
    }

    /** A single file of a web resource. */
    synchronized Optional<byte[]> file(String completeKey, String name, Locale locale) {
        return Optional.ofNullable(byKey.get(completeKey)).flatMap(resource -> resource.files().stream()
                .map(file -> location(file, name)).flatMap(Optional::stream).findFirst()
                .map(url -> resource.translated() && name.endsWith(".js")
                        ? translator.translate(read(url), locale).getBytes(StandardCharsets.UTF_8) : bytes(url)));
    }

    private static Optional<URL> location(WebResource.File file, String name) {
        if (!file.isDirectory()) {
            return file.name().equals(name) ? Optional.of(file.location()) : Optional.empty();
        }
        if (!name.startsWith(file.name()) || name.contains("..")) {
            return Optional.empty();
        }
        try {
            URL url = new URL(file.location(), name.substring(file.name().length()));
            url.openConnection().connect();
            return Optional.of(url);
        } catch (IOException e) { // Not there: answered with 404.
            return Optional.empty();
        }
    }

    private static String read(URL url) {
        return new String(bytes(url), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(URL url) {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
