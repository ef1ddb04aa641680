package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import org.milepost.career.ReportingLines.Line;

/** The reporting lines, and a form for one more. */
public final class LinesPage {

    private final List<ReportingRow> rows;
    private final String today;

    private LinesPage(List<ReportingRow> rows, String today) {
        this.rows = rows;
        this.today = today;
    }

    static LinesPage of(List<Line> lines, LocalDate today, Words words) {
        return new LinesPage(lines.stream().map(line -> new ReportingRow(line, words)).toList(), today.toString());
    }

    public List<ReportingRow> getRows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Today as an ISO day: what the form begins with. */
    public String getToday() {
        return today;
    }
}
