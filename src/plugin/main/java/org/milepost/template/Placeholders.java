package org.milepost.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in braces in a template's texts until a day to start is known. */
public final class Placeholders {

    /** The month of the target date in words and its year, for example "November 2027". */
    public static final String MONTH = "{month}";
    /** The year of the target date. */
    public static final String YEAR = "{year}";
    /** The number of weeks from the start to the target date. */
    public static final String WEEKS = "{weeks}";

    private static final Set<String> KNOWN = Set.of(MONTH, YEAR, WEEKS);
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

    private final LocalDate target;
    private final int weeks;
    private final Locale language;

    Placeholders(LocalDate target, int weeks, String language) {
        this.target = target;
        this.weeks = weeks;
        this.language = Locale.forLanguageTag(language);
    }

    String fill(String text) {
        return text.replace(MONTH, DateTimeFormatter.ofPattern("LLLL yyyy", language).format(target)).replace(YEAR, Integer.toString(target.getYear()))
                .replace(WEEKS, Integer.toString(weeks));
    }

    /** Whether every word in braces is one of the above. */
    static boolean areKnown(String text) {
        return BRACES.matcher(text).results().allMatch(match -> KNOWN.contains(match.group()));
    }
}
