package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.Statement;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.sharing.ViewLog.Channel;

/**
 * Everyday work as evidence of progress. A piece speaks for one goal or milestone; what counts for a second one is noted there too, in words for that
 * one, so that sharing a goal shows no words written for another.
 */
public final class EvidenceBook {

    private final EvidenceRows rows;
    private final Tickets tickets;
    private final VisibleGoals visible;
    private final Goals goals;
    private final EvidenceReader reader;
    private final EvidenceWriter writer;

    public EvidenceBook(EvidenceRows rows, Tickets tickets, ChangeWriter changes, VisibleGoals visible, Goals goals, People people, Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.visible = visible;
        this.goals = goals;
        this.reader = new EvidenceReader(rows, tickets, visible, people);
        this.writer = new EvidenceWriter(rows, tickets, changes, visible, people, clock);
    }

    /** One's own open goals with their open milestones, in the order of {@link Goals#own}; the one that was chosen last is marked. */
    public List<EvidenceTarget> targets(PersonKey actor) {
        Optional<IssueId> last = rows.lastOf(actor).map(evidence -> evidence.place().issue());
        return goals.own(actor).stream().filter(goal -> !goal.achieved()).map(goal -> EvidenceTarget.of(goal, last)).toList();
    }

    /**
     * Names something as evidence for an own goal or milestone: a ticket of one's choice, a certificate, a page, or what happened on a day. A day that is
     * not said is the one on which the ticket was resolved, else the owner's today.
     *
     * <p>Steps: check; commit (the evidence is there); if asked for, Jira links both issues (refused: the evidence stands without).
     *
     * @throws Refusal NOT_FOUND for an item that is not one's own; a field error of {@code ticket} (NOT_FOUND for one the actor may not
     *     browse, FIELD_INVALID for the goal or milestone itself), of {@code proof} (FIELD_INVALID for a goal: only milestones are proven), or of
     *     {@link Statement#checked}
     */
    public EvidenceAdded add(PersonKey actor, EvidenceRequest request) {
        return writer.add(actor, request);
    }

    /**
     * Says something anew: all of its statement, and which item of the same goal it speaks for. What it rests on stays.
     *
     * <p>Step: commit.
     *
     * @param item the goal it is for now, or one of its milestones; absent to leave it where it is
     * @param expected its version that the change rests on, absent for whatever it is now
     * @return as its owner sees it
     * @throws Refusal NOT_FOUND or NOT_ALLOWED unless it is one's own and stands, and is to stand, under one's own goal; CONFLICT if it was changed since,
     *     FIELD_INVALID of {@code item} for an item of another goal, and the field errors of {@link #add}
     */
    public EvidenceView change(PersonKey actor, long evidence, Optional<ItemReference> item, Statement typed, Optional<Long> expected) {
        writer.change(actor, evidence, item, typed, expected);
        return find(actor, evidence).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    /**
     * Takes evidence back, its words for good; a native link in Jira stays. Step: commit.
     *
     * @param expected its version that this rests on, absent for whatever it is now
     * @throws Refusal NOT_FOUND unless it is one's own, CONFLICT if it was changed since
     */
    public void withdraw(PersonKey actor, long evidence, Optional<Long> expected) {
        writer.withdraw(actor, evidence, expected);
    }

    /** One piece, if the viewer may see it; the view is noted. */
    public Optional<EvidenceView> find(PersonKey viewer, long evidence, Channel channel) {
        Optional<TicketEvidence> found = reader.one(viewer, evidence);
        found.ifPresent(seen -> note(viewer, seen, channel));
        return found.map(seen -> seen.views().get(0));
    }

    /** One piece of one's own. */
    public Optional<EvidenceView> find(PersonKey owner, long evidence) {
        return reader.one(owner, evidence).map(seen -> seen.views().get(0)).filter(view -> view.evidence().owner().equals(owner));
    }

    /**
     * The evidence of a goal and its milestones, newest first, as far as the viewer may see these; the view is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<EvidenceView> ofGoal(PersonKey viewer, IssueId goal, Channel channel) {
        VisibleGoal found = visible.require(viewer, goal);
        List<EvidenceView> views = reader.of(viewer, found);
        visible.noteViews(viewer, List.of(found), channel);
        return views;
    }

    /**
     * The same without a note in the log: for the owner who looks through somebody else's eyes.
     *
     * @throws Refusal NOT_FOUND
     */
    List<EvidenceView> look(PersonKey viewer, IssueId goal) {
        return reader.of(viewer, visible.require(viewer, goal));
    }

    /** The same with no ticket in it that this reader, through whose eyes nobody looks, may not browse. */
    List<EvidenceView> look(PersonKey viewer, IssueId goal, PersonKey eyes) {
        List<EvidenceView> seen = look(viewer, goal);
        Set<IssueId> known = tickets.browsable(eyes, seen.stream().flatMap(piece -> piece.ticket().stream()).map(Ticket::id).collect(toSet())).keySet();
        return seen.stream().map(piece -> piece.ticket().filter(ticket -> !known.contains(ticket.id())).isPresent() ? piece.withoutTicket() : piece).toList();
    }

    /**
     * What this ticket is evidence for, as far as the viewer may see it, not noted as a view yet, for every view of its issue: one storage call, and none of
     * Jira, if nobody but the viewer has said anything of it.
     */
    public TicketEvidence about(PersonKey viewer, IssueId ticket) {
        return reader.glanceAt(viewer, ticket);
    }

    /** Notes that the viewer, for whom this was found, is shown it. */
    public void note(PersonKey viewer, TicketEvidence shown, Channel channel) {
        visible.noteViews(viewer, shown.goals(), channel);
    }

    /** What one has named this ticket as evidence for oneself, newest first. */
    public List<EvidenceView> ownOfTicket(PersonKey owner, IssueId ticket) {
        return reader.ofTicket(owner, ticket).views().stream().filter(view -> view.evidence().owner().equals(owner)).toList();
    }

    /** What this ticket is evidence for, as far as the viewer may see it, newest first; the view is noted. One port call if there is none. */
    public List<EvidenceView> ofTicket(PersonKey viewer, IssueId ticket, Channel channel) {
        TicketEvidence found = reader.ofTicket(viewer, ticket);
        note(viewer, found, channel);
        return found.views();
    }
}
