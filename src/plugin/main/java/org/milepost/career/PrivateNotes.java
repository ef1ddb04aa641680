package org.milepost.career;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.review.PrivateNote;
import org.milepost.review.PrivateNoteRows;

/** What each of the two notes of a review for themselves, before, in and after it. Nothing else reads these notes. */
public final class PrivateNotes {

    private final ReviewBook reviews;
    private final PrivateNoteRows rows;
    private final Clock clock;

    public PrivateNotes(ReviewBook reviews, PrivateNoteRows rows, Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * One's own note on a review.
     *
     * @throws Refusal NOT_FOUND unless one may read the review
     */
    public Optional<PrivateNote> of(PersonKey author, long review) {
        reviews.requireLevel(author, review);
        return rows.of(author, review);
    }

    /**
     * Saves one's own note, also on a review that is closed. Nothing is written if nothing changes.
     *
     * <p>Step: the note's row.
     *
     * @param typed may be empty
     * @param expected the version of it that this rests on, 0 for none; absent for whatever it is
     * @throws Refusal NOT_FOUND, CONFLICT if it was saved elsewhere since, FIELD_TOO_LONG or FIELD_CHARACTERS of {@code text}
     */
    public PrivateNote save(PersonKey author, long review, String typed, Optional<Long> expected) {
        Optional<PrivateNote> before = of(author, review);
        String text = Texts.optionalText("text", typed);
        long version = before.map(PrivateNote::version).orElse(0L);
        ChangeWriter.requireVersion(version, expected);
        if (before.filter(note -> note.text().equals(text)).isPresent()) {
            return before.get();
        }
        PrivateNote note = new PrivateNote(review, author, version + 1, text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!rows.save(note)) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        return note;
    }
}
