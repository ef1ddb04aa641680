package org.milepost.career;

import java.util.List;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.sharing.ViewLog.Channel;

/** Everyday work as evidence of progress. */
public final class EvidenceBook {

    public EvidenceBook(EvidenceRows rows, Tickets tickets, ChangeWriter changes, VisibleGoals goals, People people) {
    }

    /** One's own open goals with their open milestones, in the order of {@link Goals#own}. */
    public List<EvidenceTarget> targets(PersonKey actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Names a ticket as evidence for an own goal or milestone.
     *
     * @throws Refusal NOT_FOUND for an item that is not one's own, a field error of {@code ticket}, {@code claim} or {@code impact}
     */
    public EvidenceAdded add(PersonKey actor, EvidenceRequest request) {
        throw new UnsupportedOperationException();
    }

    /** @throws Refusal NOT_FOUND unless it is one's own */
    public void withdraw(PersonKey actor, long evidence) {
        throw new UnsupportedOperationException();
    }

    /**
     * The evidence of a goal and its milestones, newest first, as far as the viewer may see these; the view is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<EvidenceView> ofGoal(PersonKey viewer, IssueId goal, Channel channel) {
        throw new UnsupportedOperationException();
    }

    /** What this ticket is evidence for, as far as the viewer may see it, newest first; the view is noted. Two port calls if there is none. */
    public List<EvidenceView> ofTicket(PersonKey viewer, IssueId ticket, Channel channel) {
        throw new UnsupportedOperationException();
    }
}
