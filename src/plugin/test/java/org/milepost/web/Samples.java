package org.milepost.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milepost.career.EvidenceView;
import org.milepost.career.TicketStanding;
import org.milepost.career.GoalLinks;
import org.milepost.career.GoalLinks.GoalName;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.AggregateId;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Reviews;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.sharing.Access;

/** Goals to draw pages of. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Person OWNER = new Person(new PersonKey("JIRAUSER10100"), "nadia", "Nadia Rahimi", true);
    static final IssueId GOAL = new IssueId(10500);

    private Samples() {
    }

    static DateMove move(LocalDate from, LocalDate to, MoveReason reason, String note) {
        return new DateMove(Optional.of(from), Optional.of(to), Instant.parse("2026-10-01T09:00:00Z"), LocalDate.of(2026, 10, 1), Optional.of(OWNER.key()),
                Optional.ofNullable(reason), note);
    }

    static Milestone milestone(long id, String title, LocalDate due) {
        return new Milestone(new IssueId(id), "CAREER-" + id, GOAL, title, Optional.ofNullable(due), Optional.ofNullable(due), List.of(), false,
                Optional.empty(), "Open", 0, Optional.empty());
    }

    static Milestone reached(long id, String title, LocalDate due, LocalDate on, int evidence) {
        return new Milestone(new IssueId(id), "CAREER-" + id, GOAL, title, Optional.of(due), Optional.of(due), List.of(), true, Optional.of(on),
                "Done", evidence, Optional.of(new Reflection("Asking early", "", "Book the room sooner")));
    }

    static Milestone moved(long id, String title, int evidence, LocalDate... days) {
        List<DateMove> moves = new ArrayList<>();
        for (int i = 1; i < days.length; i++) {
            moves.add(move(days[i - 1], days[i], i == 1 ? MoveReason.PRIORITY_SHIFT : MoveReason.UNDERESTIMATED, i == 1 ? "The audit came first." : ""));
        }
        return new Milestone(new IssueId(id), "CAREER-" + id, GOAL, title, Optional.of(days[days.length - 1]), Optional.of(days[0]), moves, false,
                Optional.empty(), "Open", evidence, Optional.empty());
    }

    static List<Milestone> living() {
        return List.of(
                reached(1, "Read the three design papers with Ben", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 24), 1),
                reached(2, "Present a design to the team", LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 20), 2),
                moved(3, "Lead the design of the export service", 1, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 18)),
                milestone(4, "Review three designs of others", LocalDate.of(2027, 1, 20)),
                moved(5, "Give a talk at the architecture day", 0, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 12)),
                milestone(6, "Design certificate", LocalDate.of(2027, 5, 20)),
                milestone(7, "Mentor somebody through a first design", null));
    }

    static List<Milestone> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> i < count / 3
                ? reached(100 + i, "Checkpoint number " + (i + 1) + " of the long way", TODAY.minusDays((count / 3 - i) * 11L), TODAY.minusDays((count / 3 - i) * 11L - 2), i % 4)
                : milestone(100 + i, "Checkpoint number " + (i + 1) + " of the long way", TODAY.plusDays((i - count / 3) * 13L - 5))).toList();
    }

    static Goal goal(String title, LocalDate target, List<Milestone> milestones) {
        return new Goal(GOAL, "CAREER-1", OWNER.key(), GoalKind.PROFESSIONAL, title, Optional.ofNullable(target), Optional.ofNullable(target), List.of(),
                false, Optional.empty(), "Open", milestones, 1, 7, GoalDetail.NONE, Optional.empty(), Reviews.NONE);
    }

    /** A part of the goal, made in version 5 of it; values alternate with the names of their fields before them. */
    static Part part(PartKind kind, long number, String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Part(AggregateId.goal(GOAL), kind, number, 5, Instant.parse("2026-11-01T09:00:00Z"), values);
    }

    /** All that can be said of a goal. */
    static List<Part> parts() {
        return List.of(
                part(PartKind.GOAL_PROFILE, 0, "horizon", "MEDIUM", "specific", "Own the design of the export service", "achievable", "Four hours a week",
                        "parent", "10600", "serves", "Craft", "teamGoal", "Exports nobody waits for", "contributesTo", "20001", "contributesWhy", "It is its design",
                        "skills", "Architecture\nWriting", "measure", "Designs led", "unit", "designs", "baseline", "1", "target", "5", "measuredFrom", "2026-03-01"),
                part(PartKind.MEASURE_VALUE, 11, "value", "1", "day", "2026-03-01"),
                part(PartKind.MEASURE_VALUE, 12, "value", "2", "day", "2026-06-20", "note", "The queue"),
                part(PartKind.MEASURE_VALUE, 13, "value", "3.5", "day", "2026-11-02"),
                part(PartKind.CONFIDENCE, 21, "rating", "8", "day", "2026-05-01"),
                part(PartKind.CONFIDENCE, 22, "rating", "5", "day", "2026-10-01", "note", "The audit"),
                part(PartKind.ACTION_STEP, 31, "text", "Ask Ben for an hour", "due", "2026-11-20", "milestone", "4"),
                part(PartKind.ACTION_STEP, 32, "text", "Read the guide", "doneOn", "2026-10-02"),
                part(PartKind.GOAL_OBSTACLE, 41, "text", "The release eats my Fridays", "likelihood", "HIGH", "strategy", "Monday mornings", "owner", "Ben"),
                part(PartKind.MILESTONE_PROFILE, 4, "criterion", "Three authors have thanked me", "kind", "EXPERIENCE"));
    }

    /** The same goal with these parts. */
    static Goal with(Goal goal, List<Part> parts) {
        return goal.with(GoalDetail.of(parts));
    }

    static GoalSurroundings around() {
        return new GoalSurroundings(Optional.of(LocalDate.of(2026, 2, 1)), Optional.of("I draw what others build"),
                Optional.of(new Ticket(new IssueId(20001), "TEAM-12", "Large exports time out")), List.of(), Map.of(), Map.of());
    }

    /** The goal leads to one goal, and another leads to it. */
    static GoalLinks links() {
        return new GoalLinks(List.of(new GoalName(new IssueId(10600), "CAREER-9", "Architect of the platform")),
                List.of(new GoalName(new IssueId(10700), "CAREER-11", "Write one design")), Optional.empty());
    }

    static GoalView view(Goal goal, Access access) {
        Map<IssueId, Access> milestones = goal.milestones().stream().collect(Collectors.toMap(Milestone::id, milestone -> access));
        return new GoalView(goal, access, milestones, OWNER, TODAY);
    }

    /** The goal as somebody sees it with whom its milestones alone are shared. */
    static GoalView titleOnly(Goal goal) {
        return new GoalView(goal, Access.NONE, view(goal, Access.VIEW).milestones(), OWNER, TODAY);
    }

    static EvidenceView evidence(long id, ItemReference item, String claim, String impact, Ticket ticket) {
        return new EvidenceView(new Evidence(id, 7, OWNER.key(), item, GOAL, EvidenceKind.TICKET, Optional.of(new NamedTicket(new IssueId(20000 + id), "TEAM-7")),
                Statement.of(claim, impact), Instant.parse("2026-11-01T09:00:00Z")), Optional.ofNullable(ticket),
                ticket == null ? TicketStanding.HIDDEN : TicketStanding.SEEN, "Staff engineer", Optional.empty(), OWNER);
    }

    static List<EvidenceView> evidence() {
        return List.of(evidence(1, ItemReference.milestone(new IssueId(3)), "Designed the new export and wrote it with Ben",
                        "Exports of 2 GB no longer time out; two teams dropped their own scripts.", new Ticket(new IssueId(20001), "TEAM-12", "Large exports time out")),
                evidence(2, ItemReference.milestone(new IssueId(2)), "Showed the idea to the whole team and took the questions home", "", null),
                evidence(3, ItemReference.goal(GOAL), "Was asked by another team to look at their design", "They kept the queue out of it.",
                        new Ticket(new IssueId(20003), "SHOP-7", "Checkout redesign")));
    }
}
