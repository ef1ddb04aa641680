package org.milepost.career;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.Statement;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.sharing.Access;

/** The changes of {@link EvidenceBook}, where their steps and refusals are told. */
final class EvidenceWriter {

    private final EvidenceRows rows;
    private final Tickets tickets;
    private final ChangeWriter changes;
    private final VisibleGoals visible;
    private final People people;
    private final Clock clock;

    EvidenceWriter(EvidenceRows rows, Tickets tickets, ChangeWriter changes, VisibleGoals visible, People people, Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.changes = changes;
        this.visible = visible;
        this.people = people;
        this.clock = clock;
    }

    EvidenceAdded add(PersonKey actor, EvidenceRequest request) {
        ZoneId zone = people.zoneOf(actor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Statement checked = request.statement().checked(request.kind(), today, today);
        VisibleGoal.Item item = visible.require(actor, request.item(), Access.OWNER);
        requireProvable(item, request.statement());
        Optional<Ticket> ticket = request.kind() == EvidenceKind.TICKET ? Optional.of(ticket(actor, request.ticket(), item)) : Optional.empty();
        Statement statement = request.statement().day().isPresent() ? checked : checked.on(proposedDay(ticket, zone, today));
        Optional<NamedTicket> named = ticket.map(found -> new NamedTicket(found.id(), found.key()));
        Instant at = changes.adding(item.goal(), actor, EvidenceDraft.added(actor, item.reference(), request.kind(), named, statement));
        Optional<Refusal> linkRefusal = ticket.filter(found -> request.linkNatively()).flatMap(found -> link(actor, item.issue().id(), found.id()));
        return new EvidenceAdded(added(item, ticket, statement, at), linkRefusal);
    }

    void change(PersonKey actor, long evidence, Optional<ItemReference> item, Statement typed, Optional<Long> expected) {
        boolean settled = false;
        for (int attempt = 1; !settled; attempt++) {
            AggregateId aggregate = AggregateId.goal(own(actor, evidence).goal());
            long version = changes.version(aggregate);
            Evidence before = own(actor, evidence);
            ChangeWriter.requireVersion(before.version(), expected);
            Evidence after = changed(actor, before, item, typed);
            settled = after.equals(before) || changes.excluded(aggregate, version, actor, attempt, EvidenceDraft.changed(before, after));
        }
    }

    void withdraw(PersonKey actor, long evidence, Optional<Long> expected) {
        AggregateId aggregate = AggregateId.goal(own(actor, evidence).goal());
        changes.adding(aggregate, actor, () -> {
            Evidence now = own(actor, evidence);
            ChangeWriter.requireVersion(now.version(), expected);
            return EvidenceDraft.withdrawn(now);
        });
    }

    private Evidence own(PersonKey actor, long evidence) {
        return rows.find(evidence).filter(found -> found.owner().equals(actor)).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    /** It may have come under somebody else's goal since it was recorded, with its milestone: there its owner changes nothing. */
    private Evidence changed(PersonKey actor, Evidence before, Optional<ItemReference> item, Statement typed) {
        VisibleGoal.Item to = item.isPresent() ? visible.require(actor, item.get(), Access.OWNER) : visible.require(actor, before.place().issue(), Access.OWNER);
        boolean stays = to.issue().id().equals(before.place().issue());
        if (!stays && !to.goal().id().equals(before.goal())) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "item");
        }
        requireProvable(to, typed);
        ZoneId zone = people.zoneOf(actor);
        return new Evidence(before.id(), before.version(), actor, stays ? before.item() : to.reference(), before.goal(), before.kind(), before.ticket(),
                typed.checked(before.kind(), before.dated(zone).day(), LocalDate.ofInstant(clock.instant(), zone)), before.at());
    }

    private static void requireProvable(VisibleGoal.Item item, Statement statement) {
        if (statement.proof() && item.reference().kind() != ItemKind.MILESTONE) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "proof");
        }
    }

    private Ticket ticket(PersonKey actor, String keyOrId, VisibleGoal.Item item) {
        Ticket ticket = tickets.findBrowsable(actor, keyOrId.strip()).orElseThrow(() -> Refusal.ofField(ErrorCode.NOT_FOUND, "ticket"));
        if (ticket.id().equals(item.issue().id()) || ticket.id().equals(item.goal().id())) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "ticket");
        }
        return ticket;
    }

    private static LocalDate proposedDay(Optional<Ticket> ticket, ZoneId zone, LocalDate today) {
        return ticket.flatMap(Ticket::resolvedAt).map(at -> LocalDate.ofInstant(at, zone)).filter(day -> !day.isAfter(today)).orElse(today);
    }

    private EvidenceView added(VisibleGoal.Item item, Optional<Ticket> ticket, Statement statement, Instant at) {
        Evidence evidence = rows.ofItems(Set.of(item.issue().id())).stream()
                .filter(row -> row.owner().equals(item.owner()) && row.at().equals(at) && row.statement().equals(statement))
                .filter(row -> row.ticketId().equals(ticket.map(Ticket::id)))
                .findFirst().orElseThrow(() -> new IllegalStateException("committed evidence has no row [goal=" + item.goal().id() + "]"));
        EvidenceReader.Known known = ticket.map(EvidenceReader.Known::of).orElseGet(() -> new EvidenceReader.Known(Map.of(), Set.of()));
        return EvidenceReader.view(item.owner(), evidence, item, known, people.named(Set.of(item.owner())).get(item.owner()));
    }

    private Optional<Refusal> link(PersonKey actor, IssueId item, IssueId ticket) {
        try {
            tickets.link(actor, item, ticket);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
