package org.milepost.rest;

import java.util.List;
import java.util.function.UnaryOperator;
import org.milepost.career.EvidenceView;
import org.milepost.evidence.Evidence;
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
        return new EvidenceResponse(evidence.id(), evidence.claim(), evidence.impact(), view.ticket().map(ticket -> ticket(ticket, address)).orElse(null),
                new EvidenceResponse.Item(evidence.item().kind().name(), evidence.item().id(), view.milestoneTitle().orElse(view.goalTitle())),
                new EvidenceResponse.Item(ItemKind.GOAL.name(), evidence.goal().value(), view.goalTitle()),
                PersonResponse.of(view.owner()), evidence.at().toString(), null);
    }

    private static EvidenceResponse.Ticket ticket(Tickets.Ticket ticket, UnaryOperator<String> address) {
        return new EvidenceResponse.Ticket(ticket.id().value(), ticket.key(), address.apply(ticket.key()), ticket.summary());
    }
}
