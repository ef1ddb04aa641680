package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.Statement;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/**
 * Everyday work as evidence of progress. A piece speaks for one goal or milestone; what counts for a second one is noted there too, in words for that
 * one, so that sharing a goal shows no words written for another.
 */
public final class EvidenceBook {

    private final EvidenceRows rows;
    private final Tickets tickets;
    private final ChangeWriter changes;
    private final VisibleGoals visible;
    private final Goals goals;
    private final People people;
    private final Clock clock;
    private final EvidenceReader reader;

    public EvidenceBook(EvidenceRows rows, Tickets tickets, ChangeWriter changes, VisibleGoals visible, Goals goals, People people, Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.changes = changes;
        this.visible = visible;
        this.goals = goals;
        this.people = people;
        this.clock = clock;
        this.reader = new EvidenceReader(rows, tickets, visible, people);
    }

    /** One's own open goals with their open milestones, in the order of {@link Goals#own}; the one that was chosen last is marked. */
    public List<EvidenceTarget> targets(PersonKey actor) {
        Optional<IssueId> last = rows.lastOf(actor).map(evidence -> evidence.place().issue());
        return goals.own(actor).stream().filter(goal -> !goal.achieved()).map(goal -> target(goal, last)).toList();
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
        ZoneId zone = people.zoneOf(actor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Statement checked = request.statement().checked(request.kind(), today, today);
        VisibleGoal.Item item = visible.require(actor, request.item(), Access.OWNER);
        requireMilestone(request.item(), request.statement());
        Optional<Ticket> ticket = request.kind() == EvidenceKind.TICKET ? Optional.of(ticket(actor, request.ticket(), item)) : Optional.empty();
        Statement statement = request.statement().day().isPresent() ? checked : checked.on(proposedDay(ticket, zone, today));
        Optional<NamedTicket> named = ticket.map(found -> new NamedTicket(found.id(), found.key()));
        Instant at = changes.adding(item.goal(), actor, draft(ChangeKind.EVIDENCE_ADDED, actor, item.reference(), request.kind(), named, statement));
        Optional<Refusal> linkRefusal = ticket.filter(found -> request.linkNatively()).flatMap(found -> link(actor, item.issue().id(), found.id()));
        return new EvidenceAdded(added(item, ticket, statement, at), linkRefusal);
    }

    /**
     * Says something anew: all of its statement, and which item of the same goal it speaks for. What it rests on stays.
     *
     * <p>Step: commit.
     *
     * @param item the goal it is for now, or one of its milestones; absent to leave it where it is
     * @param expected its version that the change rests on, absent for whatever it is now
     * @return as its owner sees it
     * @throws Refusal NOT_FOUND unless it is one's own, CONFLICT if it was changed since, FIELD_INVALID of {@code item} for an item of another goal, and
     *     the field errors of {@link #add}
     */
    public EvidenceView change(PersonKey actor, long evidence, Optional<ItemReference> item, Statement typed, Optional<Long> expected) {
        for (int attempt = 1; ; attempt++) {
            AggregateId aggregate = AggregateId.goal(own(actor, evidence).goal());
            long version = changes.version(aggregate);
            Evidence before = own(actor, evidence);
            ChangeWriter.requireVersion(before.version(), expected);
            Evidence after = changed(actor, before, item, typed);
            if (after.equals(before) || committed(actor, aggregate, version, attempt, after)) {
                return find(actor, evidence).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
            }
        }
    }

    /**
     * Takes evidence back, its words for good; a native link in Jira stays. Step: commit.
     *
     * @param expected its version that this rests on, absent for whatever it is now
     * @throws Refusal NOT_FOUND unless it is one's own, CONFLICT if it was changed since
     */
    public void withdraw(PersonKey actor, long evidence, Optional<Long> expected) {
        AggregateId aggregate = AggregateId.goal(own(actor, evidence).goal());
        changes.adding(aggregate, actor, () -> {
            Evidence now = own(actor, evidence);
            ChangeWriter.requireVersion(now.version(), expected);
            return new ChangeWriter.Draft(ChangeKind.EVIDENCE_WITHDRAWN, now.item(), Map.of(ChangeFacts.EVIDENCE, Long.toString(evidence)), Map.of());
        });
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
     * What this ticket is evidence for, as far as the viewer may see it, newest first, not noted as a view yet. One port call, and none of Jira, if there
     * is none.
     */
    public TicketEvidence about(PersonKey viewer, IssueId ticket) {
        return reader.ofTicket(viewer, ticket);
    }

    /** Notes that the viewer, for whom this was found, is shown it. */
    public void note(PersonKey viewer, TicketEvidence shown, Channel channel) {
        visible.noteViews(viewer, shown.goals(), channel);
    }

    /** What this ticket is evidence for, as far as the viewer may see it, newest first; the view is noted. One port call if there is none. */
    public List<EvidenceView> ofTicket(PersonKey viewer, IssueId ticket, Channel channel) {
        TicketEvidence found = about(viewer, ticket);
        note(viewer, found, channel);
        return found.views();
    }

    private Evidence own(PersonKey actor, long evidence) {
        return rows.find(evidence).filter(found -> found.owner().equals(actor)).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    private Evidence changed(PersonKey actor, Evidence before, Optional<ItemReference> item, Statement typed) {
        ItemReference to = item.orElse(before.item());
        requireMilestone(to, typed);
        if (!to.equals(before.item())) {
            VisibleGoal.Item found = visible.require(actor, to, Access.OWNER);
            if (!found.goal().id().equals(before.goal())) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "item");
            }
        }
        return new Evidence(before.id(), before.version(), actor, to, before.goal(), before.kind(), before.ticket(),
                typed.checked(before.kind(), before.day(), people.dayOf(actor, clock.instant())), before.at());
    }

    private static void requireMilestone(ItemReference item, Statement statement) {
        if (statement.proof() && item.kind() != ItemKind.MILESTONE) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "proof");
        }
    }

    /** Whether the change is in; not if somebody else took the version, unless that goes on for too long. */
    private boolean committed(PersonKey actor, AggregateId aggregate, long version, int attempt, Evidence after) {
        ChangeWriter.Draft draft = draft(ChangeKind.EVIDENCE_CHANGED, actor, after.item(), after.kind(), after.ticket(), after.statement())
                .with(Map.of(ChangeFacts.EVIDENCE, Long.toString(after.id()), ChangeFacts.RECORDED, Long.toString(after.at().toEpochMilli())));
        return changes.excluded(aggregate, version, actor, attempt, draft);
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

    private static ChangeWriter.Draft draft(ChangeKind change, PersonKey actor, ItemReference item, EvidenceKind kind, Optional<NamedTicket> ticket,
                                            Statement statement) {
        Map<String, String> facts = new HashMap<>();
        facts.put(ChangeFacts.EVIDENCE_OWNER, actor.value());
        facts.put(ChangeFacts.EVIDENCE_KIND, kind.name());
        ticket.ifPresent(named -> {
            facts.put(ChangeFacts.TICKET, named.id().toString());
            facts.put(ChangeFacts.TICKET_KEY, named.key());
        });
        statement.day().ifPresent(day -> facts.put(ChangeFacts.DAY, day.toString()));
        statement.expires().ifPresent(day -> facts.put(ChangeFacts.EXPIRES, day.toString()));
        if (statement.proof()) {
            facts.put(ChangeFacts.PROOF, "true");
        }
        Map<String, String> texts = new HashMap<>(Map.of(ChangeFacts.CLAIM, statement.claim(), ChangeFacts.IMPACT, statement.impact()));
        texts.putAll(Map.of(ChangeFacts.NAME, statement.name(), ChangeFacts.ISSUER, statement.issuer(), ChangeFacts.LINK, statement.url()));
        texts.entrySet().removeIf(text -> text.getValue().isEmpty() && !text.getKey().equals(ChangeFacts.CLAIM) && !text.getKey().equals(ChangeFacts.IMPACT));
        return new ChangeWriter.Draft(change, item, facts, texts);
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

    static EvidenceTarget target(Goal goal, Optional<IssueId> last) {
        return new EvidenceTarget(goal.id(), goal.key(), goal.title(), isLast(goal.id(), last), goal.milestones().stream()
                .filter(milestone -> !milestone.reached())
                .map((Milestone milestone) -> new EvidenceTarget.OpenMilestone(milestone.id(), milestone.title(), isLast(milestone.id(), last))).toList());
    }

    private static boolean isLast(IssueId item, Optional<IssueId> last) {
        return last.filter(item::equals).isPresent();
    }
}
