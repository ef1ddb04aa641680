package org.milepost.career;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Decision;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.InboxRows;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.plan.Tickets;
import org.milepost.plan.Tickets.Ticket;

/**
 * Deciding about tickets of one's own inbox, several at once. Each ticket is decided by itself: what one is refused for keeps no other from being done, and
 * the answer says of each what became of it. Of two who decide about the same ticket at once the second is refused with CONFLICT.
 */
public final class InboxDecisions {

    /** The most days that a ticket can wait. */
    public static final int MOST_DAYS = 365;

    /**
     * A ticket to decide about.
     *
     * @param id the ticket
     * @param version of the last decision about it that the next one rests on, 0 if there is none
     */
    public record Chosen(IssueId id, long version) {
    }

    private final InboxRows rows;
    private final EvidenceRows evidence;
    private final EvidenceBook book;
    private final Tickets tickets;
    private final People people;
    private final Clock clock;

    public InboxDecisions(InboxRows rows, EvidenceRows evidence, EvidenceBook book, Tickets tickets, People people, Clock clock) {
        this.rows = rows;
        this.evidence = evidence;
        this.book = book;
        this.tickets = tickets;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Takes tickets as evidence. Steps, for each: check; the decision, which only one can make; the evidence. If it is refused the decision is taken back, and
     * if the process ends in between the ticket is back in the inbox after a minute.
     */
    public List<InboxOutcome> accept(PersonKey actor, List<InboxAcceptance> acceptances) {
        Set<IssueId> ids = acceptances.stream().map(InboxAcceptance::ticket).collect(toSet());
        Map<IssueId, Ticket> browsable = tickets.browsable(actor, ids);
        Map<IssueId, Decision> decided = decided(actor, ids);
        Set<Recorded> recorded = recorded(actor, acceptances);
        return acceptances.stream().map(acceptance -> attempt(acceptance.ticket(), acceptance.version(),
                () -> accept(actor, acceptance, browsable, decided, recorded))).toList();
    }

    /** Takes tickets out of the inbox. */
    public List<InboxOutcome> dismiss(PersonKey actor, List<Chosen> chosen) {
        return decide(actor, chosen, Decision.Kind.DISMISSED, Optional.empty());
    }

    /**
     * Takes tickets out of the inbox until a day.
     *
     * @param until the first day on which they are back, after today
     * @throws Refusal DATE_OUT_OF_RANGE of {@code until}
     */
    public List<InboxOutcome> snooze(PersonKey actor, List<Chosen> chosen, LocalDate until) {
        LocalDate today = people.dayOf(actor, clock.instant());
        Days.between("until", until, today.plusDays(1), today.plusDays(MOST_DAYS));
        return decide(actor, chosen, Decision.Kind.SNOOZED, Optional.of(until));
    }

    /** Takes the last decision about tickets back, and with it the evidence that came of it. Steps, for each: the evidence goes, the ticket is back. */
    public List<InboxOutcome> undo(PersonKey actor, List<Chosen> chosen) {
        Map<IssueId, Decision> decided = decided(actor, chosen.stream().map(Chosen::id).collect(toSet()));
        return chosen.stream().map(each -> attempt(each.id(), each.version(), () -> {
            Decision last = Optional.ofNullable(decided.get(each.id())).filter(decision -> decision.version() == each.version()
                    && decision.kind() != Decision.Kind.REOPENED).orElseThrow(() -> Refusal.of(ErrorCode.CONFLICT));
            if (last.kind() == Decision.Kind.ACCEPTED) {
                evidence.ofTicket(each.id()).stream().filter(piece -> piece.owner().equals(actor) && last.isFollowedBy(piece.at()))
                        .min(Comparator.comparing(Evidence::at).thenComparing(Evidence::id)).ifPresent(piece -> book.withdraw(actor, piece.id(), Optional.empty()));
            }
            keep(actor, each, Decision.Kind.REOPENED, Optional.empty());
            return InboxOutcome.done(each.id(), each.version() + 1);
        })).toList();
    }

    private InboxOutcome accept(PersonKey actor, InboxAcceptance acceptance, Map<IssueId, Ticket> browsable, Map<IssueId, Decision> decided,
                                Set<Recorded> recorded) {
        String claim = Texts.text("claim", acceptance.claim());
        String impact = Texts.optionalText("impact", acceptance.impact());
        Ticket ticket = Optional.ofNullable(browsable.get(acceptance.ticket())).orElseThrow(() -> Refusal.ofField(ErrorCode.NOT_FOUND, "ticket"));
        if (!recorded.add(new Recorded(ticket.id(), acceptance.item().id()))) {
            throw Refusal.of(ErrorCode.ALREADY_DONE);
        }
        Chosen chosen = requireCurrent(new Chosen(ticket.id(), acceptance.version()), decided);
        keep(actor, chosen, Decision.Kind.ACCEPTED, Optional.empty());
        try {
            EvidenceAdded added = book.add(actor, new EvidenceRequest(ticket.id().toString(), acceptance.item(), claim, impact, false));
            return InboxOutcome.accepted(ticket.id(), chosen.version() + 1, added.evidence());
        } catch (Refusal refusal) {
            keep(actor, new Chosen(ticket.id(), chosen.version() + 1), Decision.Kind.REOPENED, Optional.empty());
            return InboxOutcome.refused(ticket.id(), chosen.version() + 2, refusal);
        }
    }

    private List<InboxOutcome> decide(PersonKey actor, List<Chosen> chosen, Decision.Kind kind, Optional<LocalDate> until) {
        Set<IssueId> ids = chosen.stream().map(Chosen::id).collect(toSet());
        Set<IssueId> browsable = tickets.browsable(actor, ids).keySet();
        Map<IssueId, Decision> decided = decided(actor, ids);
        return chosen.stream().map(each -> attempt(each.id(), each.version(), () -> {
            if (!browsable.contains(each.id())) {
                throw Refusal.ofField(ErrorCode.NOT_FOUND, "ticket");
            }
            keep(actor, requireCurrent(each, decided), kind, until);
            return InboxOutcome.done(each.id(), each.version() + 1);
        })).toList();
    }

    private static Chosen requireCurrent(Chosen chosen, Map<IssueId, Decision> decided) {
        long current = Optional.ofNullable(decided.get(chosen.id())).map(Decision::version).orElse(0L);
        if (chosen.version() != current) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        return chosen;
    }

    private void keep(PersonKey actor, Chosen chosen, Decision.Kind kind, Optional<LocalDate> until) {
        if (!rows.decide(new Decision(actor, chosen.id(), chosen.version() + 1, kind, until, now()))) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
    }

    /** In whole milliseconds, as rows keep it: evidence that came of a decision is never older than the decision. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private interface Attempt {
        InboxOutcome make();
    }

    private static InboxOutcome attempt(IssueId ticket, long version, Attempt attempt) {
        try {
            return attempt.make();
        } catch (Refusal refusal) {
            return InboxOutcome.refused(ticket, version, refusal);
        }
    }

    private Map<IssueId, Decision> decided(PersonKey actor, Set<IssueId> ids) {
        return rows.decisions(actor, ids).stream().collect(toMap(Decision::ticket, decision -> decision));
    }

    private record Recorded(IssueId ticket, long item) {
    }

    /** Which of these tickets are evidence already for the very item that they are to be evidence for. */
    private Set<Recorded> recorded(PersonKey actor, List<InboxAcceptance> acceptances) {
        Set<IssueId> items = acceptances.stream().map(acceptance -> new IssueId(acceptance.item().id())).collect(toSet());
        return evidence.ofItems(items).stream().filter(piece -> piece.owner().equals(actor))
                .flatMap((Evidence piece) -> piece.ticketId().map(ticket -> new Recorded(ticket, piece.item().id())).stream())
                .collect(toCollection(HashSet::new));
    }
}
