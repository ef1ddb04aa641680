package org.milepost.confluence;

import org.milepost.link.HeldReview;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent.PersonLine;

/** How the two people of a review are called: as they were when it was closed, and as they are now in one that is open. */
final class HeldNames {

    private final HeldReview review;

    HeldNames(HeldReview review) {
        this.review = review;
    }

    String of(ReviewParty party) {
        return person(party).fullName();
    }

    /** By log-in name; as it stands for somebody who is called otherwise by now. */
    String of(String logIn) {
        for (ReviewParty party : ReviewParty.values()) {
            if (person(party).name().equalsIgnoreCase(logIn)) {
                return of(party);
            }
        }
        return logIn;
    }

    private PersonLine person(ReviewParty party) {
        return party == ReviewParty.OWNER ? review.content().owner() : review.content().partner();
    }
}
