package org.milepost.career;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.ReviewBook.Found;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewContent.Confirmed;
import org.milepost.review.ReviewFormat;
import org.milepost.review.ReviewPolicy.Level;
import org.milepost.review.ReviewRow;
import org.milepost.sharing.ViewLog.Channel;

/**
 * Confirming a review, and with the second confirmation closing it: from then on it is as it was. A confirmation is of what is there: it holds while nothing
 * of the review changes, and whoever changes something lets both look at it again.
 */
public final class ReviewClosing {

    private final ReviewBook reviews;
    private final ReviewReader reader;
    private final ReviewFormat format;
    private final ChangeWriter changes;

    public ReviewClosing(ReviewBook reviews, ReviewReader reader, ReviewFormat format, ChangeWriter changes) {
        this.reviews = reviews;
        this.reader = reader;
        this.format = format;
        this.changes = changes;
    }

    /**
     * Confirms a review as it is. It is closed by this if the other one has confirmed it, if one has waited for the other long enough, or if the owner confirms it and
     * the partner may see nothing of theirs any more. Confirming again what one has confirmed changes nothing.
     *
     * <p>Step: commit.
     *
     * @param expected the version of the review that this rests on, absent for whatever it is
     * @throws Refusal NOT_FOUND, REVIEW_CLOSED, CONFLICT if it was changed since
     */
    public ReviewView confirm(PersonKey actor, long review, Optional<Long> expected) {
        for (int attempt = 1; ; attempt++) {
            Found found = requireOpen(actor, review);
            ReviewView view = reader.read(found, Optional.empty());
            ChangeWriter.requireVersion(view.version(), expected);
            Optional<ReviewParty> before = view.confirmation().map(Confirmation::by);
            boolean waited = before.filter(found.you()::equals).isPresent() && !view.today().isBefore(view.confirmation().orElseThrow().aloneFrom());
            boolean nobodyElse = found.you() == ReviewParty.OWNER && !found.partnerSees();
            boolean both = before.filter(found.you().other()::equals).isPresent();
            if (before.filter(found.you()::equals).isPresent() && !waited && !nobodyElse) {
                return view;
            }
            ChangeWriter.Draft draft = both || waited || nobodyElse ? closing(found, view, both) : draft(ChangeKind.REVIEW_CONFIRMED, found.row(), Map.of(), Map.of());
            // Whoever named a version wants to know of whatever came before; else it is worked out anew.
            if (changes.excluded(found.row().aggregate(), view.version(), actor, expected.isPresent() ? ChangeWriter.ATTEMPTS : attempt, draft)) {
                return reviews.view(actor, review, Channel.REST);
            }
        }
    }

    /**
     * Takes one's confirmation back. Nothing is written if there is none.
     *
     * <p>Step: commit.
     *
     * @throws Refusal NOT_FOUND, REVIEW_CLOSED
     */
    public ReviewView reconsider(PersonKey actor, long review) {
        for (int attempt = 1; ; attempt++) {
            Found found = requireOpen(actor, review);
            ReviewView view = reader.read(found, Optional.empty());
            if (view.confirmation().filter(said -> said.by() == found.you()).isEmpty()
                    || changes.excluded(found.row().aggregate(), view.version(), actor, attempt, draft(ChangeKind.REVIEW_RECONSIDERED, found.row(), Map.of(), Map.of()))) {
                return reviews.view(actor, review, Channel.REST);
            }
        }
    }

    private ChangeWriter.Draft closing(Found found, ReviewView view, boolean both) {
        ReviewRow row = found.row();
        List<Confirmed> confirmed = new ArrayList<>(view.content().confirmed());
        Instant now = changes.now();
        if (both || confirmed.isEmpty()) {
            confirmed.add(new Confirmed(found.you(), now.toString()));
        }
        ReviewContent content = view.content().closed(confirmed, both ? null : found.you());
        Map<String, String> facts = new HashMap<>(Map.of(ChangeFacts.OWNER, row.owner().value(), ChangeFacts.PLAN, Long.toString(row.plan()),
                ChangeFacts.DAY, view.today().toString()));
        view.appointment().next().after(view.today()).ifPresent(day -> facts.put(ChangeFacts.TO, day.toString()));
        if (!both) {
            facts.put(ChangeFacts.ALONE, found.you().name());
        }
        if (found.partnerSees()) {
            facts.put(ChangeFacts.PARTNER_READS, "true");
        }
        return draft(ChangeKind.REVIEW_CLOSED, row, facts, Map.of(ChangeFacts.CONTENT, format.write(content)));
    }

    private Found requireOpen(PersonKey actor, long review) {
        Found found = reviews.require(actor, review);
        if (found.level() != Level.WRITE) {
            throw Refusal.of(ErrorCode.REVIEW_CLOSED);
        }
        return found;
    }

    private static ChangeWriter.Draft draft(ChangeKind kind, ReviewRow row, Map<String, String> facts, Map<String, String> texts) {
        return new ChangeWriter.Draft(kind, new ItemReference(ItemKind.REVIEW, row.id()), facts, texts);
    }
}
