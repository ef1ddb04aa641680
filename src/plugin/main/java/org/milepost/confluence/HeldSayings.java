package org.milepost.confluence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.milepost.link.HeldReview;
import org.milepost.link.HeldReview.Part;
import org.milepost.plan.CommitmentState;
import org.milepost.plan.PartKind;
import org.milepost.plan.RequestState;
import org.milepost.review.ReviewContent;
import org.milepost.web.Words;

/** What the reader can say of points of the agenda, commitments and requests of an open review; Jira decides anew whether they may. */
final class HeldSayings {

    private static final String STATE = "state";

    private final HeldReview review;
    private final Words words;

    HeldSayings(HeldReview review, Words words) {
        this.review = review;
        this.words = words;
    }

    /** Of the agenda's point at this place; nothing if it can't be told which one that is. */
    List<HeldSaying> agenda(int place, ReviewContent.AgendaLine line) {
        List<Part> points = parts(PartKind.AGENDA_ITEM).sorted(Comparator.comparing(Part::version)).toList();
        if (points.size() != review.content().agenda().size() || !line.text().equals(points.get(place).values().get("text"))) {
            return List.of();
        }
        String key = line.talked() ? "milepost.macro.held.agenda.untalk" : "milepost.review.agenda.talked";
        return List.of(saying(PartKind.AGENDA_ITEM, points.get(place).number(), "talked", Boolean.toString(!line.talked()), key, line.text()));
    }

    List<HeldSaying> commitment(ReviewContent.Commitment one) {
        if (!one.state().equals(CommitmentState.OPEN.name())) {
            return List.of(state(PartKind.COMMITMENT, one.number(), CommitmentState.OPEN, "milepost.review.commitment.reopen", one.text()));
        }
        List<HeldSaying> all = new ArrayList<>();
        if (one.carried() && !one.decided()) {
            all.add(state(PartKind.COMMITMENT, one.number(), CommitmentState.OPEN, "milepost.review.commitment.keep", one.text()));
        }
        all.add(state(PartKind.COMMITMENT, one.number(), CommitmentState.DONE, "milepost.review.commitment.done", one.text()));
        all.add(state(PartKind.COMMITMENT, one.number(), CommitmentState.DROPPED, "milepost.review.commitment.drop", one.text()));
        return all;
    }

    /** The one asked promises or declines; the one who asks says that it is there, or takes it back. */
    List<HeldSaying> request(ReviewContent.Request one) {
        boolean open = Stream.of(RequestState.values()).anyMatch(state -> state.isOpen() && state.name().equals(one.state()));
        if (one.of() == review.you()) {
            return !one.state().equals(RequestState.ASKED.name()) ? List.of()
                    : List.of(state(PartKind.REVIEW_REQUEST, one.number(), RequestState.GRANTED, "milepost.waiting.grant", one.text()),
                            state(PartKind.REVIEW_REQUEST, one.number(), RequestState.DECLINED, "milepost.waiting.decline", one.text()));
        }
        return !open ? List.of() : List.of(state(PartKind.REVIEW_REQUEST, one.number(), RequestState.RECEIVED, "milepost.review.request.received", one.text()),
                state(PartKind.REVIEW_REQUEST, one.number(), RequestState.WITHDRAWN, "milepost.review.request.withdraw", one.text()));
    }

    private HeldSaying state(PartKind kind, long number, Enum<?> state, String key, String about) {
        return saying(kind, number, STATE, state.name(), key, about);
    }

    private HeldSaying saying(PartKind kind, long number, String field, String value, String key, String about) {
        long version = parts(kind).filter(part -> part.number() == number).mapToLong(Part::version).findFirst().orElse(0);
        String text = words.text(key);
        return new HeldSaying(kind.path() + "/" + number, version, field, value, text, words.text("milepost.review.choice.named", text, about));
    }

    private Stream<Part> parts(PartKind kind) {
        return review.parts().stream().filter(part -> part.kind().equals(kind.name()));
    }
}
