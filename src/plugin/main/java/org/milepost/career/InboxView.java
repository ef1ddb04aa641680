package org.milepost.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.evidence.WorkOffers.Offer;

/**
 * An inbox as its owner, and nobody else, sees it.
 *
 * @param proposed tickets that a rule picks, the newest first
 * @param moreProposed whether older ones follow
 * @param others a page of the tickets that no rule picks, the newest first
 * @param moreOthers whether older ones follow
 * @param rules the rules of open goals and milestones
 * @param targets what a ticket can be evidence for
 * @param offers what rules could be made of, while there is none
 * @param since the day from which on resolved tickets are looked at
 * @param lastLook the day of the last look before today
 */
public record InboxView(List<InboxProposal> proposed, boolean moreProposed, List<InboxProposal> others, boolean moreOthers, List<InboxRuleView> rules,
                        List<EvidenceTarget> targets, List<Offer> offers, LocalDate since, Optional<LocalDate> lastLook) {

    public InboxView {
        proposed = List.copyOf(proposed);
        others = List.copyOf(others);
        rules = List.copyOf(rules);
        targets = List.copyOf(targets);
        offers = List.copyOf(offers);
    }
}
