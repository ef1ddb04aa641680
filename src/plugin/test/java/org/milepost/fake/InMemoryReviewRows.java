package org.milepost.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.PersonKey;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRow;
import org.milepost.review.ReviewRows;

/** Reviews and how they were closed. */
public final class InMemoryReviewRows implements ReviewRows {

    private final List<ReviewRow> reviews = new ArrayList<>();
    private final Map<Long, ReviewEnd> ends = new HashMap<>();

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
        Map<Long, ReviewEnd> found = new HashMap<>(ends);
        found.keySet().retainAll(wanted);
        return found;
    }
}
