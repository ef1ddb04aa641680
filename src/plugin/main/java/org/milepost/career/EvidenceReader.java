package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.Tickets;
import org.milepost.plan.Tickets.Ticket;

/** Evidence after the access decision, with what each viewer may know of its tickets. Each read makes a fixed number of port calls. */
final class EvidenceReader {

    private final EvidenceRows rows;
    private final Tickets tickets;
    private final VisibleGoals visible;
    private final People people;

    EvidenceReader(EvidenceRows rows, Tickets tickets, VisibleGoals visible, People people) {
        this.rows = rows;
        this.tickets = tickets;
        this.visible = visible;
        this.people = people;
    }

    /** The evidence of a goal and its milestones, newest first. */
    List<EvidenceView> of(PersonKey viewer, VisibleGoal goal) {
        return views(viewer, List.of(goal), rows.ofItems(goal.items().collect(toSet())));
    }

    /**
     * What this ticket is evidence for, for its issue view. One storage call if it is none, or none but the viewer's own, which is told from its rows alone;
     * one more, and none of Jira but perhaps the viewer's groups, if none of the other owners shares anything with the viewer. Only then is looked closer.
     */
    TicketEvidence glanceAt(PersonKey viewer, IssueId ticket) {
        List<Evidence> all = rows.glanceAt(ticket);
        Set<PersonKey> others = all.stream().map(Evidence::owner).filter(owner -> !owner.equals(viewer)).collect(toSet());
        if (others.isEmpty() || !visible.mayBeSeenBy(viewer, others)) {
            return TicketEvidence.ownAlone(dated(all.stream().filter(evidence -> evidence.owner().equals(viewer)).toList()));
        }
        return readable(viewer, rows.ofTicket(ticket));
    }

    /**
     * What this ticket is evidence for. One port call if it is none; two more, and none of Jira, for a viewer whose it is not and with whom none of
     * the owners shares anything.
     */
    TicketEvidence ofTicket(PersonKey viewer, IssueId ticket) {
        List<Evidence> all = rows.ofTicket(ticket);
        Set<PersonKey> owners = all.stream().map(Evidence::owner).collect(toSet());
        return owners.isEmpty() || !visible.mayBeSeenBy(viewer, owners) ? TicketEvidence.NONE : readable(viewer, all);
    }

    private TicketEvidence readable(PersonKey viewer, List<Evidence> all) {
        List<VisibleGoal> goals = goalsOf(viewer, all);
        List<EvidenceView> views = views(viewer, goals, all);
        Set<IssueId> shown = views.stream().map(view -> view.evidence().goal()).collect(toSet());
        return TicketEvidence.seen(views, goals.stream().filter(goal -> shown.contains(goal.outline().id())).toList());
    }

    /** This piece, if the viewer may see it. */
    Optional<TicketEvidence> one(PersonKey viewer, long evidence) {
        List<Evidence> found = rows.find(evidence).stream().toList();
        List<VisibleGoal> goals = found.isEmpty() ? List.of() : goalsOf(viewer, found);
        List<EvidenceView> views = found.isEmpty() ? List.of() : views(viewer, goals, found);
        return views.isEmpty() ? Optional.empty() : Optional.of(TicketEvidence.seen(views, goals));
    }

    /** The goals that these pieces belong to now, as far as the viewer may see them. */
    private List<VisibleGoal> goalsOf(PersonKey viewer, List<Evidence> all) {
        Set<IssueId> items = all.stream().map(evidence -> evidence.place().issue()).collect(toSet());
        return visible.among(viewer, visible.issues(items).values().stream().map(CareerIssue::goal).collect(toSet()));
    }

    private List<EvidenceView> views(PersonKey viewer, List<VisibleGoal> goals, List<Evidence> all) {
        Set<Place> readable = visible.readable(viewer, goals, all.stream().map(Evidence::place).collect(toSet()));
        List<Evidence> shown = dated(all.stream().filter(evidence -> readable.contains(evidence.place())).toList());
        Known known = known(viewer, shown);
        Map<PersonKey, Person> owners = people.named(shown.stream().map(Evidence::owner).collect(toSet()));
        return shown.stream().map(evidence -> view(viewer, evidence, item(goals, evidence), known, owners.get(evidence.owner()))).toList();
    }

    /** With their days: where the owners are is asked for those alone of which it was not kept when they happened. */
    private List<Evidence> dated(List<Evidence> found) {
        Set<PersonKey> owners = found.stream().filter(evidence -> !evidence.isDated()).map(Evidence::owner).collect(toSet());
        Map<PersonKey, ZoneId> zones = owners.isEmpty() ? Map.of() : people.zones(owners);
        return found.stream().map(evidence -> evidence.isDated() ? evidence : evidence.dated(zones.get(evidence.owner()))).toList();
    }

    /** Whether a ticket is gone is looked up for those alone who named it. */
    private Known known(PersonKey viewer, List<Evidence> shown) {
        Map<IssueId, Ticket> browsable = tickets.browsable(viewer, shown.stream().flatMap(evidence -> evidence.ticketId().stream()).collect(toSet()));
        Set<IssueId> missing = shown.stream().filter(evidence -> evidence.owner().equals(viewer)).flatMap(evidence -> evidence.ticketId().stream())
                .filter(ticket -> !browsable.containsKey(ticket)).collect(toSet());
        return new Known(browsable, missing.isEmpty() ? Set.of() : tickets.existing(missing));
    }

    /** What is known of the tickets: those the viewer may browse, and which of their own others are there. */
    record Known(Map<IssueId, Ticket> browsable, Set<IssueId> existing) {

        static Known of(Ticket ticket) {
            return new Known(Map.of(ticket.id(), ticket), Set.of());
        }

        private TicketStanding standing(PersonKey viewer, Evidence evidence) {
            if (evidence.ticket().isEmpty()) {
                return TicketStanding.NONE;
            }
            Evidence.NamedTicket named = evidence.ticket().get();
            boolean own = evidence.owner().equals(viewer);
            Ticket ticket = browsable.get(named.id());
            if (ticket != null) {
                return own && !named.key().isEmpty() && !named.key().equals(ticket.key()) ? TicketStanding.MOVED : TicketStanding.SEEN;
            }
            return own && !existing.contains(named.id()) ? TicketStanding.DELETED : TicketStanding.HIDDEN;
        }
    }

    static EvidenceView view(PersonKey viewer, Evidence evidence, VisibleGoal.Item item, Known known, Person owner) {
        boolean ofGoal = item.issue().id().equals(item.goal().id());
        Evidence now = evidence.nowOf(item.reference(), item.goal().id());
        return new EvidenceView(evidence.owner().equals(viewer) ? now : now.withoutFormerKey(), evidence.ticketId().map(known.browsable()::get),
                known.standing(viewer, evidence), item.goal().issue().title(), ofGoal ? Optional.empty() : Optional.of(item.issue().title()), owner);
    }

    private static VisibleGoal.Item item(List<VisibleGoal> goals, Evidence evidence) {
        return goals.stream().flatMap(goal -> goal.item(evidence.place().issue()).stream()).findFirst().orElseThrow();
    }
}
