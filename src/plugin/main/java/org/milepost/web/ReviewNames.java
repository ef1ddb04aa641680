package org.milepost.web;

import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;

/** How the two people of a review are called where one of them reads it: by name, as they were called at the time, and the reader as such. */
final class ReviewNames {

    private final ReviewContent content;
    private final ReviewParty you;
    private final Words words;

    ReviewNames(ReviewContent content, ReviewParty you, Words words) {
        this.content = content;
        this.you = you;
        this.words = words;
    }

    ReviewParty you() {
        return you;
    }

    boolean isYou(ReviewParty party) {
        return party == you;
    }

    String of(ReviewParty party) {
        return isYou(party) ? words.text("milepost.review.you") : name(party);
    }

    /** The one who is not reading. */
    String other() {
        return name(you.other());
    }

    String name(ReviewParty party) {
        return party == ReviewParty.OWNER ? content.owner().fullName() : content.partner().fullName();
    }
}
