package org.milepost.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** One row of the list of a goal in order of time: a milestone, or the place of today or of the target among them. */
public final class ListRow {

    private final Optional<MilestoneLine> line;
    private final String kind;
    private final String text;
    private final LocalDate day;
    private final Predicate<MilestoneLine> precedes;

    private ListRow(Optional<MilestoneLine> line, String kind, String text, LocalDate day, Predicate<MilestoneLine> precedes) {
        this.line = line;
        this.kind = kind;
        this.text = text;
        this.day = day;
        this.precedes = precedes;
    }

    static ListRow of(MilestoneLine line) {
        return new ListRow(Optional.of(line), "", "", LocalDate.MAX, other -> false);
    }

    /** Stands between what is over and what is to come; what is due today is to come. */
    static ListRow today(LocalDate today, Words words) {
        return new ListRow(Optional.empty(), "today", words.text("milepost.today.flag", words.day(today)), today, line -> line.isToCome(today));
    }

    /** Stands after everything planned up to the target. */
    static ListRow target(LocalDate target, Words words) {
        return new ListRow(Optional.empty(), "target", words.text("milepost.timeline.target", words.day(target)), target, line -> line.isAfter(target));
    }

    /** Whether this row, which is no milestone, belongs before that one. */
    boolean isBefore(MilestoneLine other) {
        return precedes.test(other);
    }

    /** The day of a row that is no milestone. */
    LocalDate day() {
        return day;
    }

    public boolean isMilestone() {
        return line.isPresent();
    }

    /** The milestone of a row that is one. */
    public MilestoneLine getLine() {
        return line.orElseThrow();
    }

    /** today or target, part of a CSS class. */
    public String getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }
}
