package org.milepost.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;

/**
 * The texts and dates of one page, in the language of the person who asks for it. Made for each request: the product's resolver answers for
 * whoever is logged in on the thread.
 */
public final class Words {

    private final I18nResolver resolver;
    private final Locale locale;

    public Words(I18nResolver resolver) {
        this.resolver = resolver;
        // The language of the bundle that answers, not of the person: a reader of Danish gets English words, so English months as well.
        this.locale = Locale.forLanguageTag(resolver.getText("milepost.language"));
    }

    /** The text of this key; templates call it with the key written out, so that a test can compare use and bundle. */
    public String text(String key) {
        return resolver.getText(key);
    }

    /** The text of this key with its arguments put in ({@link java.text.MessageFormat}). */
    public String text(String key, Serializable... arguments) {
        return resolver.getText(key, arguments);
    }

    /** What people typed, line by line: for documents, which keep no line breaks by themselves. */
    public List<String> lines(String text) {
        return text.lines().toList();
    }

    /** The language of the texts. */
    public Locale locale() {
        return locale;
    }

    /** A day, as in "23 Nov 2026". */
    public String day(LocalDate day) {
        return format(day, "milepost.date.day");
    }

    /** A number with all its digits, as in "1,234.5" or "1.234,5". */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A day in the pattern that the bundle has under this key. */
    String format(LocalDate day, String patternKey) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder().appendPattern(resolver.getText(patternKey)).toFormatter(locale);
        return formatter.format(day);
    }
}
