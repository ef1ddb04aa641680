package org.milepost.arch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.MoveReason;
import org.w3c.dom.Element;

/** The words people see: in both languages, all of them used, none missing. */
public class BundlesTest {

    private static final Path BUNDLES = Path.of("main/resources/i18n");
    private static final TreeMap<String, String> ENGLISH = bundle("milepost.properties");
    private static final TreeMap<String, String> GERMAN = bundle("milepost_de.properties");

    private static final Pattern JAVA_KEY = Pattern.compile("\"((?:org\\.)?milepost\\.[A-Za-z0-9_.-]*)\"");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("[\"'](milepost\\.[A-Za-z0-9_.-]*)[\"']");
    private static final Pattern SCRIPT_KEY = Pattern.compile("I18n\\.getText\\(\\s*[\"']([^\"']*)[\"']");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    public void bothLanguages_haveTheSameKeys() {
        assertEquals("English only, to be put into German", Set.of(), without(ENGLISH.keySet(), GERMAN.keySet()));
        assertEquals("German only", Set.of(), without(GERMAN.keySet(), ENGLISH.keySet()));
    }

    @Test
    public void bothLanguages_takeTheSameArguments() {
        List<String> different = new ArrayList<>();
        ENGLISH.forEach((key, english) -> {
            if (GERMAN.containsKey(key) && !arguments(english).equals(arguments(GERMAN.get(key)))) {
                different.add(key + ": " + arguments(english) + " in English, " + arguments(GERMAN.get(key)) + " in German");
            }
        });
        assertEquals(List.of(), different);
    }

    @Test
    public void everyMessage_isAPattern_withoutAnApostropheThatMessageFormatWouldEat() {
        List<String> bad = new ArrayList<>();
        for (var language : List.of(ENGLISH, GERMAN)) {
            language.forEach((key, message) -> {
                if (message.contains("'") || message.isBlank() || message.contains("TODO")) {
                    bad.add(key + "=" + message);
                }
                new MessageFormat(message, Locale.ENGLISH);
            });
        }
        assertEquals(List.of(), bad);
    }

    @Test
    public void bundles_areAscii_soThatEveryReaderOfPropertiesUnderstandsThem() throws IOException {
        for (String name : List.of("milepost.properties", "milepost_de.properties")) {
            String text = Files.readString(BUNDLES.resolve(name), StandardCharsets.ISO_8859_1);
            text.lines().forEach(line -> assertTrue(name + ": " + line, line.chars().allMatch(character -> character < 128)));
        }
    }

    @Test
    public void noKey_standsTwiceInABundle() throws IOException {
        for (String name : List.of("milepost.properties", "milepost_de.properties")) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(BUNDLES.resolve(name)).stream().filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()).filter(key -> !seen.add(key)).toList();
            assertEquals(name, List.of(), twice);
        }
    }

    @Test
    public void everyKeyInUse_isInTheBundle() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : used()) {
            boolean there = key.endsWith(".") ? ENGLISH.keySet().stream().anyMatch(known -> known.startsWith(key)) : ENGLISH.containsKey(key);
            if (!there) {
                missing.add(key);
            }
        }
        assertEquals("lines to add: " + String.join("", missing.stream().map(key -> "\n" + key + "=").toList()), Set.of(), missing);
    }

    @Test
    public void everyKey_isInUse() throws IOException {
        Set<String> used = used();
        Set<String> idle = new TreeSet<>();
        for (String key : ENGLISH.keySet()) {
            if (!used.contains(key) && used.stream().noneMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix))) {
                idle.add(key);
            }
        }
        assertEquals("lines to take out: " + String.join("", idle.stream().map(key -> "\n" + key).toList()), Set.of(), idle);
    }

    @Test
    public void everyCode_hasItsWords() {
        Set<String> missing = new TreeSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            String key = "milepost.error." + code.name().toLowerCase(Locale.ROOT);
            missing.addAll(without(Set.of(key, key + ".advice"), ENGLISH.keySet()));
        }
        for (MoveReason reason : MoveReason.values()) {
            missing.addAll(without(Set.of("milepost.reason." + reason.name().toLowerCase(Locale.ROOT)), ENGLISH.keySet()));
        }
        assertEquals(Set.of(), missing);
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        collect(Path.of("main/java"), ".java", JAVA_KEY, used);
        collect(Path.of("main/resources/templates"), ".vm", TEMPLATE_KEY, used);
        collect(Path.of("main/resources/js"), ".js", SCRIPT_KEY, used);
        Descriptor descriptor = Descriptor.read();
        descriptor.keys().stream().filter(value -> value.startsWith("milepost.")).forEach(used::add);
        descriptor.elements("xhtml-macro").forEach(macro -> used.addAll(keysOf(macro)));
        // The plugin's own key and setting names look like keys of texts; they are none.
        used.removeIf(key -> key.startsWith("org.milepost.") && !ENGLISH.containsKey(key));
        return used;
    }

    /** Confluence makes these keys from the names of a macro and of its parameters. */
    private static Set<String> keysOf(Element macro) {
        String start = "org.milepost." + macro.getAttribute("name");
        Set<String> keys = new TreeSet<>(Set.of(start + ".label", start + ".desc"));
        for (int i = 0; i < macro.getElementsByTagName("parameter").getLength(); i++) {
            String parameter = start + ".param." + ((Element) macro.getElementsByTagName("parameter").item(i)).getAttribute("name");
            keys.addAll(Set.of(parameter + ".label", parameter + ".desc"));
        }
        return keys;
    }

    private static void collect(Path folder, String ending, Pattern pattern, Set<String> found) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
    }

    private static Set<String> arguments(String message) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(message);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static TreeMap<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (var in = Files.newInputStream(BUNDLES.resolve(name))) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
        return sorted;
    }
}
