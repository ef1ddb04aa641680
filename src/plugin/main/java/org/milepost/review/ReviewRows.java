package org.milepost.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.PersonKey;

/** Port: stored reviews. Each method makes a fixed number of storage calls; none of them decides who may read. */
public interface ReviewRows {

    /** The review of this id. */
    Optional<ReviewRow> find(long id);

    /** The reviews that this person owns or is the partner of, by owner, partner and number. */
    List<ReviewRow> ofPerson(PersonKey person);

    /**
     * Opens a review.
     *
     * @param draft without an id
     * @return the review of this owner, partner and number: the one that somebody else opened first, if they did
     */
    ReviewRow open(ReviewRow draft);

    /** How those of these reviews were closed that are; open ones are missing. */
    Map<Long, ReviewEnd> ends(Set<Long> reviews);

    /** Those of these reviews that are closed, as they were kept. */
    Map<Long, ClosedReview> closed(Set<Long> reviews);

    /** The last closed one of these two people's reviews that both read: what they go on from. One that its owner closed for themselves is none. */
    Optional<ClosedReview> lastClosed(PersonKey owner, PersonKey partner);

    /** How the last review in each of these plans was closed; plans without are missing. */
    Map<Long, ReviewEnd> lastHeld(Set<Long> plans);
}
