package org.milepost.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes a plugin jar out of sources and descriptor lines in a test. Imports are found in the class files, as bnd does;
 * a Spring configuration {@code t.Config} with the platform's services is always there.
 */
public final class TestPlugin {

    private static final String CONFIG = """
            package t;
            import org.osgi.framework.BundleContext;
            import org.springframework.context.annotation.*;
            @Configuration(proxyBeanMethods = false)
            public class Config {
                private static <T> T get(BundleContext c, Class<T> t) { return c.getService(c.getServiceReference(t)); }
                @Bean com.atlassian.templaterenderer.TemplateRenderer renderer(BundleContext c) { return get(c, com.atlassian.templaterenderer.TemplateRenderer.class); }
                @Bean com.atlassian.sal.api.message.I18nResolver i18n(BundleContext c) { return get(c, com.atlassian.sal.api.message.I18nResolver.class); }
                @Bean com.atlassian.sal.api.user.UserManager users(BundleContext c) { return get(c, com.atlassian.sal.api.user.UserManager.class); }
                @Bean com.atlassian.activeobjects.external.ActiveObjects ao(BundleContext c) { return get(c, com.atlassian.activeobjects.external.ActiveObjects.class); }
                @Bean com.atlassian.webresource.api.assembler.PageBuilderService pages(BundleContext c) { return get(c, com.atlassian.webresource.api.assembler.PageBuilderService.class); }
                @Bean com.atlassian.sal.api.pluginsettings.PluginSettingsFactory settings(BundleContext c) { return get(c, com.atlassian.sal.api.pluginsettings.PluginSettingsFactory.class); }
            }
            """;

    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:context="http://www.springframework.org/schema/context"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.springframework.org/schema/context http://www.springframework.org/schema/context/spring-context.xsd">
              <context:annotation-config/><bean class="t.Config"/>
            </beans>
            """;

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Set<String> forgotten = new TreeSet<>();
    private String modules = "";

    public TestPlugin() {
        sources.put("t.Config", CONFIG);
        files.put("META-INF/spring/plugin-context.xml", SPRING);
    }

    /** Adds a class; its package must be t. */
    public TestPlugin source(String simpleName, String code) {
        sources.put("t." + simpleName, "package t;\n" + code);
        return this;
    }

    public TestPlugin file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** Adds lines to the descriptor. */
    public TestPlugin modules(String xml) {
        modules += xml;
        return this;
    }

    /** Leaves a package out of Import-Package. */
    public TestPlugin forgetImport(String packageName) {
        forgotten.add(packageName);
        return this;
    }

    /** Writes the jar into a directory. */
    public Path jar(Path directory) {
        try {
            Path classes = Files.createTempDirectory(directory, "classes");
            compile(classes);
            Path jar = Files.createTempFile(directory, "plugin", ".jar");
            try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest(imports(classes)));
                 Stream<Path> compiled = Files.walk(classes)) {
                for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                    put(zip, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
                put(zip, "atlassian-plugin.xml", ("<atlassian-plugin key=\"t\" name=\"Test\" plugins-version=\"2\"><plugin-info><version>1</version></plugin-info>"
                        + modules + "</atlassian-plugin>").getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<String, String> file : files.entrySet()) {
                    put(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(JarOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new JarEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void compile(Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new SimpleJavaFileObject(URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        }));
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        boolean done = compiler.getTask(null, null, problems, List.of("-d", classes.toString(), "--release", "17", "-proc:none", "-parameters"), null, units).call();
        if (!done) {
            throw new IllegalStateException("The test's own source does not compile: " + problems.getDiagnostics());
        }
    }

    private static Manifest manifest(Set<String> imports) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "t");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "t");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", String.join(",", imports));
        return manifest;
    }

    /** Every package named in a constant of a class file; ISO-8859-1 keeps each byte, and names are ASCII. */
    private Set<String> imports(Path classes) throws IOException {
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> compiled = Files.walk(classes)) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                Matcher matcher = Pattern.compile("((?:[a-z]\\w*/)+)[A-Z]\\w*").matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                while (matcher.find()) {
                    String name = matcher.group(1);
                    packages.add(name.substring(0, name.length() - 1).replace('/', '.'));
                }
            }
        }
        packages.removeIf(name -> name.startsWith("java.") || name.equals("t") || !name.contains(".") || forgotten.contains(name));
        return packages;
    }
}
