package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.milepost.timeline.Timeline.Tick;
import org.milepost.timeline.Timeline.TickUnit;

/** The first day of a month, quarter or year in the picture. */
public final class PictureTick {

    private final int x;
    private final String text;
    private final boolean strong;

    private PictureTick(int x, String text, boolean strong) {
        this.x = x;
        this.text = text;
        this.strong = strong;
    }

    /** The ticks with their names. */
    static List<PictureTick> of(List<Tick> ticks, TickUnit unit, Words words) {
        return IntStream.range(0, ticks.size()).mapToObj(index -> {
            LocalDate day = ticks.get(index).day();
            boolean newYear = day.getDayOfYear() == 1;
            boolean yearLeftOut = !newYear && index > 0 && ticks.get(index - 1).day().getYear() < day.getYear();
            return new PictureTick(ticks.get(index).x(), words.format(day, newYear ? "milepost.date.year" : pattern(unit, yearLeftOut)), newYear);
        }).toList();
    }

    /** The pattern of a tick that begins no year; with the year where the new year fell into a stretch drawn shorter. */
    private static String pattern(TickUnit unit, boolean withYear) {
        return "milepost.date." + States.code(unit) + (withYear ? ".year" : "");
    }

    /** In per cent of the width. */
    public String getX() {
        return PictureSpan.percent(x);
    }

    public String getText() {
        return text;
    }

    /** Whether a year begins here. */
    public boolean isStrong() {
        return strong;
    }
}
