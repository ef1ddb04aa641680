package org.milepost.node;

import java.time.Instant;
import org.milepost.fake.InMemoryJira;
import org.milepost.fake.InMemoryPeople;
import org.milepost.fake.InMemoryTickets;
import org.milepost.fake.MovingClock;
import org.milepost.plan.PersonKey;

/** What all nodes share beside the storage. */
final class Jira {

    final MovingClock clock = new MovingClock(Instant.parse("2026-06-01T12:00:00Z"));
    final InMemoryJira issues = new InMemoryJira(clock);
    final InMemoryTickets tickets = new InMemoryTickets();
    final InMemoryPeople people = new InMemoryPeople();
    final PersonKey max = people.add("max", "Max Maier");

    Jira() {
        tickets.add(90, "DEV-90", "Speak at the meet-up");
    }
}
