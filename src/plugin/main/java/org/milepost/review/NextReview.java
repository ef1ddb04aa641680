package org.milepost.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;

/**
 * When two people are to review next: what the owner said, unless a review was held or passed over since.
 *
 * @param said the day the owner named, with the day on which they did
 * @param moved what the last review that was closed or passed over said of the one after it
 * @param rhythm how often, absent if nobody said
 */
public record NextReview(Optional<Said> said, Optional<Moved> moved, Optional<Rhythm> rhythm) {

    /** Of two people of whom nothing is known. */
    public static final NextReview NONE = new NextReview(Optional.empty(), Optional.empty(), Optional.empty());

    /** A day that the owner named. @param day for the review @param on when they named it */
    public record Said(LocalDate day, LocalDate on) {
    }

    /** A review that was held or passed over. @param on when @param next the day that was planned then, absent without a rhythm */
    public record Moved(LocalDate on, Optional<LocalDate> next) {
    }

    /** The day of the next review; absent if none is planned. */
    public Optional<LocalDate> day() {
        boolean saidLast = said.isPresent() && moved.filter(held -> !said.get().day().isAfter(held.on()) || said.get().on().isBefore(held.on())).isEmpty();
        return saidLast ? said.map(Said::day) : moved.flatMap(Moved::next);
    }

    /** For how many days it has been overdue: 1 or more, 0 if it is not. @param today the owner's day */
    public long overdue(LocalDate today) {
        return day().map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today))).orElse(0L);
    }

    /** The day of the one after, if the next one is held or passed over today; absent without a rhythm. @param today the owner's day */
    public Optional<LocalDate> after(LocalDate today) {
        LocalDate planned = day().orElse(today);
        LocalDate first = said.map(Said::day).filter(day -> !day.isAfter(planned)).orElse(planned);
        return rhythm.map(known -> known.after(first, planned, today));
    }

    /** What this part says of the next review. @param dayField the field that names the day */
    public static Optional<Said> said(Part part, String dayField) {
        return part.day(dayField).map(day -> new Said(day, part.day(PartKind.NEXT_SAID_ON).orElse(LocalDate.MIN)));
    }

    /** The fields of a part that say when to review. @param day names the next one @param every how often @param days of an own rhythm */
    public record Fields(String day, String every, String days) {
    }

    /**
     * The values to keep of a part that says when to review: the day of the next one with the day on which it was named. A rhythm that is said for the first time and
     * without a day begins with the one an interval from today: else nobody would ever be reminded of it.
     *
     * @param before the values so far
     * @param merged the values with a change
     * @param fields where the part says it
     * @param today the owner's day
     */
    public static Map<String, String> settled(Map<String, String> before, Map<String, String> merged, Fields fields, LocalDate today) {
        String dayField = fields.day();
        Map<String, String> kept = new HashMap<>(merged);
        if (!before.containsKey(fields.every())) {
            Rhythm.of(merged, fields.every(), fields.days()).ifPresent(rhythm -> kept.putIfAbsent(dayField, rhythm.day(today, 1).toString()));
        }
        String next = kept.get(dayField);
        if (next == null) {
            kept.remove(PartKind.NEXT_SAID_ON);
        } else if (!next.equals(before.get(dayField))) {
            kept.put(PartKind.NEXT_SAID_ON, today.toString());
        }
        return kept;
    }
}
