package org.milepost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import org.milepost.Requirement;

/** What the products do with scripts, styles and texts, and what people should never read. */
public class ScriptsAndStylesTest {

    @Test
    public void everyScript_isOneFunction_sinceTheProductsJoinTheirFiles() throws IOException {
        for (Path script : ProjectFiles.scripts()) {
            String code = Files.readString(script).replaceFirst("(?s)^/\\*\\*.*?\\*/\\s*", "").strip();
            assertTrue(script.toString(), code.startsWith("(function () {\n    \"use strict\";") && code.endsWith("}());"));
        }
    }

    @Test
    public void scripts_putNoHtmlTogether_andSetNoStyles() throws IOException {
        for (Path script : ProjectFiles.scripts()) {
            assertFalse(script.toString(), Pattern.compile("innerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|\\.style\\b|\\.html\\(").matcher(Files.readString(script)).find());
        }
    }

    /** The products replace the whole call while they serve a script; they read it, they do not run it. */
    @Test
    public void scripts_nameTheirTextsLiterally() throws IOException {
        for (Path script : ProjectFiles.scripts()) {
            String code = Files.readString(script);
            assertEquals(script.toString(), count(code, "I18n\\.getText\\("), count(code, "AJS\\.I18n\\.getText\\(\"[a-zA-Z0-9_.]+\"[,)]"));
        }
    }

    @Test
    public void everyColour_isADesignToken_soThatDarkFollows() throws IOException {
        for (Path style : ProjectFiles.styles()) {
            String outside = Files.readString(style).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("var\\(--ds-[a-z.-]+, (?:#[0-9A-F]{3,6}|[^;]*?rgba\\([^;]*)\\)", "");
            assertFalse(style.toString(), Pattern.compile("#[0-9a-fA-F]{3,6}\\b|rgba?\\(").matcher(outside).find());
        }
    }

    @Test
    public void everyToken_givesWayToItsLightValue_onPaper() throws IOException {
        String style = Files.readString(Path.of("main/resources/css/milepost.css"));
        Set<String> used = Pattern.compile("var\\((--ds-[a-z.-]+),").matcher(style).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> reset = Pattern.compile("(--ds-[a-z.-]+): initial;").matcher(style).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals("what @media print takes back, for who prints from a dark screen", used, reset);
    }

    @Test
    @Requirement("S28")
    public void noText_speaksOfFailing() throws IOException {
        for (String name : List.of("milepost.properties", "milepost_de.properties")) {
            bundle(name).forEach((key, text) -> assertFalse(key + ": " + text, ((String) text).toLowerCase(Locale.ENGLISH)
                    .matches("(?s).*(\\bfail\\w*|\\bmissed\\b|\\btoo late\\b|fehlgeschlagen|gescheitert|vers\u00e4um|verpasst|verfehlt).*")));
        }
    }

    private static long count(String code, String pattern) {
        return Pattern.compile(pattern).matcher(code).results().count();
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ScriptsAndStylesTest.class.getResourceAsStream("/i18n/" + name)) {
            properties.load(in);
        }
        return properties;
    }
}
