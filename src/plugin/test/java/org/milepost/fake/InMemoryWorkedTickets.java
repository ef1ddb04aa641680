package org.milepost.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.WorkedTicket;
import org.milepost.evidence.WorkedTickets;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/** Tickets that somebody resolved, as far as they may browse them; epics and filters pick what they are told to. */
public final class InMemoryWorkedTickets implements WorkedTickets {

    private final InMemoryTickets tickets;
    private final Map<PersonKey, List<WorkedTicket>> worked = new HashMap<>();
    private final Map<String, Set<IssueId>> searched = new HashMap<>();

    InMemoryWorkedTickets(InMemoryTickets tickets) {
        this.tickets = tickets;
    }

    /** A ticket that this person resolved on a day, at noon in UTC. */
    public IssueId resolved(PersonKey person, long id, String key, String summary, LocalDate day, List<String> components, List<String> labels) {
        IssueId ticket = tickets.add(id, key, summary);
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        worked.computeIfAbsent(person, any -> new ArrayList<>())
                .add(new WorkedTicket(tickets.browsable(person, Set.of(ticket)).get(ticket), noon, components, labels));
        return ticket;
    }

    /** An epic or filter of this name, which picks these tickets. */
    public void searchable(String words, IssueId... picked) {
        searched.put(words, Set.of(picked));
    }

    public void gone(String words) {
        searched.remove(words);
    }

    @Override
    public Page resolved(PersonKey person, Asked asked) {
        Set<IssueId> without = new HashSet<>(asked.without());
        List<WorkedTicket> all = worked.getOrDefault(person, List.of()).stream()
                .filter(ticket -> tickets.browsable(person, Set.of(ticket.ticket().id())).containsKey(ticket.ticket().id()))
                .filter(ticket -> !ticket.resolvedAt().isBefore(asked.since().atStartOfDay().toInstant(ZoneOffset.UTC)))
                .filter(ticket -> !without.contains(ticket.ticket().id()))
                .filter(ticket -> asked.by().isEmpty() || asked.by().stream().anyMatch(rule -> picks(rule, ticket)))
                .sorted(Comparator.comparing(WorkedTicket::resolvedAt).reversed()).toList();
        int from = Math.min(asked.from(), all.size());
        int to = Math.min(from + asked.limit(), all.size());
        return new Page(all.subList(from, to), to < all.size());
    }

    private boolean picks(InboxRule rule, WorkedTicket ticket) {
        return rule.picks(ticket) || rule.kind().isSearched() && searched.getOrDefault(rule.words(), Set.of()).contains(ticket.ticket().id());
    }

    @Override
    public Map<Long, Set<IssueId>> picked(PersonKey person, List<InboxRule> rules, Set<IssueId> of) {
        return rules.stream().collect(Collectors.toMap(InboxRule::id,
                rule -> searched.get(rule.words()).stream().filter(of::contains).collect(Collectors.toSet())));
    }

    @Override
    public List<InboxRule> usable(PersonKey person, List<InboxRule> rules) {
        return rules.stream().filter(rule -> searched.containsKey(rule.words())).toList();
    }
}
