package org.milepost.review;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.Refusal;
import org.milepost.plan.ReviewCadence;
import org.milepost.review.NextReview.Moved;
import org.milepost.review.NextReview.Said;

public class RhythmTest {

    private static final Rhythm MONTHLY = new Rhythm(ReviewCadence.MONTHLY, 0);
    private static final Rhythm QUARTERLY = new Rhythm(ReviewCadence.QUARTERLY, 0);
    private static final Rhythm HALF_YEARLY = new Rhythm(ReviewCadence.HALF_YEARLY, 0);

    @Test
    @Requirement("S51")
    public void after_keepsTheEndOfTheMonth() {
        List<String> days = new ArrayList<>();
        LocalDate planned = LocalDate.parse("2027-12-31");
        for (int i = 0; i < 5; i++) {
            planned = MONTHLY.after(LocalDate.parse("2027-12-31"), planned, planned);
            days.add(planned.toString());
        }
        assertEquals(List.of("2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31"), days);
    }

    @Test
    public void after_knowsLeapDays() {
        assertEquals(day("2024-08-29"), HALF_YEARLY.after(day("2024-02-29"), day("2024-02-29"), day("2024-02-29")));
        assertEquals(day("2025-02-28"), HALF_YEARLY.after(day("2024-02-29"), day("2024-08-29"), day("2024-08-30")));
        assertEquals(day("2028-02-29"), HALF_YEARLY.after(day("2024-02-29"), day("2027-08-29"), day("2027-08-29")));
        assertEquals(day("2024-03-01"), new Rhythm(ReviewCadence.OWN, 1).after(day("2024-02-29"), day("2024-02-29"), day("2024-02-29")));
    }

    @Test
    public void after_countsFromThePlan_notFromTheDelay() {
        assertEquals("a day late", day("2026-02-28"), MONTHLY.after(day("2026-01-31"), day("2026-01-31"), day("2026-02-01")));
        assertEquals("early", day("2026-02-28"), MONTHLY.after(day("2026-01-31"), day("2026-01-31"), day("2026-01-20")));
        assertEquals("so late that the next would follow at once", day("2026-03-31"), MONTHLY.after(day("2026-01-31"), day("2026-01-31"), day("2026-02-25")));
        assertEquals("after a year's break", day("2027-04-15"), QUARTERLY.after(day("2026-01-15"), day("2026-01-15"), day("2027-02-01")));
        assertEquals(day("2026-06-15"), new Rhythm(ReviewCadence.OWN, 14).after(day("2026-06-01"), day("2026-06-01"), day("2026-06-03")));
    }

