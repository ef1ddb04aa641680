package org.milepost.template;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text in several languages, English always among them.
 *
 * @param byLanguage the texts by language tag ("en", "de", "pt-BR"); none is blank
 */
public record LocalText(Map<String, String> byLanguage) {

    /** The language that every text has. */
    public static final String FALLBACK = "en";

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(FALLBACK) || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text needs English and no blank language: " + byLanguage.keySet());
        }
    }

    /** The text in this language; without its region where that is missing, else in English. */
    public String in(String language) {
        return byLanguage.get(languageFor(language));
    }

    /** The language in which {@link #in} answers. */
    String languageFor(String language) {
        String plain = Locale.forLanguageTag(language).getLanguage();
        return Stream.of(language, plain).filter(byLanguage::containsKey).findFirst().orElse(FALLBACK);
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
