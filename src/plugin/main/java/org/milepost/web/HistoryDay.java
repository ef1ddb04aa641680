package org.milepost.web;

import java.util.List;

/** The changes of one day. */
public final class HistoryDay {

    private final String day;
    private final List<HistoryLine> lines;

    HistoryDay(String day, List<HistoryLine> lines) {
        this.day = day;
        this.lines = List.copyOf(lines);
    }

    public String getDay() {
        return day;
    }

    public List<HistoryLine> getLines() {
        return lines;
    }
}
