package org.milepost.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.plan.DateMove;

/** One move of a date, as a line of the history. */
public final class MoveLine {

    private final String dates;
    private final String distance;
    private final String reason;
    private final String note;

    private MoveLine(String dates, String distance, String reason, String note) {
        this.dates = dates;
        this.distance = distance;
        this.reason = reason;
        this.note = note;
    }

    /** These moves, in their order. */
    static List<MoveLine> of(List<DateMove> moves, Words words) {
        return moves.stream().map(move -> of(move, words)).toList();
    }

    private static MoveLine of(DateMove move, Words words) {
        String reason = move.reason().map(kind -> "milepost.reason." + kind.name().toLowerCase(Locale.ROOT)).orElse("milepost.reason.jira");
        return new MoveLine(words.text("milepost.timeline.move", day(move.from(), words), day(move.to(), words)), distance(move, words),
                words.text(reason), move.note());
    }

    private static String day(Optional<LocalDate> day, Words words) {
        return day.map(words::day).orElseGet(() -> words.text("milepost.timeline.move.undated"));
    }

    private static String distance(DateMove move, Words words) {
        if (move.from().isEmpty() || move.to().isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(move.from().get(), move.to().get());
        return words.text(days < 0 ? "milepost.timeline.earlier" : "milepost.timeline.later", Math.abs(days));
    }

    /** From which day to which. */
    public String getDates() {
        return dates;
    }

    /** How far, empty if one end has no day. */
    public String getDistance() {
        return distance;
    }

    /** The kind of reason in words. */
    public String getReason() {
        return reason;
    }

    /** The owner's words, may be empty. */
    public String getNote() {
        return note;
    }

    public boolean isNoted() {
        return !note.isEmpty();
    }
}
