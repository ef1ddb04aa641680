package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.evidence.Decision;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.InboxRows;
import org.milepost.evidence.InboxRows.NoteKind;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.WorkOffers;
import org.milepost.evidence.WorkedTicket;
import org.milepost.evidence.WorkedTickets;
import org.milepost.evidence.WorkedTickets.Asked;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;

/**
 * One's own resolved tickets, proposed as evidence. Proposals are worked out whenever somebody looks and are kept nowhere, so that there is nothing that
 * anybody else could see or count; every question in here is answered for the person who asks, about themselves.
 */
public final class EvidenceInbox {

    /** How many tickets stand on one page, of those that a rule picks and of the others each. */
    public static final int PAGE_SIZE = 25;
    /** How far back to look, in days. */
    public static final int DAYS_BACK = 365;
    /** How many components, and how many labels, are offered to make rules of. */
    private static final int MOST_OFFERS = 3;

    private final InboxRows rows;
    private final InboxRules rules;
    private final WorkedTickets tickets;
    private final EvidenceRows evidence;
    private final Goals goals;
    private final People people;
    private final Clock clock;

    public EvidenceInbox(InboxRows rows, InboxRules rules, WorkedTickets tickets, EvidenceRows evidence, Goals goals, People people, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.tickets = tickets;
        this.evidence = evidence;
        this.goals = goals;
        this.people = people;
        this.clock = clock;
    }

    /** What one look needs to know. */
    private record Look(PersonKey owner, Instant now, ZoneId zone, List<Goal> goals, List<InboxRuleView> rules, Set<IssueId> hidden) {

        LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }

        LocalDate since() {
            return today().minusDays(DAYS_BACK);
        }

        List<InboxRule> usable() {
            return rules.stream().filter(InboxRuleView::usable).map(InboxRuleView::rule).toList();
        }

        Asked asked(List<InboxRule> by, int from) {
            return new Asked(since(), List.copyOf(hidden), by, from, PAGE_SIZE);
        }
    }

    /**
     * A page of the inbox; the look is noted, for the next day's to know what is new.
     *
     * @param fromProposed how many of the tickets that a rule picks to skip
     * @param fromOthers how many of the others to skip
     */
    public InboxView look(PersonKey owner, int fromProposed, int fromOthers) {
        Look look = begin(owner);
        Optional<Instant> last = rows.lastNote(owner, NoteKind.LOOKED, look.today().atStartOfDay(look.zone()).toInstant());
        rows.note(owner, NoteKind.LOOKED, Optional.of(look.today()), look.now());
        WorkedTickets.Page picked = picked(look, fromProposed);
        WorkedTickets.Page all = tickets.resolved(owner, look.asked(List.of(), fromOthers));
        List<InboxProposal> found = proposals(look, Stream.concat(picked.tickets().stream(), all.tickets().stream()).toList(), last);
        return new InboxView(found.stream().filter(proposal -> !proposal.rules().isEmpty()).toList(), picked.more(),
                found.stream().filter(proposal -> proposal.rules().isEmpty()).toList(), all.more(), look.rules(), targets(look.goals()),
                look.rules().isEmpty() ? WorkOffers.of(all.tickets(), MOST_OFFERS) : List.of(), look.since(),
                last.map(moment -> LocalDate.ofInstant(moment, look.zone())));
    }

    /** How many tickets, of {@link #PAGE_SIZE} at most, rules propose to their owner now. Asking is no look. */
    public int proposed(PersonKey owner) {
        Look look = begin(owner);
        return (int) proposals(look, picked(look, 0).tickets(), Optional.empty()).stream().filter(proposal -> !proposal.rules().isEmpty()).count();
    }

    private WorkedTickets.Page picked(Look look, int from) {
        List<InboxRule> usable = look.usable();
        return usable.isEmpty() ? WorkedTickets.Page.NONE : tickets.resolved(look.owner(), look.asked(usable, from));
    }

    private Look begin(PersonKey owner) {
        Instant now = clock.instant();
        ZoneId zone = people.zoneOf(owner);
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Goal> own = goals.own(owner);
        List<Decision> decisions = rows.decisions(owner, today.minusDays(DAYS_BACK).atStartOfDay(zone).toInstant());
        Set<IssueId> items = items(own);
        Set<IssueId> hidden = new LinkedHashSet<>(items);
        decisions.stream().filter(decision -> decision.hides(today, now)).sorted((one, other) -> other.at().compareTo(one.at()))
                .forEach(decision -> hidden.add(decision.ticket()));
        evidence.ofItems(items).stream().filter(piece -> piece.owner().equals(owner)).forEach(piece -> piece.ticketId().ifPresent(hidden::add));
        return new Look(owner, now, zone, own, rules.of(owner, own), hidden);
    }

    /** Those of these tickets that nothing was decided about, each once and with the rules that pick it. */
    private List<InboxProposal> proposals(Look look, List<WorkedTicket> found, Optional<Instant> lastLook) {
        Map<IssueId, WorkedTicket> open = new LinkedHashMap<>();
        found.stream().filter(ticket -> !look.hidden().contains(ticket.ticket().id())).forEach(ticket -> open.putIfAbsent(ticket.ticket().id(), ticket));
        List<InboxRule> searched = look.usable().stream().filter(rule -> rule.kind().isSearched()).toList();
        Map<Long, Set<IssueId>> picked = searched.isEmpty() || open.isEmpty() ? Map.of() : tickets.picked(look.owner(), searched, open.keySet());
        // Of any age: a ticket that was dismissed long ago, reopened and resolved again is decided about anew.
        Map<IssueId, Long> versions = open.isEmpty() ? Map.of()
                : rows.decisions(look.owner(), open.keySet()).stream().collect(toMap(Decision::ticket, Decision::version));
        List<InboxProposal> proposals = new ArrayList<>();
        open.forEach((id, ticket) -> proposals.add(new InboxProposal(ticket, versions.getOrDefault(id, 0L),
                LocalDate.ofInstant(ticket.resolvedAt(), look.zone()), lastLook.filter(ticket.resolvedAt()::isAfter).isPresent(),
                look.rules().stream().filter(rule -> rule.rule().picks(ticket) || picked.getOrDefault(rule.rule().id(), Set.of()).contains(id)).toList())));
        return proposals;
    }

    private static Set<IssueId> items(List<Goal> own) {
        return own.stream().flatMap(goal -> Stream.concat(Stream.of(goal.id()), goal.milestones().stream().map(Milestone::id))).collect(toSet());
    }

    static List<EvidenceTarget> targets(List<Goal> own) {
        return own.stream().filter(goal -> !goal.achieved()).map(goal -> EvidenceTarget.of(goal, Optional.empty())).toList();
    }
}
