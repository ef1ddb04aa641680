package org.milepost.confluence;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.link.HeldReview;
import org.milepost.link.HeldReview.Confirmation;
import org.milepost.plan.ReviewParty;
import org.milepost.web.Words;

/** How an open review comes to its end by the reader's next press. Jira decides it anew. */
public final class HeldClosing {

    private final HeldReview review;
    private final LocalDate today;
    private final Words words;

    HeldClosing(HeldReview review, LocalDate today, Words words) {
        this.review = review;
        this.today = today;
        this.words = words;
    }

    /** What confirming rests on: whatever the other one changed meanwhile is to be looked at first. */
    public String getVersion() {
        return Long.toString(review.version());
    }

    /** Not for whoever has confirmed and waits. */
    public boolean isOffered() {
        return !isConfirmed() || isAlone();
    }

    /** What the button says: whether the review is closed by it. */
    public String getButton() {
        return words.text(isAlone() ? "milepost.macro.held.close.alone" : isConfirmedByOther() ? "milepost.macro.held.close" : "milepost.macro.held.confirm");
    }

    /** Whether the reader has. */
    public boolean isConfirmed() {
        return by().filter(review.you()::equals).isPresent();
    }

    private boolean isConfirmedByOther() {
        return by().filter(review.you().other()::equals).isPresent();
    }

    /** Whether the reader closes it without the other one: they have waited long enough, or the partner sees nothing any more. */
    private boolean isAlone() {
        boolean waited = isConfirmed() && !today.isBefore(review.confirmation().orElseThrow().aloneFrom());
        return waited || review.you() == ReviewParty.OWNER && !review.partnerSees();
    }

    private Optional<ReviewParty> by() {
        return review.confirmation().map(Confirmation::by);
    }
}
