package org.milepost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.MoveReason;
import org.milepost.setup.Finding;
import org.milepost.setup.SetUpDone;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog;
import org.milepost.timeline.Timeline;

/** Every sentence stands in the bundles, in both languages, and every one that stands there is said somewhere. */
public class BundleTest {

    private static final Pattern KEY = Pattern.compile("[\"'](milepost\\.[a-zA-Z0-9_.]+[a-zA-Z0-9_])[\"']");
    private static final Pattern PREFIX = Pattern.compile("\"(milepost\\.[a-zA-Z0-9_.]+\\.)\"");

    @Test
    public void german_hasTheKeysOfEnglish() throws IOException {
        assertEquals(new TreeSet<>(english().stringPropertyNames()), new TreeSet<>(german().stringPropertyNames()));
    }

    @Test
    public void german_takesTheArgumentsOfEnglish() throws IOException {
        Properties german = german();
        english().forEach((key, text) -> assertEquals((String) key, arguments((String) text), arguments(german.getProperty((String) key))));
    }

    @Test
    public void everyText_isAReadablePattern_withoutStraightQuotes() throws IOException {
        for (Properties bundle : List.of(english(), german())) {
            bundle.forEach((key, text) -> {
                assertFalse(key + " has a straight quote, which a pattern swallows", ((String) text).contains("'"));
                new MessageFormat((String) text, Locale.ENGLISH);
            });
        }
    }

    @Test
    public void bundles_areAscii_soThatEveryReaderOfBundlesReadsThem() throws IOException {
        for (String name : List.of("/i18n/milepost.properties", "/i18n/milepost_de.properties")) {
            try (InputStream in = BundleTest.class.getResourceAsStream(name)) {
                assertTrue(name, StandardCharsets.US_ASCII.newEncoder().canEncode(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    public void everyUsedKey_isThere() throws IOException {
        Set<String> missing = new TreeSet<>(usedKeys());
        missing.addAll(madeKeys());
        missing.removeAll(english().stringPropertyNames());

        assertEquals(Set.of(), missing);
    }

    @Test
    public void everyKey_isUsed() throws IOException {
        Set<String> used = usedKeys();
        used.addAll(madeKeys());
        Set<String> prefixes = prefixes();
        Set<String> idle = english().stringPropertyNames().stream()
                .filter(key -> !used.contains(key) && !(key.endsWith(".advice") && used.contains(key.substring(0, key.lastIndexOf('.')))))
                // Confluence makes these names itself, of the plugin's key, the macro and its parameters.
                .filter(key -> !key.startsWith("org.milepost."))
                .filter(key -> prefixes.stream().noneMatch(prefix -> key.startsWith(prefix) && key.replaceFirst("\\.advice$", "").indexOf('.', prefix.length()) < 0))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), idle);
    }

    /** S28: a day that passed is no defeat. */
    @Test
    @Requirement("S28")
    public void noText_speaksOfFailing() throws IOException {
        english().forEach((key, text) -> assertFalse(key + ": " + text, ((String) text).toLowerCase(Locale.ENGLISH).matches("(?s).*\\b(fail\\w*|missed|too late)\\b.*")));
        german().forEach((key, text) -> assertFalse(key + ": " + text,
                ((String) text).toLowerCase(Locale.GERMAN).matches("(?s).*(fehlgeschlagen|gescheitert|vers\u00e4um|verpasst|verfehlt).*")));
    }

    @Test
    public void scripts_nameTheirTextsLiterally_soThatTheProductCanPutThemIn() throws IOException {
        for (Path script : ProjectFiles.scripts()) {
            long calls = Pattern.compile("I18n\\.getText\\(").matcher(Files.readString(script)).results().count();
            long literal = Pattern.compile("AJS\\.I18n\\.getText\\(\"[a-zA-Z0-9_.]+\"[,)]").matcher(Files.readString(script)).results().count();
            assertEquals(script.toString(), calls, literal);
        }
    }

    private static Set<Integer> arguments(String text) {
        return Pattern.compile("\\{(\\d)").matcher(text).results().map(result -> Integer.valueOf(result.group(1))).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources()) {
            KEY.matcher(Files.readString(file)).results().map(result -> result.group(1)).forEach(keys::add);
        }
        // Names of other things that begin alike: markers of the browser's storage and names of page parts.
        keys.removeIf(key -> key.startsWith("milepost.notices.") || key.matches("milepost\\.(done|css)"));
        return keys;
    }

    /** Beginnings of keys whose end is the name of a constant or of a unit. */
    private static Set<String> prefixes() throws IOException {
        Set<String> prefixes = new TreeSet<>();
        for (Path file : ProjectFiles.javaSources()) {
            PREFIX.matcher(Files.readString(file)).results().map(result -> result.group(1)).forEach(prefixes::add);
        }
        return prefixes;
    }

    /** Keys that Java makes of a constant's name. */
    private static Set<String> madeKeys() {
        Set<String> keys = new TreeSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            keys.add("milepost.error." + lower(code));
            keys.add("milepost.error." + lower(code) + ".advice");
        }
        keys.addAll(List.of("milepost.error.unexpected", "milepost.error.unexpected.advice"));
        add(keys, "milepost.reason.", MoveReason.values());
        add(keys, "milepost.state.", Timeline.State.values());
        add(keys, "milepost.date.", Timeline.TickUnit.values());
        add(keys, "milepost.channel.", ViewLog.Channel.values());
        add(keys, "milepost.setup.finding.", Finding.Code.values());
        add(keys, "milepost.setup.severity.", Finding.Severity.values());
        add(keys, "milepost.setup.step.", SetUpDone.Step.values());
        List.of(Access.VIEW, Access.COMMENT, Access.EDIT).forEach(level -> {
            keys.add("milepost.level." + lower(level));
            keys.add("milepost.timeline.shared." + lower(level));
        });
        for (String unit : List.of("days", "months", "years")) {
            keys.add("milepost.state.due." + unit);
            keys.add("milepost.state.overdue." + unit);
        }
        return keys;
    }

    private static void add(Set<String> keys, String prefix, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            keys.add(prefix + lower(constant));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>(ProjectFiles.javaSources());
        files.addAll(ProjectFiles.templates());
        files.addAll(ProjectFiles.scripts());
        files.add(ProjectFiles.descriptor());
        return files;
    }

    private static Properties english() throws IOException {
        return bundle("/i18n/milepost.properties");
    }

    private static Properties german() throws IOException {
        return bundle("/i18n/milepost_de.properties");
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = BundleTest.class.getResourceAsStream(name)) {
            properties.load(in);
        }
        return properties;
    }
}
