package org.milepost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.milepost.Requirement;

/** The products block a template's call of any method that is not listed, and a page shows the bare reference instead. */
@Requirement("S23")
public class VelocityAllowlistTest {

    private static final Pattern LISTED = Pattern.compile("<method>(org\\.milepost\\.web\\.[^<]+)</method>");
    private static final Pattern PROPERTY = Pattern.compile("\\$!?\\{?[a-z]\\w*\\.([a-z]\\w*)(?:\\.([a-z]\\w*))?");

    @Test
    public void allowlist_holds_exactly_theGettersOfPageModels_andTheTextsOfWords() throws Exception {
        Set<String> wanted = pageModels().stream().flatMap(VelocityAllowlistTest::getters).map(VelocityAllowlistTest::line).collect(Collectors.toCollection(TreeSet::new));
        wanted.add("org.milepost.web.Words#text(java.lang.String)");

        assertEquals("paste into <velocity-allowlist>:\n" + wanted.stream().map(line -> "    <method>" + line + "</method>").collect(Collectors.joining("\n")),
                wanted, new TreeSet<>(listed()));
    }

    @Test
    public void everyGetter_isUsed_byATemplate() throws Exception {
        Set<String> used = properties();
        List<String> idle = pageModels().stream().flatMap(VelocityAllowlistTest::getters).filter(getter -> !used.contains(property(getter)))
                .map(VelocityAllowlistTest::line).toList();

        assertEquals(List.of(), idle);
    }

    @Test
    public void allowlist_names_nothingTwice() throws IOException {
        assertEquals(listed().size(), Set.copyOf(listed()).size());
        assertTrue(listed().size() > 50);
    }

    private static List<String> listed() throws IOException {
        Matcher matcher = LISTED.matcher(Files.readString(ProjectFiles.descriptor()));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** Every name that follows a dot in a reference. */
    private static Set<String> properties() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path template : ProjectFiles.templates()) {
            PROPERTY.matcher(Files.readString(template)).results()
                    .flatMap(result -> Stream.of(result.group(1), String.valueOf(result.group(2)))).forEach(names::add);
        }
        return names;
    }

    private static List<Class<?>> pageModels() throws IOException, URISyntaxException {
        Path classes = Path.of(Words.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve("org/milepost/web");
        List<Class<?>> models = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[A-Za-z]+\\.class"))
                    .forEach(name -> models.add(load("org.milepost.web." + name.substring(0, name.length() - ".class".length()))));
        }
        return models;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Stream<Method> getters(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*"));
    }

    private static String line(Method getter) {
        return getter.getDeclaringClass().getName() + "#" + getter.getName() + "()";
    }

    private static String property(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
