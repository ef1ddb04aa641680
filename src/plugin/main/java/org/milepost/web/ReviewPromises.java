package org.milepost.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.milepost.career.ReviewView;
import org.milepost.plan.CommitmentState;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.RequestState;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;
import org.milepost.web.PromisedLine.Mark;

/** Commitments and requests of a review, each with what the reader can say of it; what is left from the last one and still open comes first. */
final class ReviewPromises {

    private final ReviewView view;
    private final ReviewNames names;
    private final Words words;

    ReviewPromises(ReviewView view, ReviewNames names, Words words) {
        this.view = view;
        this.names = names;
        this.words = words;
    }

    List<PromisedLine> commitments() {
        return view.content().commitments().stream().map(this::commitment).toList();
    }

    List<PromisedLine> requests() {
        return view.content().requests().stream().map(this::request).toList();
    }

    private PromisedLine commitment(ReviewContent.Commitment one) {
        CommitmentState state = CommitmentState.valueOf(one.state());
        Map<String, String> values = new TreeMap<>(Map.of("text", one.text(), "who", one.who().name(), "state", one.state()));
        Optional.ofNullable(one.until()).ifPresent(day -> values.put("until", day));
        boolean left = one.carried() && !one.decided();
        List<ReviewChoice> choices = !view.isOpen() ? List.of() : state == CommitmentState.OPEN
                ? Stream.concat(left ? Stream.of(choice("OPEN", "milepost.review.commitment.keep", one.text())) : Stream.empty(),
                        Stream.of(choice("DONE", "milepost.review.commitment.done", one.text()), choice("DROPPED", "milepost.review.commitment.drop", one.text()))).toList()
                : List.of(choice("OPEN", "milepost.review.commitment.reopen", one.text()));
        return new PromisedLine(data(PartKind.COMMITMENT, one.number(), values, one.text(), true), names.of(one.who()),
                new Mark(words.text("milepost.choice.CommitmentState." + one.state()), colour(state)),
                List.of(until(one), age(one.carried(), one.days())), "", choices, left, false);
    }

    private static String colour(CommitmentState state) {
        return switch (state) {
            case DONE -> "success";
            case OPEN -> "current";
            case DROPPED -> "default";
        };
    }

    private PromisedLine request(ReviewContent.Request one) {
        RequestState state = RequestState.valueOf(one.state());
        Map<String, String> values = new TreeMap<>(Map.of("text", one.text(), "of", one.of().name(), "state", one.state()));
        Optional.ofNullable(one.answer()).ifPresent(answer -> values.put("answer", answer));
        boolean left = one.carried() && !one.decided();
        boolean asked = names.isYou(one.of());
        String colour = switch (state) {
            case GRANTED, RECEIVED -> "success";
            case ASKED -> "current";
            case DECLINED, WITHDRAWN -> "default";
        };
        return new PromisedLine(data(PartKind.REVIEW_REQUEST, one.number(), values, one.text(), !asked || isAnswerable(state)),
                asked ? words.text("milepost.review.request.of.you", names.name(one.of().other())) : words.text("milepost.review.request.of", names.name(one.of())),
                new Mark(words.text("milepost.choice.RequestState." + one.state()), colour), List.of(age(one.carried(), one.days())),
                requireNonNullElse(one.answer(), ""), view.isOpen() ? choices(one, state, asked, left) : List.of(), left && (!asked || isWaiting(one, view.you())), asked);
    }

    private static boolean isAnswerable(RequestState state) {
        return state == RequestState.ASKED || state.isAnswer();
    }

    /** The one asked promises or declines, and may change that; the one who asks says that it is there, that it is still wanted, or takes it back. */
    private List<ReviewChoice> choices(ReviewContent.Request one, RequestState state, boolean asked, boolean left) {
        if (asked) {
            return Stream.of(choice("GRANTED", "milepost.waiting.grant", one.text()), choice("DECLINED", "milepost.waiting.decline", one.text()))
                    .filter(answer -> isAnswerable(state) && !answer.getState().equals(state.name())).toList();
        }
        Stream<ReviewChoice> keep = left ? Stream.of(choice(one.state(), "milepost.review.request.keep", one.text())) : Stream.empty();
        return state.isOpen() ? Stream.concat(keep, Stream.of(choice("RECEIVED", "milepost.review.request.received", one.text()),
                choice("WITHDRAWN", "milepost.review.request.withdraw", one.text()))).toList() : List.of();
    }

    private ReviewChoice choice(String state, String key, String name) {
        String text = words.text(key);
        return new ReviewChoice(state, text, words.text("milepost.review.choice.named", text, name));
    }

    private ReviewPartData data(PartKind kind, long number, Map<String, String> values, String name, boolean written) {
        long version = view.parts().stream().filter(part -> part.kind() == kind && part.number() == number).map(Part::version).findFirst().orElse(0L);
        return new ReviewPartData(kind.name(), number, version, values, name, view.isOpen() && written, words);
    }

    private String until(ReviewContent.Commitment one) {
        if (one.until() == null) {
            return "";
        }
        LocalDate day = LocalDate.parse(one.until());
        boolean past = one.state().equals(CommitmentState.OPEN.name()) && day.isBefore(LocalDate.parse(view.content().until()));
        return words.text(past ? "milepost.review.until.past" : "milepost.review.until", words.day(day));
    }

    /** One of today needs none. */
    private String age(boolean carried, long days) {
        return carried ? words.text("milepost.review.carried", days) : days > 0 ? words.text("milepost.resource.age", days) : "";
    }

    /** Whether the reader is asked for something and has not answered. */
    static boolean isWaiting(ReviewContent.Request one, ReviewParty you) {
        return one.of() == you && one.state().equals(RequestState.ASKED.name());
    }
}
