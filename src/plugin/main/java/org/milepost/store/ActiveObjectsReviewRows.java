package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ClosedReview;
import org.milepost.review.Question;
import org.milepost.review.ReviewContent.AnswerLine;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;

/** Stored reviews. Opening one is a single insert, which its unique token lets only one of two do. Reads of closed ones finish unfinished changes first. */
public final class ActiveObjectsReviewRows implements ReviewRows {

    private static final Comparator<ReviewRow> BY_PAIR = Comparator.comparing((ReviewRow row) -> row.owner().value())
            .thenComparing(row -> row.partner().value()).thenComparing(ReviewRow::number);

    private final Tables tables;
    private final UnfinishedChanges unfinished;

    public ActiveObjectsReviewRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
    }

    @Override
    public Optional<ReviewRow> find(long id) {
        return Columns.rowId(id).flatMap(row -> tables.find(ReviewEntity.class, "ID = ?", row).stream().findFirst()).map(ActiveObjectsReviewRows::review);
    }

    @Override
    public List<ReviewRow> ofPerson(PersonKey person) {
        return tables.find(ReviewEntity.class, "OWNER_KEY = ? OR PARTNER_KEY = ?", person.value(), person.value()).stream()
                .map(ActiveObjectsReviewRows::review).sorted(BY_PAIR).toList();
    }

    @Override
    public ReviewRow open(ReviewRow draft) {
        Map<String, Object> row = row(draft);
        tables.insertOnce(ReviewEntity.class, "REVIEW_TOKEN", row);
        return tables.find(ReviewEntity.class, "REVIEW_TOKEN = ?", row.get("REVIEW_TOKEN")).stream().findFirst().map(ActiveObjectsReviewRows::review)
                .orElseThrow(() -> new IllegalStateException("the review is gone again [owner=" + draft.owner() + "]"));
    }

    @Override
    public Map<Long, ReviewEnd> ends(Set<Long> reviews) {
        return snapshots("REVIEW_ID", reviews).stream().collect(Collectors.toMap(ReviewSnapshotEntity::getReviewId, ActiveObjectsReviewRows::end));
    }

    @Override
    public Map<Long, ClosedReview> closed(Set<Long> reviews) {
        unfinished.finishAll();
        return whole(reviews);
    }

    private Map<Long, ClosedReview> whole(Set<Long> reviews) {
        return tables.findInWith("BODY, ANSWERS", ReviewSnapshotEntity.class, "REVIEW_ID", reviews).stream().collect(Collectors.toMap(ReviewSnapshotEntity::getReviewId,
                row -> new ClosedReview(end(row), Columns.text(row.getBody()), answers(row))));
    }

    /** Of all that the two have closed one is read as a whole. */
    @Override
    public Optional<ClosedReview> lastClosed(PersonKey owner, PersonKey partner) {
        Set<Long> theirs = tables.find(ReviewEntity.class, "OWNER_KEY = ? AND PARTNER_KEY = ?", owner.value(), partner.value()).stream()
                .map(row -> (long) row.getID()).collect(Collectors.toSet());
        return snapshots("REVIEW_ID", theirs).stream().map(ActiveObjectsReviewRows::end).filter(ReviewEnd::partnerReads).max(Comparator.comparing(ReviewEnd::closedAt))
                .map(end -> whole(Set.of(end.review())).get(end.review()));
    }

    @Override
    public Map<Long, ReviewEnd> lastHeld(Set<Long> plans) {
        return snapshots("PLAN_ID", plans).stream().collect(Collectors.toMap(ReviewSnapshotEntity::getPlanId, ActiveObjectsReviewRows::end,
                (one, other) -> one.closedAt().isAfter(other.closedAt()) ? one : other));
    }

    private List<ReviewSnapshotEntity> snapshots(String column, Set<Long> ids) {
        unfinished.finishAll();
        return tables.findIn(ReviewSnapshotEntity.class, column, ids);
    }

    private static ReviewEnd end(ReviewSnapshotEntity row) {
        return new ReviewEnd(row.getReviewId(), Columns.moment(row.getClosedAt()), LocalDate.parse(row.getClosedOn()), Columns.day(row.getNextDay()),
                Optional.of(Columns.text(row.getClosedAlone())).filter(party -> !party.isEmpty()).map(ReviewParty::valueOf), row.isPartnerReads());
    }

    private static List<AnswerLine> answers(ReviewSnapshotEntity row) {
        Map<String, String> kept = Facts.read(Columns.text(row.getAnswers()));
        List<AnswerLine> answers = new ArrayList<>();
        for (Question question : Question.values()) {
            for (ReviewParty party : ReviewParty.values()) {
                Optional.ofNullable(kept.get(party.name().toLowerCase(Locale.ROOT) + question.name()))
                        .ifPresent(text -> answers.add(new AnswerLine(question.name(), party, text)));
            }
        }
        return answers;
    }

    private static Map<String, Object> row(ReviewRow draft) {
        Map<String, Object> row = new HashMap<>();
        row.put("OWNER_KEY", draft.owner().value());
        row.put("PARTNER_KEY", draft.partner().value());
        row.put("PLAN_ID", draft.plan());
        row.put("SERIES_NUMBER", draft.number());
        row.put("SINCE_DAY", draft.since().toString());
        row.put("OPENED_BY", draft.openedBy().value());
        row.put("OPENED_AT", draft.openedAt().toEpochMilli());
        row.put("REVIEW_TOKEN", Digest.of(draft.owner().value(), draft.partner().value(), Integer.toString(draft.number())));
        return row;
    }

    private static ReviewRow review(ReviewEntity row) {
        return new ReviewRow(row.getID(), new PersonKey(row.getOwnerKey()), new PersonKey(row.getPartnerKey()), row.getPlanId(), row.getSeriesNumber(),
                LocalDate.parse(row.getSinceDay()), new PersonKey(row.getOpenedBy()), Columns.moment(row.getOpenedAt()));
    }
}
