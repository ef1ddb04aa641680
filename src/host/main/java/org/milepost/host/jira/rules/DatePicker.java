package org.milepost.host.jira.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** The format in which Jira's date picker writes and reads days: d/MMM/yy, with the month in the user's language. */
public final class DatePicker {

    public static final String PATTERN = "d/MMM/yy";

    private final DateTimeFormatter formatter;

    public DatePicker(Locale locale) {
        formatter = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d/MMM/")
                .appendValueReduced(ChronoField.YEAR, 2, 2, 2000).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    public String format(LocalDate day) {
        return formatter.format(day);
    }

    /** The day; empty if the text is in another format, such as ISO, or in another language. */
    public Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), formatter));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
