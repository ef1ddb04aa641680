package org.milepost.host.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.host.plugin.PluginTexts;

/**
 * The products' jsI18n transformer: replaces calls of {@code I18n.getText} whose key is a literal by the text in the
 * language of the user, {@code AJS.I18n.getText('key', x)} by {@code AJS.format("text", x)}.
 */
public final class Translator {

    private static final Pattern CALL = Pattern.compile("(?:\\b(?:AJS|WRM)\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final PluginTexts texts;

    public Translator(PluginTexts texts) {
        this.texts = texts;
    }

    String translate(String script, Locale locale) {
        Matcher matcher = CALL.matcher(script);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String key = matcher.group(2);
            boolean arguments = matcher.group(3).equals(",");
            Optional<String> raw = texts.raw(locale, key);
            String text = arguments ? raw.orElse(key) : texts.text(locale, key);
            matcher.appendReplacement(out, Matcher.quoteReplacement(arguments ? "AJS.format(" + quote(text) + "," : quote(text)));
        }
        return matcher.appendTail(out).toString();
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '<' -> out.append("\\u003c");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
