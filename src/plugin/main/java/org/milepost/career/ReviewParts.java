package org.milepost.career;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.career.ReviewBook.Found;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartValues;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewPolicy.Level;
import org.milepost.review.ReviewWriting;

/** Changing the parts of a review, by its two people: while it is open, and with addenda once it is closed. */
public final class ReviewParts {

    private final ReviewBook reviews;
    private final ReviewReader reader;
    private final ReviewPreparation preparation;
    private final Appointments appointments;
    private final PartWriter writer;
    private final People people;
    private final Clock clock;

    public ReviewParts(ReviewBook reviews, ReviewReader reader, ReviewPreparation preparation, Appointments appointments, PartWriter writer, People people, Clock clock) {
        this.reviews = reviews;
        this.reader = reader;
        this.preparation = preparation;
        this.appointments = appointments;
        this.writer = writer;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Adds a part. An addition excludes nothing.
     *
     * <p>Step: commit.
     *
     * @param typed as {@link PartValues#checked} takes it
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, REVIEW_CLOSED, REVIEW_OPEN of an addendum, REVIEW_NOT_PLANNED, TOO_MANY, or of the field at fault
     */
    public Part add(PersonKey actor, long review, PartKind kind, Map<String, ?> typed) {
        Found found = require(actor, review, kind);
        Map<String, String> values = PartValues.checked(kind, typed);
        return writer.add(place(actor, found), kind, values, settling(actor, found, kind), () -> requireStanding(found, kind, values));
    }

    /** Of two who pass over the same one at once, the second does not pass over the one after it. */
    private void requireStanding(Found found, PartKind kind, Map<String, String> values) {
        if (kind == PartKind.REVIEW_SKIP && values.containsKey("planned")) {
            appointments.of(found.row()).next().requirePlanned(values.get("planned"));
        }
    }

    /**
     * Changes a part; what is not typed stays. An assessment is made if there is none yet, and so is what was left open in the last review, by its number there.
     *
     * <p>Step: commit.
     *
     * @param number 0 for the only one of its kind, a goal's issue id for what is kept by goal
     * @param expected the part's version that this rests on, absent for whatever it is
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, REVIEW_CLOSED, or of the field at fault
     */
    public Part save(PersonKey actor, long review, PartKind kind, long number, Map<String, ?> typed, Optional<Long> expected) {
        Found found = require(actor, review, kind);
        requireSeen(found, kind, number);
        Map<String, String> values = PartValues.checked(kind, typed);
        PartWriter.Place place = place(actor, found);
        Optional<Map<String, String>> carried = writer.find(place, kind, number).isPresent() ? Optional.empty()
                : PromisesGathered.carried(reader.last(found.row()), found.row(), kind, number);
        return carried.isPresent() ? carry(actor, found, kind, number, carried.get(), values, expected)
                : writer.save(place, kind, number, values, expected, settling(actor, found, kind));
    }

    /** Something is said of what was left open last time: it comes over with its number, its words and its age. */
    private Part carry(PersonKey actor, Found found, PartKind kind, long number, Map<String, String> left, Map<String, String> values, Optional<Long> expected) {
        ReviewWriting writing = writing(actor, found);
        return writer.put(place(actor, found), kind, number, merged(left, values), expected,
                (before, changed, merged) -> writing.settled(kind, before.isEmpty() ? left : before, values, merged, NextReview.NONE));
    }

    private static Map<String, String> merged(Map<String, String> left, Map<String, String> values) {
        Map<String, String> merged = new HashMap<>(left);
        merged.putAll(values);
        return merged;
    }

    /**
     * Removes a part, its texts for good.
     *
     * <p>Step: commit.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, REVIEW_CLOSED
     */
    public void remove(PersonKey actor, long review, PartKind kind, long number, Optional<Long> expected) {
        Found found = require(actor, review, kind);
        requireSeen(found, kind, number);
        PartWriter.Place place = place(actor, found);
        Part part = writer.find(place, kind, number).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        writing(actor, found).requireRemovable(kind, part.values());
        writer.remove(place, kind, number, expected);
    }

    /**
     * A part of a review as it stands now, for somebody whose change rested on an older one.
     *
     * @throws Refusal NOT_FOUND
     */
    public Optional<Part> current(PersonKey actor, long review, PartKind kind, long number) {
        return writer.find(place(actor, reviews.require(actor, review)), kind, number);
    }

    private Found require(PersonKey actor, long review, PartKind kind) {
        Found found = reviews.require(actor, review);
        if (kind != PartKind.ADDENDUM && found.level() != Level.WRITE) {
            throw Refusal.of(ErrorCode.REVIEW_CLOSED);
        }
        return found;
    }

    /** What is said of a goal is said where both see the goal. */
    private void requireSeen(Found found, PartKind kind, long number) {
        if (kind.isByIssue() && preparation.seenWhole(found.row().partner(), found.row().owner(), Set.of(new IssueId(number))).isEmpty()) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
    }

    private PartWriter.Settling settling(PersonKey actor, Found found, PartKind kind) {
        ReviewWriting writing = writing(actor, found);
        NextReview next = kind == PartKind.REVIEW_SKIP ? appointments.of(found.row()).next() : NextReview.NONE;
        return (before, changed, merged) -> writing.settled(kind, before, changed, merged, next);
    }

    private ReviewWriting writing(PersonKey actor, Found found) {
        return new ReviewWriting(found.you(), actor, people.dayOf(found.row().owner(), clock.instant()));
    }

    private static PartWriter.Place place(PersonKey actor, Found found) {
        return new PartWriter.Place(found.row().aggregate(), found.row().owner(), actor, Map.of());
    }
}
