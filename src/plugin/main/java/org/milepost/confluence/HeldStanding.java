package org.milepost.confluence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.link.HeldReview;
import org.milepost.link.HeldReview.Confirmation;
import org.milepost.plan.ReviewCadence;
import org.milepost.plan.ReviewParty;
import org.milepost.web.Words;

/** Says how a review stands. */
final class HeldStanding {

    private final HeldReview review;
    private final HeldNames names;
    private final Words words;

    HeldStanding(HeldReview review, HeldNames names, Words words) {
        this.review = review;
        this.names = names;
        this.words = words;
    }

    List<String> sentences() {
        return Stream.concat(state().stream(), Stream.of(planned()).filter(planned -> !planned.isEmpty())).toList();
    }

    private List<String> state() {
        List<String> sentences = new ArrayList<>();
        if (!review.isOpen()) {
            String day = words.day(LocalDate.parse(review.content().until()));
            ReviewParty alone = review.content().alone();
            sentences.add(alone == null ? words.text("milepost.macro.held.closed.both", day) : words.text("milepost.macro.held.closed.alone", day, names.of(alone)));
            return sentences;
        }
        if (!review.partnerSees()) {
            sentences.add(words.text("milepost.macro.held.unseen", names.of(ReviewParty.PARTNER)));
        }
        sentences.add(review.confirmation().map(this::confirmed).orElseGet(() -> words.text("milepost.macro.held.unconfirmed")));
        return sentences;
    }

    /** When the two are to review next, and how often they do. */
    private String planned() {
        String next = review.planned().next().map(day -> words.text(review.planned().overdue() > 0 ? "milepost.review.planned.past" : "milepost.macro.held.next", words.day(day))).orElse("");
        return Stream.of(next, review.planned().every().flatMap(this::every).orElse("")).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** A rhythm that this version does not know is left unsaid. */
    private Optional<String> every(String name) {
        return Arrays.stream(ReviewCadence.values()).filter(known -> known.name().equals(name)).findFirst()
                .map(known -> known == ReviewCadence.OWN ? words.text("milepost.plan.review.days", review.planned().days()) : words.text("milepost.choice.ReviewCadence." + name));
    }

    private String confirmed(Confirmation said) {
        return said.by() == review.you() ? words.text("milepost.macro.held.confirmed.you", names.of(said.by().other()), words.day(said.aloneFrom()))
                : words.text("milepost.macro.held.confirmed.other", names.of(said.by()));
    }
}
