package org.milepost.career;

import java.util.Optional;
import org.milepost.career.ReviewBook.Found;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/** The reviews that pages in the wiki were made for. Whoever wrote the page decides nothing: a review is there for its two people, as everywhere else. */
public final class PageReviews {

    private final ReviewBook reviews;
    private final ReviewReader reader;

    public PageReviews(ReviewBook reviews, ReviewReader reader) {
        this.reviews = reviews;
        this.reader = reader;
    }

    /** The review of this owner with this id; absent if there is none, if it is of somebody else's plan, and if the viewer may not read it. */
    Optional<ReviewView> of(PersonKey viewer, PersonKey owner, long id, Channel channel) {
        try {
            Found found = reviews.require(viewer, id);
            return found.row().owner().equals(owner) ? Optional.of(reader.read(found, Optional.of(channel))) : Optional.empty();
        } catch (Refusal refused) {
            // The rest of the page is told all the same.
            if (refused.code() == ErrorCode.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
