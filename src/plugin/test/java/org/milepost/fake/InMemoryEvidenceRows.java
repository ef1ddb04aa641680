package org.milepost.fake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.Statement;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;

/** Rows of evidence. */
public final class InMemoryEvidenceRows implements EvidenceRows {

    private static final Comparator<Evidence> NEWEST = Comparator.comparing(Evidence::day).thenComparing(Evidence::at).thenComparing(Evidence::id).reversed();

    private final Map<Long, Evidence> rows = new LinkedHashMap<>();
    private long lastId;

    void apply(Change change) {
        switch (change.kind()) {
            case EVIDENCE_ADDED -> {
                lastId++;
                rows.put(lastId, evidence(lastId, change, change.at()));
            }
            case EVIDENCE_CHANGED -> rows.computeIfPresent(Long.parseLong(change.facts().get(ChangeFacts.EVIDENCE)),
                    (id, before) -> evidence(id, change, before.at()));
            case EVIDENCE_WITHDRAWN -> rows.remove(Long.parseLong(change.facts().get(ChangeFacts.EVIDENCE)));
            default -> { }
        }
    }

    private static Evidence evidence(long id, Change change, Instant at) {
        Map<String, String> facts = change.facts();
        EvidenceKind kind = EvidenceKind.valueOf(facts.getOrDefault(ChangeFacts.EVIDENCE_KIND, "TICKET"));
        Optional<NamedTicket> ticket = Optional.ofNullable(facts.get(ChangeFacts.TICKET))
                .map(issue -> new NamedTicket(new IssueId(Long.parseLong(issue)), facts.getOrDefault(ChangeFacts.TICKET_KEY, "")));
        Statement statement = new Statement(text(change, ChangeFacts.CLAIM), text(change, ChangeFacts.IMPACT), day(facts.get(ChangeFacts.DAY)),
                text(change, ChangeFacts.LINK), text(change, ChangeFacts.NAME), text(change, ChangeFacts.ISSUER), day(facts.get(ChangeFacts.EXPIRES)),
                facts.containsKey(ChangeFacts.PROOF));
        return new Evidence(id, change.version(), new PersonKey(facts.get(ChangeFacts.EVIDENCE_OWNER)), change.item(),
                new IssueId(change.aggregate().id()), kind, ticket, statement, at);
    }

    private static String text(Change change, String name) {
        return change.texts().getOrDefault(name, "");
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
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
        return rows.values().stream().filter(row -> row.ticketId().filter(ticket::equals).isPresent()).sorted(NEWEST).toList();
    }

    @Override
    public List<Evidence> glanceAt(IssueId ticket) {
        return ofTicket(ticket);
    }

    @Override
    public List<Evidence> ofOwner(PersonKey owner) {
        return rows.values().stream().filter(row -> row.owner().equals(owner)).sorted(Comparator.comparing(Evidence::at).thenComparing(Evidence::id).reversed()).toList();
    }

    @Override
    public Optional<Evidence> lastOf(PersonKey owner) {
        return rows.values().stream().filter(row -> row.owner().equals(owner)).max(Comparator.comparing(Evidence::at).thenComparing(Evidence::id));
    }
}
