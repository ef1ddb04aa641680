package org.milepost.rest;

import java.util.List;
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
        return views.stream().map(this::of).toList();
    }

    EvidenceResponse of(EvidenceView view) {
        Evidence evidence = view.evidence();
        return new EvidenceResponse(evidence.id(), evidence.claim(), evidence.impact(), view.ticket().map(this::ticket).orElse(null),
                new EvidenceResponse.Item(evidence.item().kind().name(), evidence.item().id(), view.milestoneTitle().orElse(view.goalTitle())),
                new EvidenceResponse.Item(ItemKind.GOAL.name(), evidence.goal().value(), view.goalTitle()),
                PersonResponse.of(view.owner()), evidence.at().toString(), null);
    }

    private EvidenceResponse.Ticket ticket(Tickets.Ticket ticket) {
        return new EvidenceResponse.Ticket(ticket.id().value(), ticket.key(), addresses.issue(ticket.key()), ticket.summary());
    }
}
