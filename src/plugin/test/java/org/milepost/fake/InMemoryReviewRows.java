package org.milepost.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ClosedReview;
import org.milepost.review.ReviewContent.AnswerLine;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;

/** Reviews and how they were closed. */
public final class InMemoryReviewRows implements ReviewRows {

    private final List<ReviewRow> reviews = new ArrayList<>();
    private final Map<Long, ClosedReview> closed = new HashMap<>();
    private final InMemoryAnswerRows answers;

    public InMemoryReviewRows(InMemoryAnswerRows answers) {
        this.answers = answers;
    }

    @Override
    public Optional<ReviewRow> find(long id) {
        return reviews.stream().filter(row -> row.id() == id).findFirst();
    }

    @Override
    public List<ReviewRow> ofPerson(PersonKey person) {
        return reviews.stream().filter(row -> row.party(person).isPresent()).toList();
    }

    @Override
    public ReviewRow open(ReviewRow draft) {
        return reviews.stream().filter(row -> row.owner().equals(draft.owner()) && row.partner().equals(draft.partner()) && row.number() == draft.number())
                .findFirst().orElseGet(() -> {
                    ReviewRow row = new ReviewRow(reviews.size() + 1, draft.owner(), draft.partner(), draft.plan(), draft.number(), draft.since(),
                            draft.openedBy(), draft.openedAt());
                    reviews.add(row);
                    return row;
                });
    }

    @Override
    public Map<Long, ReviewEnd> ends(Set<Long> wanted) {
        return closed(wanted).values().stream().map(ClosedReview::end).collect(Collectors.toMap(ReviewEnd::review, end -> end));
    }

    @Override
    public Map<Long, ClosedReview> closed(Set<Long> wanted) {
        Map<Long, ClosedReview> found = new HashMap<>(closed);
        found.keySet().retainAll(wanted);
        return found;
    }

    @Override
    public Optional<ClosedReview> lastClosed(PersonKey owner, PersonKey partner) {
        return reviews.stream().filter(row -> row.owner().equals(owner) && row.partner().equals(partner) && closed.containsKey(row.id()))
                .filter(row -> closed.get(row.id()).end().partnerReads()).max(Comparator.comparing(ReviewRow::number)).map(row -> closed.get(row.id()));
    }

    @Override
    public Map<Long, ReviewEnd> lastHeld(Set<Long> plans) {
        Map<Long, ReviewEnd> last = new HashMap<>();
        reviews.stream().filter(row -> plans.contains(row.plan()) && closed.containsKey(row.id())).forEach(row -> last.merge(row.plan(), closed.get(row.id()).end(),
                (one, other) -> one.closedAt().isAfter(other.closedAt()) ? one : other));
        return last;
    }

    void apply(Change change) {
        if (change.kind() == ChangeKind.REVIEW_CLOSED) {
            long id = change.aggregate().id();
            ReviewRow row = find(id).orElseThrow();
            Map<String, String> facts = change.facts();
            ReviewEnd end = new ReviewEnd(id, change.at(), LocalDate.parse(facts.get(ChangeFacts.DAY)), Optional.ofNullable(facts.get(ChangeFacts.TO)).map(LocalDate::parse),
                    Optional.ofNullable(facts.get(ChangeFacts.ALONE)).map(ReviewParty::valueOf), facts.containsKey(ChangeFacts.PARTNER_READS));
            List<AnswerLine> typed = answers.ofReview(id).stream().filter(answer -> !answer.text().isEmpty())
                    .map(answer -> new AnswerLine(answer.question().name(), row.party(answer.author()).orElseThrow(), answer.text())).toList();
            closed.putIfAbsent(id, new ClosedReview(end, change.texts().get(ChangeFacts.CONTENT), typed));
        }
    }
}
