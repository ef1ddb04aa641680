package org.milepost.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.milepost.timeline.Timeline.Gap;
import org.milepost.timeline.Timeline.Tick;
import org.milepost.timeline.Timeline.TickUnit;

/**
 * Which position a day has: evenly spread, save that long empty stretches are drawn short, so that years between two days do not press the
 * rest together.
 */
final class Axis {

    /** Free space at either end, in units: a mark at the very end is still drawn whole. */
    static final int MARGIN = 20;
    /** Days between two days of interest above which the time between is drawn short: a year and a half. */
    static final int LONG_DAYS = 548;
    /** Days drawn at full length at either end of a stretch that is drawn short. */
    static final int KEPT_DAYS = 90;
    /** Days whose length a stretch that is drawn short takes. */
    static final int SHORT_DAYS = 60;
    /** The least number of days on the axis: three months, so that a single day has surroundings. */
    static final int LEAST_DAYS = 92;
    /** The least space between two ticks, in units, for their labels. */
    static final int TICK_SPACE = 50;

    private final List<Stretch> stretches;
    private final long length;

    /** A stretch of days and the length in days at which it is drawn. */
    private record Stretch(long from, long to, long offset, long drawn) {
        boolean isShortened() {
            return drawn != to - from;
        }
    }

    private Axis(List<Stretch> stretches) {
        this.stretches = stretches;
        Stretch last = stretches.get(stretches.size() - 1);
        this.length = last.offset() + last.drawn();
    }

    /** The axis on which all of these days, one at least, have room. */
    static Axis through(TreeSet<LocalDate> days) {
        long first = days.first().toEpochDay();
        long last = days.last().toEpochDay();
        List<Stretch> stretches = new ArrayList<>();
        long start = first;
        long previous = first;
        for (LocalDate day : days) {
            if (day.toEpochDay() - previous > LONG_DAYS) {
                append(stretches, start, previous + KEPT_DAYS, previous + KEPT_DAYS - start);
                append(stretches, previous + KEPT_DAYS, day.toEpochDay() - KEPT_DAYS, SHORT_DAYS);
                start = day.toEpochDay() - KEPT_DAYS;
            }
            previous = day.toEpochDay();
        }
        append(stretches, start, last, last - start);
        return new Axis(stretches).padded();
    }

    /** The axis of these days and all between them, evenly spread. */
    static Axis between(LocalDate first, LocalDate last) {
        List<Stretch> stretches = new ArrayList<>();
        append(stretches, first.toEpochDay(), last.toEpochDay(), last.toEpochDay() - first.toEpochDay());
        return new Axis(stretches);
    }

    private static void append(List<Stretch> stretches, long from, long to, long drawn) {
        long offset = stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).offset() + stretches.get(stretches.size() - 1).drawn();
        stretches.add(new Stretch(from, to, offset, drawn));
    }

    /** A few days more at either end, as many as make the least length. */
    private Axis padded() {
        long pad = Math.max(Math.max(length / 50, 3), (LEAST_DAYS - length + 1) / 2);
        List<Stretch> wider = new ArrayList<>();
        append(wider, first().toEpochDay() - pad, first().toEpochDay(), pad);
        stretches.forEach(stretch -> append(wider, stretch.from(), stretch.to(), stretch.drawn()));
        append(wider, last().toEpochDay(), last().toEpochDay() + pad, pad);
        return new Axis(wider);
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(stretches.get(0).from());
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(stretches.get(stretches.size() - 1).to());
    }

    /** The position of a day that lies on the axis. */
    int x(LocalDate day) {
        long epochDay = day.toEpochDay();
        Stretch stretch = stretches.stream().filter(candidate -> epochDay <= candidate.to()).findFirst()
                .orElse(stretches.get(stretches.size() - 1));
        long days = stretch.to() - stretch.from();
        double along = days == 0 ? 0 : (double) (epochDay - stretch.from()) * stretch.drawn() / days;
        return MARGIN + (int) Math.round((stretch.offset() + along) * (Timeline.WIDTH - 2 * MARGIN) / length);
    }

    List<Gap> gaps() {
        return stretches.stream().filter(Stretch::isShortened).map(stretch -> {
            LocalDate from = LocalDate.ofEpochDay(stretch.from());
            LocalDate to = LocalDate.ofEpochDay(stretch.to());
            return new Gap(x(from), x(to), from, to);
        }).toList();
    }

    TickUnit unit() {
        return length <= 400 ? TickUnit.MONTH : length <= 1500 ? TickUnit.QUARTER : TickUnit.YEAR;
    }

    /** First days of the axis' unit, none inside a shortened stretch, and none so near to the one before that their labels would meet. */
    List<Tick> ticks() {
        return ticks(TICK_SPACE);
    }

    /** @param space the least space between two of them, in units */
    List<Tick> ticks(int space) {
        List<Tick> ticks = new ArrayList<>();
        List<Gap> gaps = gaps();
        for (LocalDate day = firstTick(); !day.isAfter(last()); day = day.plus(1, step())) {
            LocalDate candidate = day;
            Optional<Gap> gap = gaps.stream().filter(found -> candidate.isAfter(found.from()) && candidate.isBefore(found.to())).findFirst();
            boolean hasRoom = ticks.isEmpty() || x(day) - ticks.get(ticks.size() - 1).x() >= space;
            if (gap.isEmpty() && hasRoom && (day.getMonthValue() - 1) % months() == 0) {
                ticks.add(new Tick(x(day), day));
            }
        }
        return ticks;
    }

    private LocalDate firstTick() {
        LocalDate month = first().withDayOfMonth(1);
        LocalDate start = unit() == TickUnit.YEAR ? month.withMonth(1) : month;
        return start.isBefore(first()) ? start.plus(1, step()) : start;
    }

    private ChronoUnit step() {
        return unit() == TickUnit.YEAR ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }

    private int months() {
        return switch (unit()) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
    }
}
