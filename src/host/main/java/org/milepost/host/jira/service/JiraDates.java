package org.milepost.host.jira.service;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.rules.DatePicker;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.HostUser;

/**
 * Writes and reads dates in Jira's styles. A day without a time, such as a due date, is midnight in the zone of the
 * server: whoever formats it in the user's zone may show the day before, here as in Jira.
 */
final class JiraDates implements DateTimeFormatter {

    private final JiraObjects objects;
    private final CurrentUser current;
    private final DateTimeStyle style;
    private final Supplier<Locale> locale;
    private final Supplier<ZoneId> zone;

    /** Complete style, English, zone of the server. */
    JiraDates(JiraObjects objects, CurrentUser current) {
        this(objects, current, DateTimeStyle.COMPLETE, () -> Locale.ENGLISH, objects.jira()::systemZone);
    }

    private JiraDates(JiraObjects objects, CurrentUser current, DateTimeStyle style, Supplier<Locale> locale,
                      Supplier<ZoneId> zone) {
        this.objects = objects;
        this.current = current;
        this.style = style;
        this.locale = locale;
        this.zone = zone;
    }

    @Override
    public String format(Date date) {
        ZonedDateTime at = new Date(date.getTime()).toInstant().atZone(zone.get());
        return switch (style) {
            case DATE_PICKER -> new DatePicker(locale.get()).format(at.toLocalDate());
            case RELATIVE, RELATIVE_ALWAYS_WITH_TIME, RELATIVE_WITH_TIME_ONLY, RELATIVE_WITHOUT_TIME -> relative(at);
            default -> pattern().format(at);
        };
    }

    /** Reads a text of one of the two picker styles. */
    @Override
    public Date parse(String text) {
        if (style == DateTimeStyle.DATE_PICKER) {
            LocalDate day = new DatePicker(locale.get()).parse(text)
                    .orElseThrow(() -> new IllegalArgumentException("Not in the format " + DatePicker.PATTERN));
            return Date.from(day.atStartOfDay(zone.get()).toInstant());
        }
        if (style != DateTimeStyle.DATE_TIME_PICKER) {
            throw new UnsupportedOperationException("Dates of style " + style + " can't be parsed");
        }
        try {
            return Date.from(LocalDateTime.parse(text, pattern()).atZone(zone.get()).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not in the format " + getFormatHint(), e);
        }
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return new JiraDates(objects, current, style, current::locale,
                () -> current.get().map(HostUser::zone).orElseGet(objects.jira()::systemZone));
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return objects.user(user).<DateTimeFormatter>map(each ->
                new JiraDates(objects, current, style, each::locale, each::zone)).orElse(this);
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return new JiraDates(objects, current, style, locale, objects.jira()::systemZone);
    }

    @Override
    public DateTimeFormatter withLocale(Locale wanted) {
        return new JiraDates(objects, current, style, () -> wanted, zone);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle wanted) {
        return new JiraDates(objects, current, wanted, locale, zone);
    }

    @Override
    public String getFormatHint() {
        return switch (style) {
            case TIME -> "h:mm a";
            case DATE -> "dd/MMM/yy";
            case DATE_PICKER -> DatePicker.PATTERN;
            case ISO_8601_DATE -> "yyyy-MM-dd";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssZ";
            case RSS_RFC822_DATE_TIME -> "EEE, dd MMM yyyy HH:mm:ss Z";
            default -> "dd/MMM/yy h:mm a";
        };
    }

    private java.time.format.DateTimeFormatter pattern() {
        return java.time.format.DateTimeFormatter.ofPattern(getFormatHint(), locale.get());
    }

    private String relative(ZonedDateTime at) {
        Clock clock = objects.jira().clock();
        long days = ChronoUnit.DAYS.between(at.toLocalDate(), LocalDate.now(clock.withZone(zone.get())));
        String day = days == 0 ? "Today" : days == 1 ? "Yesterday" : withStyle(DateTimeStyle.DATE)
                .format(Date.from(at.toInstant()));
        return style == DateTimeStyle.RELATIVE_WITHOUT_TIME ? day
                : day + " " + withStyle(DateTimeStyle.TIME).format(Date.from(at.toInstant()));
    }
}
