package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.milepost.career.EvidenceView;
import org.milepost.career.TicketStanding;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Statement;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Tickets;

/** Writes evidence. */
public final class EvidenceAnswers {

    private final Addresses addresses;

    public EvidenceAnswers(Addresses addresses) {
        this.addresses = addresses;
    }

    List<EvidenceResponse> of(List<EvidenceView> views) {
        UnaryOperator<String> address = addresses.ofIssues();
        return views.stream().map(view -> of(view, address)).toList();
    }

    EvidenceResponse of(EvidenceView view) {
        return of(view, addresses.ofIssues());
    }

    private static EvidenceResponse of(EvidenceView view, UnaryOperator<String> address) {
        Evidence evidence = view.evidence();
        Statement said = evidence.statement();
        String formerKey = view.standing() == TicketStanding.SEEN ? null : evidence.ticket().map(Evidence.NamedTicket::key).filter(key -> !key.isEmpty()).orElse(null);
        return new EvidenceResponse(evidence.id(), evidence.version(), evidence.kind().name(), said.claim(), said.impact(), evidence.day().toString(),
                view.ticket().map(ticket -> ticket(ticket, address)).orElse(null), view.standing() == TicketStanding.NONE ? null : view.standing().name(), formerKey,
                orNull(said.url()), orNull(said.name()), orNull(said.issuer()), said.expires().map(LocalDate::toString).orElse(null), said.proof(),
                new EvidenceResponse.Item(evidence.item().kind().name(), evidence.item().id(), view.milestoneTitle().orElse(view.goalTitle())),
                new EvidenceResponse.Item(ItemKind.GOAL.name(), evidence.goal().value(), view.goalTitle()),
                PersonResponse.of(view.owner()), evidence.at().toString(), null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static EvidenceResponse.Ticket ticket(Tickets.Ticket ticket, UnaryOperator<String> address) {
        return new EvidenceResponse.Ticket(ticket.id().value(), ticket.key(), address.apply(ticket.key()), ticket.summary());
    }
}
