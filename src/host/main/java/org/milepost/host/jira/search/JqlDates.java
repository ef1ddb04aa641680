package org.milepost.host.jira.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments: written out, as a period from now, and by Jira's functions of the calendar. */
final class JqlDates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?: (\\d{1,2}:\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d+[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private static final Pattern OFFSET = Pattern.compile("([+-]?\\d+)([yMwdhm]?)");
    private static final Map<String, ChronoUnit> UNITS = Map.of("y", ChronoUnit.YEARS, "M", ChronoUnit.MONTHS, "w", ChronoUnit.WEEKS, "d", ChronoUnit.DAYS,
            "h", ChronoUnit.HOURS, "m", ChronoUnit.MINUTES);
    private static final Map<String, ChronoUnit> CALENDAR = Map.of("day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS);

    private final Clock clock;

    JqlDates(Clock clock) {
        this.clock = clock;
    }

    /** Whether this is one of the functions of the calendar. */
    static boolean knows(String function) {
        String name = function.toLowerCase(Locale.ROOT);
        return name.equals("now") || name.matches("(?:startof|endof)(?:day|week|month|year)");
    }

    /** The moment that a text stands for; empty if it is none. */
    Optional<Instant> read(String text, Searcher searcher) {
        Matcher day = DAY.matcher(text.strip());
        Matcher period = PERIOD.matcher(text.strip());
        if (period.matches()) {
            long sign = period.group(1).equals("-") ? -1 : 1;
            Instant moment = clock.instant();
            for (Matcher part = PART.matcher(period.group(2)); part.find();) {
                moment = moment.plus(UNITS.get(part.group(2)).getDuration().multipliedBy(sign * Long.parseLong(part.group(1))));
            }
            return Optional.of(moment);
        }
        return day.matches() ? written(day, searcher) : Optional.empty();
    }

    private static Optional<Instant> written(Matcher day, Searcher searcher) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            LocalDateTime at = day.group(4) == null ? date.atStartOfDay()
                    : LocalDateTime.of(date, java.time.LocalTime.parse(day.group(4), DateTimeFormatter.ofPattern("H:mm")));
            return Optional.of(at.atZone(searcher.zone()).toInstant());
        } catch (DateTimeException e) {
            // The thirtieth of February, for example.
            return Optional.empty();
        }
    }

    /** The moment that a function of the calendar stands for; empty if its argument can't be read. */
    Optional<Instant> call(Operand.Call call, Searcher searcher) {
        String name = call.name().toLowerCase(Locale.ROOT);
        ZonedDateTime now = clock.instant().atZone(searcher.zone());
        if (name.equals("now")) {
            return call.arguments().isEmpty() ? Optional.of(now.toInstant()) : Optional.empty();
        }
        boolean end = name.startsWith("endof");
        ChronoUnit unit = CALENDAR.get(name.substring(end ? 5 : 7));
        return moved(now, unit, call.arguments()).map(at -> start(at, unit, searcher))
                .map(start -> end ? start.plus(1, unit).minus(1, ChronoUnit.MILLIS) : start).map(ZonedDateTime::toInstant);
    }

    private static Optional<ZonedDateTime> moved(ZonedDateTime now, ChronoUnit unit, List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(now);
        }
        Matcher offset = OFFSET.matcher(arguments.get(0));
        return Optional.of(offset).filter(each -> arguments.size() == 1 && each.matches())
                .map(each -> now.plus(Long.parseLong(each.group(1)), UNITS.getOrDefault(each.group(2), unit)));
    }

    private static ZonedDateTime start(ZonedDateTime at, ChronoUnit unit, Searcher searcher) {
        ZonedDateTime day = at.truncatedTo(ChronoUnit.DAYS);
        DayOfWeek first = WeekFields.of(searcher.locale()).getFirstDayOfWeek();
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(first));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }
}
