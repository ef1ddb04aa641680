package org.milepost.host.journey;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every way into the plugin by HTTP, read from the built jar: its REST methods by their annotations, its pages by the descriptor. */
final class PluginPaths {

    private static final Pattern SERVLET_PATTERN = Pattern.compile("<url-pattern>([^<]*)</url-pattern>");

    /** A kind of part as the jar knows it. */
    private record Kind(String aggregate, String path, boolean single, boolean byIssue, boolean typed) {

        /** Whether this kind stands for {kind} in that method. */
        boolean fits(String method) {
            boolean ofIt = method.contains(" " + aggregate.toLowerCase() + "s/");
            boolean numbered = method.endsWith("/{number}");
            return ofIt && (typed || method.startsWith("DELETE")) && (numbered ? !single : method.startsWith("POST") ? !single && !byIssue : single);
        }
    }

    private PluginPaths() {
    }

    /** Each REST method as "GET goals/{id}"; {kind} is replaced by each kind of part it can be. */
    static Set<String> restMethods() {
        return methods("org/milepost/rest/");
    }

    /** The same of Confluence, which passes on to Jira. */
    static Set<String> wikiMethods() {
        return methods("org/milepost/wikirest/");
    }

    private static Set<String> methods(String folder) {
        Set<String> methods = new TreeSet<>();
        try (JarFile jar = new JarFile(Products.JAR.toFile());
             URLClassLoader loader = new URLClassLoader(new URL[]{Products.JAR.toUri().toURL()}, PluginPaths.class.getClassLoader())) {
            List<Kind> kinds = kinds(loader);
            for (String name : jar.stream().map(Object::toString).filter(entry -> entry.matches(folder + "\\w+\\.class")).toList()) {
                of(loader.loadClass(name.replace('/', '.').replace(".class", ""))).flatMap(method -> forEachKind(method, kinds)).forEach(methods::add);
            }
            return methods;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The jar cannot be read", e);
        }
    }

    /** The path of each servlet, without the product's. */
    static Set<String> pages() {
        try (JarFile jar = new JarFile(Products.JAR.toFile())) {
            Matcher matcher = SERVLET_PATTERN.matcher(new String(jar.getInputStream(jar.getEntry("atlassian-plugin.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            return new TreeSet<>(matcher.results().map(result -> result.group(1)).toList());
        } catch (IOException e) {
            throw new IllegalStateException("The jar cannot be read", e);
        }
    }

    private static Stream<String> of(Class<?> type) {
        Path root = type.getAnnotation(Path.class);
        return root == null ? Stream.empty() : Arrays.stream(type.getDeclaredMethods()).flatMap(method -> verbs(method).stream()
                .map(verb -> verb + " " + root.value() + (method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "")));
    }

    private static List<String> verbs(Method method) {
        List<String> verbs = new ArrayList<>();
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                verbs.add(verb.value());
            }
        }
        return verbs;
    }

    private static Stream<String> forEachKind(String method, List<Kind> kinds) {
        return method.contains("{kind}") ? kinds.stream().filter(kind -> kind.fits(method)).map(kind -> method.replace("{kind}", kind.path)) : Stream.of(method);
    }

    private static List<Kind> kinds(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("org.milepost.plan.PartKind");
        List<Kind> kinds = new ArrayList<>();
        for (Object kind : type.getEnumConstants()) {
            kinds.add(new Kind(type.getMethod("aggregate").invoke(kind).toString(), (String) type.getMethod("path").invoke(kind),
                    (boolean) type.getMethod("isSingle").invoke(kind), (boolean) type.getMethod("isNumberedByAnother").invoke(kind),
                    (boolean) type.getMethod("isTyped").invoke(kind)));
        }
        return kinds;
    }
}
