package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.PersonKey;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;

/** Stored reviews. Opening one is a single insert, which its unique token lets only one of two do. */
public final class ActiveObjectsReviewRows implements ReviewRows {

    private static final Comparator<ReviewRow> BY_PAIR = Comparator.comparing((ReviewRow row) -> row.owner().value())
            .thenComparing(row -> row.partner().value()).thenComparing(ReviewRow::number);

    private final Tables tables;

    public ActiveObjectsReviewRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
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
        return Map.of();
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
