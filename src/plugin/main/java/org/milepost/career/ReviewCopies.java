package org.milepost.career;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PersonKey;
import org.milepost.review.Answer;
import org.milepost.review.AnswerRows;
import org.milepost.review.ClosedReview;
import org.milepost.review.PrivateNote;
import org.milepost.review.PrivateNoteRows;
import org.milepost.review.ReviewPolicy;
import org.milepost.review.ReviewPolicy.Level;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;

/**
 * What somebody takes along of the reviews they take part in: what was kept, as far as they may read it, and their own words. The same number of storage calls for
 * any number of reviews.
 */
public final class ReviewCopies {

    private final ReviewRows rows;
    private final PartRows parts;
    private final AnswerRows answers;
    private final PrivateNoteRows notes;

    public ReviewCopies(ReviewRows rows, PartRows parts, AnswerRows answers, PrivateNoteRows notes) {
        this.rows = rows;
        this.parts = parts;
        this.answers = answers;
        this.notes = notes;
    }

    List<ReviewCopy> of(PersonKey person) {
        List<ReviewRow> found = rows.ofPerson(person);
        Map<Long, ClosedReview> closed = new HashMap<>(rows.closed(found.stream().map(ReviewRow::id).collect(toSet())));
        found.stream().filter(row -> !reads(person, row, closed.get(row.id()))).forEach(row -> closed.remove(row.id()));
        Set<Long> read = found.stream().filter(row -> row.owner().equals(person) || closed.containsKey(row.id())).map(ReviewRow::id).collect(toSet());
        Map<Long, List<Part>> written = parts.ofReviews(read).stream().collect(groupingBy(part -> part.aggregate().id()));
        Map<Long, List<Answer>> answered = answers.ofAuthor(person).stream().collect(groupingBy(Answer::review));
        Map<Long, PrivateNote> noted = notes.ofAuthor(person).stream().collect(toMap(PrivateNote::review, note -> note));
        return found.stream().map(row -> new ReviewCopy(row, row.party(person).orElseThrow(),
                Optional.ofNullable(closed.get(row.id())), shown(person, row, written.getOrDefault(row.id(), List.of())), answered.getOrDefault(row.id(), List.of()),
                Optional.ofNullable(noted.get(row.id())))).toList();
    }

    private static boolean reads(PersonKey person, ReviewRow row, ClosedReview closed) {
        return closed != null && ReviewPolicy.decide(Optional.of(person), row, Optional.of(closed.end()), false) != Level.NONE;
    }

    /** What was written before the end is in what was kept, as far as the partner could see then what it is about. */
    private static List<Part> shown(PersonKey person, ReviewRow row, List<Part> written) {
        return row.owner().equals(person) ? written : written.stream().filter(part -> part.kind() == PartKind.ADDENDUM).toList();
    }
}
