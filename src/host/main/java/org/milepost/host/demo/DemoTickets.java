package org.milepost.host.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.milepost.host.jira.model.ComponentRecord;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypes;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.LinkType;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.product.HostUser;

/**
 * A year of tickets: most are done, some overran, a few are open. Always the same for the same day. Career goals are not
 * among them: those are begun through Milepost itself.
 */
public final class DemoTickets {

    private static final int DAYS = 365;
    private static final String TASK = "10002";
    private static final String BUG = "10004";
    private static final List<String> DEEDS = List.of("Speed up %s", "Move %s to the new platform",
            "Write the runbook for %s", "Add alerts for %s", "Review the design of %s", "Remove dead code from %s",
            "Cover %s with tests", "Rotate the credentials of %s", "Present %s at the guild", "Make %s accessible",
            "Lead the rollout of %s", "Mentor a new colleague on %s");
    private static final List<String> FAULTS = List.of("%s fails after midnight", "Time-out in %s under load",
            "%s shows the wrong total", "%s loses the last page", "Umlauts are garbled in %s");
    private static final List<String> THINGS = List.of("the invoice export", "the search index", "the login page",
            "the payment gateway", "the nightly import", "the customer dashboard", "the mail queue",
            "the reporting service", "the mobile app", "the address check", "the audit log", "the price list");

    private static final List<String> COMPONENTS = List.of("Payment", "Search", "Platform", "Customer pages");
    /** By the first word of what was done. */
    private static final Map<String, String> LABELS = Map.of("Speed", "performance", "Mentor", "mentoring", "Present", "speaking", "Lead", "leadership",
            "Cover", "quality", "Make", "accessibility", "Write", "documentation", "Review", "architecture");

    private final JiraModel jira;
    private final Random random = new Random(20_260_101);

    public DemoTickets(JiraModel jira) {
        this.jira = jira;
    }

    /** Fills the projects, up to now. */
    public void create() {
        fill("ABC", 90, List.of("anna", "ben", "chen", "mia"));
        fill("SHARED1", 40, List.of("dana", "emre", "farah", "noah"));
        fill("SHARED2", 25, List.of("dana", "emre", "farah", "noah"));
        fill("HARD", 12, List.of("anna", "dana", "mia"));
        link();
        group();
    }

    /** The tickets of two components belong to an epic each. */
    private void group() {
        ProjectRecord project = jira.projects().get("ABC");
        for (ComponentRecord component : jira.components().ofProject(project.id()).subList(0, 2)) {
            List<IssueRecord> tickets = jira.issues().all().stream().filter(each -> each.componentIds().contains(component.id())).toList();
            String author = jira.projects().get("ABC").leadKey();
            IssueRecord epic = jira.issues().create(project, author, Map.of(Field.SUMMARY, component.name() + " you can rely on", Field.DESCRIPTION,
                    "Demo data: an invented epic.", Field.ISSUE_TYPE, IssueTypes.EPIC, Field.REPORTER, author, Field.ASSIGNEE, author, Field.STATUS,
                    jira.workflows().byName(project.workflow()).initial()), tickets.get(tickets.size() - 1).created());
            tickets.forEach(each -> jira.issues().change(each.id(), author, Map.of(Field.EPIC_LINK, Optional.of(String.valueOf(epic.id()))), each.updated()));
        }
    }

    private void fill(String key, int count, List<String> team) {
        ProjectRecord project = jira.projects().get(key);
        LocalDate start = day(jira.clock().instant()).minusDays(DAYS);
        for (int i = 0; i < count; i++) {
            Instant at = atWork(start.plusDays((long) DAYS * i / count));
            IssueRecord ticket = create(project, team, at);
            work(ticket, at);
        }
    }

    private IssueRecord create(ProjectRecord project, List<String> team, Instant at) {
        boolean bug = random.nextInt(4) == 0;
        String deed = pick(bug ? FAULTS : DEEDS);
        String thing = pick(THINGS);
        String text = deed.formatted(thing);
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.SUMMARY, Character.toUpperCase(text.charAt(0)) + text.substring(1));
        values.put(Field.DESCRIPTION, "Demo data: an invented ticket.");
        values.put(Field.ISSUE_TYPE, bug ? BUG : TASK);
        values.put(Field.COMPONENTS, String.valueOf(component(project, THINGS.indexOf(thing))));
        Optional.ofNullable(LABELS.get(deed.split(" ")[0])).ifPresent(each -> values.put(Field.LABELS, each));
        values.put(Field.REPORTER, person(pick(team)).key());
        values.put(Field.ASSIGNEE, person(pick(team)).key());
        values.put(Field.STATUS, jira.workflows().byName(project.workflow()).initial());
        if (random.nextInt(3) > 0) {
            values.put(Field.DUE_DATE, day(at).plusDays(10 + random.nextInt(20)).toString());
        }
        return jira.issues().create(project, values.get(Field.REPORTER), values, at);
    }

    private long component(ProjectRecord project, int thing) {
        String name = COMPONENTS.get(thing % COMPONENTS.size());
        return jira.components().named(project.id(), name).orElseGet(() -> jira.components().create(project, name)).id();
    }

    /** Starts, now and then postpones, and mostly finishes a ticket, as far as its time has come. */
    private void work(IssueRecord ticket, Instant created) {
        String assignee = ticket.value(Field.ASSIGNEE).orElseThrow();
        LocalDate begun = day(created).plusDays(1 + random.nextInt(3));
        Instant started = atWork(begun);
        Instant postponed = atWork(begun.plusDays(4));
        Instant finished = atWork(begun.plusDays(9 + random.nextInt(25)));
        change(ticket, assignee, started, Map.of(Field.STATUS, Optional.of(Constants.IN_PROGRESS.id())));
        if (random.nextInt(4) == 0) {
            ticket.value(Field.DUE_DATE).map(LocalDate::parse).ifPresent(due -> change(ticket, assignee, postponed,
                    Map.of(Field.DUE_DATE, Optional.of(due.plusDays(14).toString()))));
        }
        if (random.nextInt(10) > 0) {
            boolean hard = jira.projectOf(ticket).key().equals("HARD");
            change(ticket, assignee, finished, Map.of(
                    Field.STATUS, Optional.of((hard ? Constants.RESOLVED : Constants.DONE).id()),
                    Field.RESOLUTION, Optional.of(Constants.RESOLUTION_DONE.id())));
        }
    }

    private void change(IssueRecord ticket, String author, Instant at, Map<Field, Optional<String>> changes) {
        if (at.isBefore(jira.clock().instant())) {
            jira.issues().change(ticket.id(), author, changes, at);
        }
    }

    private void link() {
        LinkType relates = jira.links().types().stream().filter(each -> each.name().equals("Relates")).findFirst()
                .orElseThrow();
        for (int i = 10; i < 80; i += 14) {
            IssueRecord one = jira.issues().byKey("ABC-" + i).orElseThrow();
            IssueRecord other = jira.issues().byKey("ABC-" + (i + 3)).orElseThrow();
            jira.links().link(one.id(), other.id(), relates.id(), one.creatorKey(), other.updated());
        }
    }

    /** Some time on that day or, after a Friday, on the Monday. */
    private Instant atWork(LocalDate day) {
        int weekend = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.plusDays(weekend == 0 ? 0 : 3 - weekend).atTime(8 + random.nextInt(9), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private HostUser person(String name) {
        return jira.people().byName(name).orElseThrow();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
