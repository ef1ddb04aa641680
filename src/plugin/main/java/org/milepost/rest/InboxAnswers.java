package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.milepost.career.InboxOutcome;
import org.milepost.career.InboxProposal;
import org.milepost.career.InboxRuleView;
import org.milepost.career.InboxView;
import org.milepost.evidence.InboxRule;
import org.milepost.plan.Tickets.Ticket;

/** Writes inboxes and what was decided in them. */
public final class InboxAnswers {

    private final Addresses addresses;
    private final EvidenceAnswers evidence;
    private final ErrorAnswers errors;

    public InboxAnswers(Addresses addresses, EvidenceAnswers evidence, ErrorAnswers errors) {
        this.addresses = addresses;
        this.evidence = evidence;
        this.errors = errors;
    }

    InboxResponse of(InboxView view) {
        UnaryOperator<String> address = addresses.ofIssues();
        return new InboxResponse(view.since().toString(), view.lastLook().map(LocalDate::toString).orElse(null),
                view.proposed().stream().map(proposal -> of(proposal, address)).toList(), view.moreProposed(),
                view.others().stream().map(proposal -> of(proposal, address)).toList(), view.moreOthers(), rules(view.rules()),
                view.offers().stream().map(offer -> new InboxResponse.Offer(offer.kind().name(), offer.name())).toList());
    }

    List<InboxOutcomeResponse> of(List<InboxOutcome> outcomes) {
        return outcomes.stream().map(outcome -> new InboxOutcomeResponse(outcome.ticket().value(), outcome.version(),
                outcome.evidence().map(evidence::of).orElse(null), outcome.refusal().map(errors::of).orElse(null))).toList();
    }

    static List<InboxResponse.Rule> rules(List<InboxRuleView> views) {
        return views.stream().map(view -> {
            InboxRule rule = view.rule();
            return new InboxResponse.Rule(rule.id(), new InboxResponse.RuleItem(rule.item().kind().name(), rule.item().id(), rule.goal().value(), view.title()),
                    rule.kind().name(), rule.words(), view.usable());
        }).toList();
    }

    private static InboxResponse.Proposal of(InboxProposal proposal, UnaryOperator<String> address) {
        Ticket ticket = proposal.ticket().ticket();
        return new InboxResponse.Proposal(ticket.id().value(), ticket.key(), address.apply(ticket.key()), ticket.summary(), proposal.version(),
                proposal.resolvedOn().toString(), proposal.fresh(), proposal.ticket().components(), proposal.ticket().labels(),
                proposal.rules().stream().map(rule -> rule.rule().id()).toList());
    }
}
