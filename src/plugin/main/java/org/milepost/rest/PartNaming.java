package org.milepost.rest;

import java.util.Map;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets;

/** Writes single parts of a goal for whoever changes them: people by their names, tickets as far as that person may browse them. */
public final class PartNaming {

    private final People people;
    private final Tickets tickets;

    public PartNaming(People people, Tickets tickets) {
        this.people = people;
        this.tickets = tickets;
    }

    PartResponse response(PersonKey reader, Part part) {
        Set<IssueId> named = part.tickets();
        return PartResponse.of(part, people.named(part.people()), named.isEmpty() ? Map.of() : tickets.browsable(reader, named));
    }
}
