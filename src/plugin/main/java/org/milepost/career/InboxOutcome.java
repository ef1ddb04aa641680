package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/**
 * What became of one ticket of several that were decided about together.
 *
 * @param ticket the ticket
 * @param version of the decision that holds now; an undo rests on it
 * @param evidence what it became, of an accepted ticket
 * @param refusal why nothing was done with this one, absent if it was done
 */
public record InboxOutcome(IssueId ticket, long version, Optional<EvidenceView> evidence, Optional<Refusal> refusal) {

    static InboxOutcome done(IssueId ticket, long version) {
        return new InboxOutcome(ticket, version, Optional.empty(), Optional.empty());
    }

    static InboxOutcome accepted(IssueId ticket, long version, EvidenceView evidence) {
        return new InboxOutcome(ticket, version, Optional.of(evidence), Optional.empty());
    }

    static InboxOutcome refused(IssueId ticket, long version, Refusal refusal) {
        return new InboxOutcome(ticket, version, Optional.empty(), Optional.of(refusal));
    }
}
