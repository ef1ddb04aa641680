package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.milepost.plan.CommitmentState;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.RequestState;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewRow;

/** Commitments and requests of a review, with what the last one left open: a pure function of what was read. */
final class PromisesGathered {

    private final ReviewRow row;
    private final List<Part> parts;
    private final Optional<ReviewContent> last;
    private final LocalDate today;

    /** @param parts of the review @param last what was in the review before, absent for the first @param today the owner's day */
    PromisesGathered(ReviewRow row, List<Part> parts, Optional<ReviewContent> last, LocalDate today) {
        this.row = row;
        this.parts = parts;
        this.last = last;
        this.today = today;
    }

    List<ReviewContent.Commitment> commitments() {
        return inOrder(PartKind.COMMITMENT, last.stream().flatMap(before -> before.commitments().stream()).filter(PromisesGathered::isOpen).toList(), ReviewContent.Commitment::number,
                ReviewContent.Commitment::since, one -> new ReviewContent.Commitment(one.number(), one.text(), one.who(), one.until(), one.state(), one.since(), days(one.since()),
                        one.by(), true, false),
                (part, carried) -> new ReviewContent.Commitment(part.number(), part.text("text"), ReviewParty.valueOf(part.text("who")), ReviewContents.text(part.day("until")),
                        part.text("state"), part.text("since"), days(part.text("since")), ReviewContents.by(row, part), carried, true));
    }

    List<ReviewContent.Request> requests() {
        return inOrder(PartKind.REVIEW_REQUEST, last.stream().flatMap(before -> before.requests().stream()).filter(PromisesGathered::isOpen).toList(), ReviewContent.Request::number,
                ReviewContent.Request::since, one -> new ReviewContent.Request(one.number(), one.text(), one.of(), one.state(), one.answer(), one.since(), days(one.since()), true, false),
                (part, carried) -> new ReviewContent.Request(part.number(), part.text("text"), ReviewParty.valueOf(part.text("of")), part.text("state"),
                        ReviewContents.word(part.text("answer")), part.text("since"), days(part.text("since")), carried, true));
    }

    /**
     * The oldest first, those of one day as they were written: numbers are drawn upwards.
     *
     * @param open what the last review left open
     * @param left what nothing was said of yet, as it stands in this one
     * @param decided a part of this one, and whether it is from an earlier review
     */
    private <T> List<T> inOrder(PartKind kind, List<T> open, ToLongFunction<T> number, Function<T, String> since, UnaryOperator<T> left, BiFunction<Part, Boolean, T> decided) {
        Map<Long, Part> said = ReviewContents.of(parts, kind).collect(toMap(Part::number, part -> part));
        Set<Long> before = open.stream().map(number::applyAsLong).collect(toSet());
        return Stream.concat(open.stream().filter(one -> !said.containsKey(number.applyAsLong(one))).map(left),
                        said.values().stream().map(part -> decided.apply(part, before.contains(part.number()))))
                .sorted(Comparator.comparing(since).thenComparingLong(number)).toList();
    }

    /** What was left open last time and nothing was said of yet, as the values of a part. */
    static Optional<Map<String, String>> carried(Optional<ReviewContent> last, ReviewRow row, PartKind kind, long number) {
        return switch (kind) {
            case COMMITMENT -> last.stream().flatMap(content -> content.commitments().stream()).filter(one -> one.number() == number && isOpen(one)).findFirst()
                    .map(one -> values(Map.of("text", one.text(), "who", one.who().name(), "state", one.state(), "since", one.since(),
                            "by", row.person(one.by()).value()), "until", one.until()));
            case REVIEW_REQUEST -> last.stream().flatMap(content -> content.requests().stream()).filter(one -> one.number() == number && isOpen(one)).findFirst()
                    .map(one -> values(Map.of("text", one.text(), "of", one.of().name(), "state", one.state(), "since", one.since(),
                            "by", row.person(one.of().other()).value()), "answer", one.answer()));
            default -> Optional.empty();
        };
    }

    private static Map<String, String> values(Map<String, String> values, String name, String value) {
        Map<String, String> all = new HashMap<>(values);
        Optional.ofNullable(value).ifPresent(there -> all.put(name, there));
        return all;
    }

    private static boolean isOpen(ReviewContent.Commitment commitment) {
        return commitment.state().equals(CommitmentState.OPEN.name());
    }

    private static boolean isOpen(ReviewContent.Request request) {
        return RequestState.valueOf(request.state()).isOpen();
    }

    private long days(String since) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(since), today));
    }
}
