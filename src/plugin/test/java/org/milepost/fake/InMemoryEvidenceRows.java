package org.milepost.fake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;

/** Rows of evidence. */
public final class InMemoryEvidenceRows implements EvidenceRows {

    private static final Comparator<Evidence> NEWEST = Comparator.comparing(Evidence::at).thenComparing(Evidence::id).reversed();

    private final Map<Long, Evidence> rows = new LinkedHashMap<>();
    private long lastId;

    void apply(Change change) {
        switch (change.kind()) {
            case EVIDENCE_ADDED -> {
                lastId++;
                rows.put(lastId, new Evidence(lastId, new PersonKey(change.facts().get(ChangeFacts.EVIDENCE_OWNER)), change.item(),
                        new IssueId(change.aggregate().id()), new IssueId(Long.parseLong(change.facts().get(ChangeFacts.TICKET))),
                        change.texts().get(ChangeFacts.CLAIM), change.texts().get(ChangeFacts.IMPACT), change.at()));
            }
            case EVIDENCE_WITHDRAWN -> rows.remove(Long.parseLong(change.facts().get(ChangeFacts.EVIDENCE)));
            default -> { }
        }
    }

    @Override
    public Optional<Evidence> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<Evidence> ofItems(Set<IssueId> items) {
        return rows.values().stream().filter(row -> items.contains(row.place().issue())).sorted(NEWEST).toList();
    }

    @Override
    public Map<Place, Integer> countsOfItems(Set<IssueId> items) {
        return ofItems(items).stream().collect(groupingBy(Evidence::place, counting())).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().intValue()));
    }

    @Override
    public List<Evidence> ofTicket(IssueId ticket) {
        return rows.values().stream().filter(row -> row.ticket().equals(ticket)).sorted(NEWEST).toList();
    }
}
