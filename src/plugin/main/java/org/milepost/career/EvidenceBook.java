package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.plan.Tickets;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** Everyday work as evidence of progress. */
public final class EvidenceBook {

    private final EvidenceRows rows;
    private final Tickets tickets;
    private final ChangeWriter changes;
    private final VisibleGoals visible;
    private final Goals goals;
    private final People people;

    public EvidenceBook(EvidenceRows rows, Tickets tickets, ChangeWriter changes, VisibleGoals visible, Goals goals, People people) {
        this.rows = rows;
        this.tickets = tickets;
        this.changes = changes;
        this.visible = visible;
        this.goals = goals;
        this.people = people;
    }

    /** One's own open goals with their open milestones, in the order of {@link Goals#own}. */
    public List<EvidenceTarget> targets(PersonKey actor) {
        return goals.own(actor).stream().filter(goal -> !goal.achieved()).map(EvidenceBook::target).toList();
    }

    /**
     * Names a ticket as evidence for an own goal or milestone.
     *
     * <p>Steps: check; commit (the evidence is there); if asked for, Jira links both issues (refused: the evidence stands without).
     *
     * @throws Refusal NOT_FOUND for an item that is not one's own; a field error of {@code ticket} (NOT_FOUND for one the actor may not
     *     browse, FIELD_INVALID for the goal or milestone itself), {@code claim} or {@code impact}
     */
    public EvidenceAdded add(PersonKey actor, EvidenceRequest request) {
        String claim = Texts.text("claim", request.claim());
        String impact = Texts.optionalText("impact", request.impact());
        VisibleGoal.Item item = visible.require(actor, request.item(), Access.OWNER);
        Ticket ticket = tickets.findBrowsable(actor, request.ticket().strip())
                .orElseThrow(() -> Refusal.ofField(ErrorCode.NOT_FOUND, "ticket"));
        if (ticket.id().equals(item.issue().id()) || ticket.id().equals(item.goal().id())) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "ticket");
        }
        Instant at = changes.adding(item.goal(), actor, new ChangeWriter.Draft(ChangeKind.EVIDENCE_ADDED, item.reference(),
                Map.of(ChangeFacts.EVIDENCE_OWNER, actor.value(), ChangeFacts.TICKET, ticket.id().toString()),
                Map.of(ChangeFacts.CLAIM, claim, ChangeFacts.IMPACT, impact)));
        Optional<Refusal> linkRefusal = request.linkNatively() ? link(actor, item.issue().id(), ticket.id()) : Optional.empty();
        return new EvidenceAdded(added(item, ticket, at), linkRefusal);
    }

    /**
     * Takes evidence back; a native link in Jira stays. Step: commit.
     *
     * @throws Refusal NOT_FOUND unless it is one's own
     */
    public void withdraw(PersonKey actor, long evidence) {
        Evidence own = rows.find(evidence).filter(found -> found.owner().equals(actor))
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        changes.adding(AggregateId.goal(own.goal()), actor, new ChangeWriter.Draft(ChangeKind.EVIDENCE_WITHDRAWN, own.item(),
                Map.of(ChangeFacts.EVIDENCE, Long.toString(evidence)), Map.of()));
    }

    /**
     * The evidence of a goal and its milestones, newest first, as far as the viewer may see these; the view is noted.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<EvidenceView> ofGoal(PersonKey viewer, IssueId goal, Channel channel) {
        VisibleGoal found = visible.require(viewer, goal);
        List<EvidenceView> views = of(viewer, found);
        visible.noteViews(viewer, List.of(found), channel);
        return views;
    }

    /**
     * The same without a note in the log: for the owner who looks through somebody else's eyes.
     *
     * @throws Refusal NOT_FOUND
     */
    List<EvidenceView> look(PersonKey viewer, IssueId goal) {
        return of(viewer, visible.require(viewer, goal));
    }

    /** The same with no ticket in it that this reader, through whose eyes nobody looks, may not browse. */
    List<EvidenceView> look(PersonKey viewer, IssueId goal, PersonKey reader) {
        List<EvidenceView> seen = look(viewer, goal);
        Set<IssueId> known = tickets.browsable(reader, seen.stream().flatMap(piece -> piece.ticket().stream()).map(Ticket::id).collect(toSet())).keySet();
        return seen.stream().map(piece -> new EvidenceView(piece.evidence(), piece.ticket().filter(ticket -> known.contains(ticket.id())), piece.goalTitle(),
                piece.milestoneTitle(), piece.owner())).toList();
    }

    private List<EvidenceView> of(PersonKey viewer, VisibleGoal goal) {
        return views(viewer, List.of(goal), rows.ofItems(goal.items().collect(toSet())));
    }

    /** Whether this ticket is evidence for anything the viewer may see. Asking is not noted as a view; one port call if there is nothing. */
    public boolean isEvidence(PersonKey viewer, IssueId ticket) {
        List<Evidence> all = rows.ofTicket(ticket);
        return !all.isEmpty() && !readable(viewer, goalsOf(viewer, all), all).isEmpty();
    }

    /** What this ticket is evidence for, as far as the viewer may see it, newest first; the view is noted. One port call if there is none. */
    public List<EvidenceView> ofTicket(PersonKey viewer, IssueId ticket, Channel channel) {
        List<Evidence> all = rows.ofTicket(ticket);
        if (all.isEmpty()) {
            return List.of();
        }
        List<VisibleGoal> goals = goalsOf(viewer, all);
        List<EvidenceView> views = views(viewer, goals, all);
        Set<IssueId> shown = views.stream().map(view -> view.evidence().goal()).collect(toSet());
        visible.noteViews(viewer, goals.stream().filter(goal -> shown.contains(goal.outline().id())).toList(), channel);
        return views;
    }

    /** The goals that these pieces belong to now, as far as the viewer may see them. */
    private List<VisibleGoal> goalsOf(PersonKey viewer, List<Evidence> all) {
        Set<IssueId> items = all.stream().map(evidence -> evidence.place().issue()).collect(toSet());
        return visible.among(viewer, visible.issues(items).values().stream().map(CareerIssue::goal).collect(toSet()));
    }

    private List<Evidence> readable(PersonKey viewer, List<VisibleGoal> goals, List<Evidence> all) {
        Set<Place> readable = visible.readable(viewer, goals, all.stream().map(Evidence::place).collect(toSet()));
        return all.stream().filter(evidence -> readable.contains(evidence.place())).toList();
    }

    private List<EvidenceView> views(PersonKey viewer, List<VisibleGoal> goals, List<Evidence> all) {
        List<Evidence> shown = readable(viewer, goals, all);
        Map<IssueId, Ticket> browsable = tickets.browsable(viewer, shown.stream().map(Evidence::ticket).collect(toSet()));
        Map<PersonKey, Person> owners = people.named(shown.stream().map(Evidence::owner).collect(toSet()));
        return shown.stream().map(evidence -> view(evidence, item(goals, evidence),
                Optional.ofNullable(browsable.get(evidence.ticket())), owners.get(evidence.owner()))).toList();
    }

    private static VisibleGoal.Item item(List<VisibleGoal> goals, Evidence evidence) {
        return goals.stream().flatMap(goal -> goal.item(evidence.place().issue()).stream()).findFirst().orElseThrow();
    }

    private EvidenceView added(VisibleGoal.Item item, Ticket ticket, Instant at) {
        Evidence evidence = rows.ofTicket(ticket.id()).stream()
                .filter(row -> row.owner().equals(item.owner()) && row.item().equals(item.reference()) && row.at().equals(at))
                .findFirst().orElseThrow(() -> new IllegalStateException("committed evidence has no row [goal=" + item.goal().id() + "]"));
        return view(evidence, item, Optional.of(ticket), people.named(Set.of(item.owner())).get(item.owner()));
    }

    private static EvidenceView view(Evidence evidence, VisibleGoal.Item item, Optional<Ticket> ticket, Person owner) {
        boolean ofGoal = item.issue().id().equals(item.goal().id());
        return new EvidenceView(evidence.nowOf(item.reference(), item.goal().id()), ticket, item.goal().issue().title(),
                ofGoal ? Optional.empty() : Optional.of(item.issue().title()), owner);
    }

    private Optional<Refusal> link(PersonKey actor, IssueId item, IssueId ticket) {
        try {
            tickets.link(actor, item, ticket);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    static EvidenceTarget target(Goal goal) {
        return new EvidenceTarget(goal.id(), goal.key(), goal.title(), goal.milestones().stream()
                .filter(milestone -> !milestone.reached())
                .map((Milestone milestone) -> new EvidenceTarget.OpenMilestone(milestone.id(), milestone.title())).toList());
    }
}
