package org.milepost.web;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.career.Confirmation;
import org.milepost.career.ReviewView;
import org.milepost.plan.CommitmentState;
import org.milepost.plan.RequestState;
import org.milepost.plan.ReviewParty;

/** How an open review comes to its end: who has confirmed it, and what happens with the next press. */
public final class ReviewClosingCard {

    private final ReviewView view;
    private final ReviewNames names;
    private final Words words;

    ReviewClosingCard(ReviewView view, ReviewNames names, Words words) {
        this.view = view;
        this.names = names;
        this.words = words;
    }

    /** Where it stands. */
    public String getText() {
        if (isAlone() && !isConfirmedByYou()) {
            return words.text("milepost.review.closing.apart", names.other());
        }
        return view.confirmation().map(this::confirmedText).orElseGet(() -> words.text("milepost.review.closing.none"));
    }

    private String confirmedText(Confirmation said) {
        String day = words.day(LocalDate.ofInstant(said.at(), view.zone()));
        if (said.by() != view.you()) {
            return words.text("milepost.review.closing.other", names.other(), day);
        }
        return isAlone() ? words.text("milepost.review.closing.waited", names.other())
                : words.text("milepost.review.closing.you", day, names.other(), words.day(said.aloneFrom()));
    }

    /** Whether there is something to press: not for whoever has confirmed and waits. */
    public boolean isOffered() {
        return !isConfirmedByYou() || isAlone();
    }

    /** What the button says: whether the review is closed by it. */
    public String getButton() {
        return words.text(isAlone() ? "milepost.review.closing.alone" : isConfirmedByOther() ? "milepost.review.closing.both" : "milepost.review.closing.confirm");
    }

    /** What is said once it is pressed. */
    public String getDone() {
        return words.text(isAlone() || isConfirmedByOther() ? "milepost.review.closed.done" : "milepost.review.confirmed.done");
    }

    public boolean isConfirmedByYou() {
        return by().filter(view.you()::equals).isPresent();
    }

    boolean isConfirmedByOther() {
        return by().filter(view.you().other()::equals).isPresent();
    }

    /** Whether the reader closes it without the other one: they have waited long enough, or the partner sees nothing any more. */
    boolean isAlone() {
        boolean waited = isConfirmedByYou() && !view.today().isBefore(view.confirmation().orElseThrow().aloneFrom());
        return waited || view.you() == ReviewParty.OWNER && !view.partnerSees();
    }

    private Optional<ReviewParty> by() {
        return view.confirmation().map(Confirmation::by);
    }

    /** When the next one is then planned. */
    public String getNextText() {
        return next().map(day -> words.text("milepost.review.closing.next", words.day(day))).orElseGet(() -> words.text(view.you() == ReviewParty.OWNER
                ? "milepost.review.closing.next.none" : "milepost.review.closing.next.none.other", names.other()));
    }

    /** Whether the reader can say how often they want to talk. */
    public boolean isUnplanned() {
        return next().isEmpty() && view.you() == ReviewParty.OWNER;
    }

    private Optional<LocalDate> next() {
        return view.appointment().next().after(view.today());
    }

    /** What goes on into the next one, empty for nothing. */
    public String getGoesOnText() {
        long open = view.content().commitments().stream().filter(one -> one.state().equals(CommitmentState.OPEN.name())).count()
                + view.content().requests().stream().filter(one -> RequestState.valueOf(one.state()).isOpen()).count();
        return open == 0 ? "" : words.text("milepost.review.closing.left", open);
    }
}
