package org.milepost.web;

import org.milepost.career.ReportingLines.Line;

/** One stretch of a reporting line. */
public final class ReportingRow {

    private final Line line;
    private final Words words;

    ReportingRow(Line line, Words words) {
        this.line = line;
        this.words = words;
    }

    public String getPerson() {
        return line.person().fullName();
    }

    public String getPersonName() {
        return line.person().name();
    }

    public String getManager() {
        return line.manager().fullName();
    }

    public String getManagerName() {
        return line.manager().name();
    }

    public String getSince() {
        return words.day(line.since());
    }

    /** The last day, empty while it holds. */
    public String getUntil() {
        return line.until().map(words::day).orElse("");
    }

    public boolean isOver() {
        return line.until().isPresent();
    }
}
