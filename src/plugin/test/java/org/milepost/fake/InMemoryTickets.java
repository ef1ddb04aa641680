package org.milepost.fake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;

/** Tickets that everybody may browse, save those hidden from somebody. */
public final class InMemoryTickets implements Tickets {

    private final Map<IssueId, Ticket> tickets = new HashMap<>();
    private final Map<PersonKey, Set<IssueId>> hidden = new HashMap<>();
    private final List<String> links = new ArrayList<>();
    private Optional<Refusal> linkRefusal = Optional.empty();

    public IssueId add(long id, String key, String summary) {
        IssueId ticket = new IssueId(id);
        tickets.put(ticket, new Ticket(ticket, key, summary));
        return ticket;
    }

    /** It was resolved then. */
    public void resolve(IssueId ticket, Instant at) {
        resolve(ticket, Optional.of(at));
    }

    /** It was resolved then, or is open again. */
    public void resolve(IssueId ticket, Optional<Instant> at) {
        tickets.computeIfPresent(ticket, (id, known) -> new Ticket(id, known.key(), known.summary(), at));
    }

    /** It has another key from now on. */
    public void move(IssueId ticket, String key) {
        tickets.computeIfPresent(ticket, (id, known) -> new Ticket(id, key, known.summary(), known.resolvedAt()));
    }

    public void delete(IssueId ticket) {
        tickets.remove(ticket);
    }

    public void hideFrom(PersonKey person, IssueId ticket) {
        hidden.computeIfAbsent(person, key -> new HashSet<>()).add(ticket);
    }

    public void refuseLinks(Refusal refusal) {
        linkRefusal = Optional.of(refusal);
    }

    /** The links made, each as "item-ticket". */
    public List<String> links() {
        return List.copyOf(links);
    }

    @Override
    public Optional<Ticket> findBrowsable(PersonKey person, String keyOrId) {
        return tickets.values().stream()
                .filter(ticket -> ticket.key().equals(keyOrId) || ticket.id().toString().equals(keyOrId))
                .filter(ticket -> !hidden.getOrDefault(person, Set.of()).contains(ticket.id()))
                .findFirst();
    }

    @Override
    public Map<IssueId, Ticket> browsable(PersonKey person, Set<IssueId> ids) {
        return ids.stream().filter(id -> tickets.containsKey(id) && !hidden.getOrDefault(person, Set.of()).contains(id))
                .collect(toMap(id -> id, tickets::get));
    }

    @Override
    public Set<IssueId> existing(Set<IssueId> ids) {
        return ids.stream().filter(tickets::containsKey).collect(toSet());
    }

    @Override
    public void link(PersonKey person, IssueId item, IssueId ticket) {
        linkRefusal.ifPresent(refusal -> {
            throw refusal;
        });
        links.add(item + "-" + ticket);
    }
}
