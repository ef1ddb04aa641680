package org.milepost.career;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.Part;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Answer;
import org.milepost.review.ClosedReview;
import org.milepost.review.PrivateNote;
import org.milepost.review.ReviewRow;

/**
 * A review as one of its two people takes it along.
 *
 * @param row the review
 * @param you which of the two they are
 * @param closed what was kept of it, absent while it is open and for a partner who may not read it
 * @param parts what both wrote down in it, for its owner; for the partner what was said of a closed one later: they may not be allowed to read an open one any more,
 *     and of what was written before the end they read what was kept
 * @param answers their own answers
 * @param note their own note; the other one's is never read
 */
public record ReviewCopy(ReviewRow row, ReviewParty you, Optional<ClosedReview> closed, List<Part> parts, List<Answer> answers, Optional<PrivateNote> note) {

    public ReviewCopy {
        parts = List.copyOf(parts);
        answers = List.copyOf(answers);
    }
}