    @Test
    public void ownRhythm_needsItsDays() {
        for (int days : new int[] {0, -1, 367}) {
            assertThrows(IllegalArgumentException.class, () -> new Rhythm(ReviewCadence.OWN, days));
        }
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(ReviewCadence.MONTHLY, 30));
        Refusal refusal = assertThrows(Refusal.class, () -> Rhythm.requireDays(Map.of("every", "OWN"), "every", "days"));
        assertEquals(ErrorCode.FIELD_REQUIRED, refusal.code());
        assertEquals(Optional.of("days"), refusal.field());
        Rhythm.requireDays(Map.of("every", "OWN", "days", "7"), "every", "days");
        Rhythm.requireDays(Map.of("every", "MONTHLY"), "every", "days");
        Rhythm.requireDays(Map.of(), "every", "days");
    }

    @Test
    public void next_isWhatWasSaid_untilOneIsHeld() {
        Optional<Said> said = Optional.of(new Said(day("2026-06-30"), day("2026-06-01")));
        assertEquals(Optional.of(day("2026-06-30")), next(said, Optional.empty()).day());
        assertEquals("held on the day", Optional.of(day("2026-07-30")), next(said, held("2026-06-30", "2026-07-30")).day());
        assertEquals("held early", Optional.of(day("2026-07-30")), next(said, held("2026-06-20", "2026-07-30")).day());
        assertEquals("said anew after one was held", Optional.of(day("2026-06-30")), next(said, held("2026-05-31", "2026-07-30")).day());
        assertEquals("named and passed over on one day", Optional.of(day("2026-07-30")), next(said, passed("2026-06-01", "2026-06-30", "2026-07-30")).day());
        assertEquals("named after another was passed over on that day", Optional.of(day("2026-06-30")), next(said, passed("2026-06-01", "2026-06-15", "2026-07-15")).day());
        assertEquals("no rhythm, and held", Optional.empty(), next(said, Optional.of(new Moved(day("2026-06-30"), Optional.empty()))).day());
        assertEquals(Optional.empty(), NextReview.NONE.day());
    }

    @Test
    public void next_isOverdue_fromTheDayAfter() {
        NextReview next = next(Optional.of(new Said(day("2026-06-30"), day("2026-06-01"))), Optional.empty());
        assertEquals(0, next.overdue(day("2026-06-29")));
        assertEquals(0, next.overdue(day("2026-06-30")));
        assertEquals(1, next.overdue(day("2026-07-01")));
        assertEquals(0, NextReview.NONE.overdue(day("2026-07-01")));
    }

    @Test
    public void theOneAfter_followsTheRhythm_orNothing() {
        NextReview next = next(Optional.of(new Said(day("2026-01-31"), day("2026-01-01"))), held("2026-02-02", "2026-02-28"));
        assertEquals(Optional.of(day("2026-03-31")), next.after(day("2026-02-28")));
        assertEquals(Optional.empty(), NextReview.NONE.after(day("2026-02-28")));
        NextReview first = new NextReview(Optional.empty(), Optional.empty(), Optional.of(MONTHLY));
        assertEquals(Optional.of(day("2026-03-28")), first.after(day("2026-02-28")));
    }

    @Test
    @Requirement("S51")
    public void dayOfAPlan_movesOn_eachTimeOneIsPassedOver_andKeepsTheEndOfTheMonth() {
        Part profile = profile("2026-01-31", "2026-01-02");
        List<Part> parts = new ArrayList<>(List.of(profile));
        List<String> days = new ArrayList<>();
        String on = "2026-01-02";
        for (int i = 1; i <= 3; i++) {
            Map<String, String> kept = new NextReview(NextReview.saidOf(parts), Optional.empty(), Optional.of(MONTHLY)).skipped(Map.of("reason", "Ill"), day(on));
            // In whatever order they are read.
            parts.add(0, skip(i, kept));
            days.add(NextReview.saidOf(parts).orElseThrow().day().toString());
        }
        assertEquals("on the very day on which the first was named", List.of("2026-02-28", "2026-03-31", "2026-04-30"), days);
        parts.remove(profile);
        assertEquals("whoever takes the day away wants none", Optional.empty(), NextReview.saidOf(parts));
        parts.add(profile("2026-01-31", "2026-01-03"));
        assertEquals("named again since", day("2026-01-31"), NextReview.saidOf(parts).orElseThrow().day());
        parts.set(3, profile("2026-05-05", "2026-01-02"));
        assertEquals("another one named on that same day", day("2026-05-05"), NextReview.saidOf(parts).orElseThrow().day());
        assertEquals("no rhythm", Optional.empty(), NextReview.saidOf(List.of(profile,
                skip(9, new NextReview(NextReview.saidOf(List.of(profile)), Optional.empty(), Optional.empty()).skipped(Map.of("reason", "Ill"), day("2026-01-20"))))));
    }

    private static Part profile(String next, String saidOn) {
        return new Part(AggregateId.plan(7), PartKind.PLAN_PROFILE, 0, 1, Instant.EPOCH, Map.of("nextReview", next, PartKind.NEXT_SAID_ON, saidOn));
    }

    private static Optional<Moved> passed(String on, String planned, String next) {
        return Optional.of(new Moved(day(on), Optional.of(day(next)), Optional.of(day(planned))));
    }

    private static Part skip(long number, Map<String, String> values) {
        return new Part(AggregateId.plan(7), PartKind.PLAN_REVIEW_SKIP, number, number, Instant.EPOCH, values);
    }

    private static Optional<Moved> held(String on, String next) {
        return Optional.of(new Moved(day(on), Optional.of(day(next))));
    }

    private static NextReview next(Optional<Said> said, Optional<Moved> moved) {
        return new NextReview(said, moved, Optional.of(MONTHLY));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
