package org.milepost.smart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.milepost.Requirement;

/** The words of the check, in both languages. */
public class SmartSentencesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern EXAMPLE = Pattern.compile("[\u201c\u201e].+?[\u201d\u201c]|for example|zum Beispiel|abschließen|complete it");

    @Test
    @Requirement("S11")
    public void everyRule_namesItsLetter_andMendsWithAnExample() throws IOException {
        List<String> problems = new ArrayList<>();
        for (String bundle : List.of("milepost.properties", "milepost_de.properties")) {
            Properties texts = read(bundle);
            for (Rule rule : Rule.values()) {
                String letter = texts.getProperty("milepost.smart.letter." + rule.letter().name().toLowerCase(Locale.ENGLISH));
                if (!texts.getProperty(rule.key(), "").contains(letter)) {
                    problems.add(bundle + " " + rule.key() + " does not name the letter: " + texts.getProperty(rule.key()));
                }
                if (!EXAMPLE.matcher(texts.getProperty(rule.mendKey(), "")).find()) {
                    problems.add(bundle + " " + rule.mendKey() + " has no example: " + texts.getProperty(rule.mendKey()));
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    public void bothLanguages_nameTheSameArguments() throws IOException {
        Properties english = read("milepost.properties");
        Properties german = read("milepost_de.properties");
        for (Rule rule : Rule.values()) {
            for (String key : List.of(rule.key(), rule.mendKey())) {
                assertEquals(key, arguments(english.getProperty(key)), arguments(german.getProperty(key)));
                assertTrue("an argument would be lost behind an apostrophe: " + key, !english.getProperty(key).contains("'"));
            }
        }
    }

    private static TreeSet<String> arguments(String text) {
        return new TreeSet<>(ARGUMENT.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Properties read(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = SmartSentencesTest.class.getResourceAsStream("/i18n/" + bundle)) {
            texts.load(in);
        }
        return texts;
    }
}
