package org.milepost.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/**
 * Port: resolved tickets that a person had a part in: is or was their assignee, reported them or watches them. Goals and milestones are none, and what the
 * person may not browse is not found. The number of Jira API calls is fixed but for rules that only Jira can tell: one or two for each.
 */
public interface WorkedTickets {

    /** The most tickets that {@link Asked#without} takes. */
    int MOST_WITHOUT = 1000;

    /**
     * Which tickets.
     *
     * @param since resolved on or after this day, where the person is
     * @param without not these
     * @param by picked by any of these rules; without a rule all
     * @param from how many to skip
     * @param limit how many at most
     */
    record Asked(LocalDate since, List<IssueId> without, List<InboxRule> by, int from, int limit) {
        public Asked {
            without = List.copyOf(without.subList(0, Math.min(without.size(), MOST_WITHOUT)));
            by = List.copyOf(by);
        }
    }

    /**
     * A page of tickets.
     *
     * @param tickets the newest resolved first
     * @param more whether there are more after them
     */
    record Page(List<WorkedTicket> tickets, boolean more) {

        /** Nothing found. */
        public static final Page NONE = new Page(List.of(), false);

        public Page {
            tickets = List.copyOf(tickets);
        }
    }

    /** A page of resolved tickets. Jira picks by the words of a summary as it searches, which may be more or less than {@link InboxRule#picks}. */
    Page resolved(PersonKey person, Asked asked);

    /** Which of these tickets the rules pick that only Jira can tell, by the rule's id. All of them have to be usable. */
    Map<Long, Set<IssueId>> picked(PersonKey person, List<InboxRule> searched, Set<IssueId> tickets);

    /** Those of these epics and filters that the person can search by now. */
    List<InboxRule> usable(PersonKey person, List<InboxRule> searched);
}
