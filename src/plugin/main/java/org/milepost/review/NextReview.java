package org.milepost.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.Refusal;

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

    /**
     * A day that the owner named.
     *
     * @param day for the review
     * @param on when they named it
     * @param first the day that the rhythm began with: that one, unless one was passed over since
     */
    public record Said(LocalDate day, LocalDate on, LocalDate first) {

        /** One that a rhythm begins with. */
        public Said(LocalDate day, LocalDate on) {
            this(day, on, day);
        }
    }

    /**
     * A review that was held or passed over.
     *
     * @param on when
     * @param next the day that was planned then, absent without a rhythm
     * @param passed which day was passed over, absent for one that was held
     */
    public record Moved(LocalDate on, Optional<LocalDate> next, Optional<LocalDate> passed) {

        /** One that was held. */
        public Moved(LocalDate on, Optional<LocalDate> next) {
            this(on, next, Optional.empty());
        }

        /** A day that was named on that same day counts on, unless it is the very one that was passed over. */
        private boolean endsWhat(Said said) {
            return !said.day().isAfter(on) || said.on().isBefore(on) || said.on().equals(on) && passed.equals(Optional.of(said.day()));
        }
    }

    /**
     * When a plan is to be reviewed next, by its own rhythm.
     *
     * @param parts of the plan, others than those that say it among them
     * @param held the last review that was held, with whomever; absent if none was
     */
    public static NextReview ofPlan(Collection<Part> parts, Optional<Moved> held) {
        return new NextReview(saidOf(parts), held, profile(parts).flatMap(part -> Rhythm.of(part, "reviewEvery", "reviewDays")));
    }

    private static Optional<Part> profile(Collection<Part> parts) {
        return parts.stream().filter(part -> part.kind() == PartKind.PLAN_PROFILE).findFirst();
    }

    /** The day of the next review; absent if none is planned. */
    public Optional<LocalDate> day() {
        boolean saidLast = said.isPresent() && moved.filter(since -> since.endsWhat(said.get())).isEmpty();
        return saidLast ? said.map(Said::day) : moved.flatMap(Moved::next);
    }

    /**
     * The day of the next review of a plan after its owner and those they review it with have passed some over: each that was planned for the day that counts moves it on.
     *
     * @param skips what was passed over, in the order in which it was
     */
    public Optional<LocalDate> dayAfter(List<Part> skips) {
        Optional<LocalDate> counts = day();
        for (Part skip : skips) {
            counts = counts.isPresent() && counts.equals(skip.day("planned")) ? skip.day("next") : counts;
        }
        return counts;
    }

    /** For how many days it has been overdue: 1 or more, 0 if it is not. @param today the owner's day */
    public long overdue(LocalDate today) {
        return day().map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today))).orElse(0L);
    }

    /** The day of the one after, if the next one is held or passed over today; absent without a rhythm. @param today the owner's day */
    public Optional<LocalDate> after(LocalDate today) {
        LocalDate planned = day().orElse(today);
        LocalDate first = said.map(Said::first).filter(day -> !day.isAfter(planned)).orElse(planned);
        return rhythm.map(known -> known.after(first, planned, today));
    }

    /** What this part says of the next review. @param dayField the field that names the day */
    public static Optional<Said> said(Part part, String dayField) {
        return part.day(dayField).map(day -> new Said(day, part.day(PartKind.NEXT_SAID_ON).orElse(LocalDate.MIN)));
    }

    /**
     * What a plan says of its next review: the day that its owner named, moved on each time they passed one over since.
     *
     * @param parts of the plan, others than those that say it among them
     */
    public static Optional<Said> saidOf(Collection<Part> parts) {
        Optional<Said> said = profile(parts).flatMap(part -> said(part, "nextReview"));
        Stream<Part> skips = parts.stream().filter(part -> part.kind() == PartKind.PLAN_REVIEW_SKIP)
                .sorted(Comparator.comparing((Part part) -> part.day("on").orElseThrow()).thenComparing(Part::number));
        for (Part skip : skips.toList()) {
            said = said.flatMap(before -> moved(before, skip));
        }
        return said;
    }

    /** The day that counts after one was passed over: a day that was named on that same day counts on, unless it is the very one. */
    private static Optional<Said> moved(Said said, Part skip) {
        LocalDate on = skip.day("on").orElseThrow();
        boolean passed = said.on().isBefore(on) || said.on().equals(on) && skip.day("planned").orElseThrow().equals(said.day());
        return passed ? skip.day("next").map(day -> new Said(day, on, said.first())) : Optional.of(said);
    }

    /**
     * Of several who pass over the same one only the first does: the others would pass over the one after it, which nobody meant.
     *
     * @param named the day of the one that is meant, as an ISO day
     * @throws Refusal REVIEW_NOT_PLANNED if none is planned for then any more
     */
    public void requirePlanned(String named) {
        if (day().filter(day -> day.toString().equals(named)).isEmpty()) {
            throw Refusal.of(ErrorCode.REVIEW_NOT_PLANNED);
        }
    }

    /**
     * The values to keep of a review that is passed over: for which day it was planned, on which it was passed over and when the next one is.
     *
     * @param typed what was typed; a day of the next one goes before the rhythm
     * @param today the owner's day
     * @throws Refusal DATE_OUT_OF_RANGE of {@code next} for a day that is not to come
     */
    public Map<String, String> skipped(Map<String, String> typed, LocalDate today) {
        Map<String, String> kept = new HashMap<>(typed);
        day().ifPresent(day -> kept.put("planned", day.toString()));
        kept.put("on", today.toString());
        if (kept.containsKey("next") && !LocalDate.parse(kept.get("next")).isAfter(today)) {
            throw Refusal.ofField(ErrorCode.DATE_OUT_OF_RANGE, "next", today.plusDays(1).toString(), Days.LAST.toString());
        }
        after(today).ifPresent(day -> kept.putIfAbsent("next", day.toString()));
        return kept;
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
