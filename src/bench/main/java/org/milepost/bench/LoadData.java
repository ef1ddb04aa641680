package org.milepost.bench;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;

/**
 * Generates plans that look lived in, the same ones for the same size: milestones nine days apart of which the first third is reached and
 * reflected on, every third was moved, every sixth twice, every fourth has evidence, every tenth has no date. Each goal is shared with the
 * next person.
 */
final class LoadData {

    /** The day on which the load is looked at. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static final int DAYS_APART = 9;
    private static final int SLIP_DAYS = 14;
    private static final long FIRST_TICKET = 5_000_000;
    private static final String LONG_NOTE = "The review of the design took longer than planned, since two teams had to agree on it. ".repeat(3);

    private final MemoryJira jira;
    private final PlanRows rows;
    private final ChangeLog changes;

    LoadData(MemoryJira jira, PlanRows rows, ChangeLog changes) {
        this.jira = jira;
        this.rows = rows;
        this.changes = changes;
    }

    /** Writes the plans of so many people. */
    void write(LoadSize size) {
        for (int person = 0; person < size.people(); person++) {
            for (int goal = 0; goal < size.goals(); goal++) {
                writeGoal(person, size.people(), size.milestones());
            }
        }
    }

    /** Writes one more goal of this person, shared with the next of so many people. */
    IssueId writeGoal(int person, int people, int milestones) {
        PlanRow plan = rows.startPlan(MemoryPeople.person(person));
        LocalDate first = TODAY.minusDays((long) milestones / 3 * DAYS_APART);
        LoadedGoal goal = LoadedGoal.add(jira, changes, plan, "Lead the design of a service that several teams depend on",
                first.minusDays(DAYS_APART), first.plusDays((long) (milestones + 1) * DAYS_APART));
        for (int i = 0; i < milestones; i++) {
            writeMilestone(goal, i, first.plusDays((long) i * DAYS_APART));
        }
        goal.share(MemoryPeople.person((person + 1) % people));
        return goal.id();
    }

    private static void writeMilestone(LoadedGoal goal, int number, LocalDate due) {
        boolean reached = due.isBefore(TODAY);
        boolean undated = number % 10 == 9;
        IssueId milestone = goal.milestone(title(number), undated ? Optional.empty() : Optional.of(due),
                reached ? Optional.of(due) : Optional.empty());
        int moves = undated || number % 3 != 0 ? 0 : number % 6 == 0 ? 2 : 1;
        for (int left = moves; left > 0; left--) {
            goal.move(milestone, due.minusDays((long) left * SLIP_DAYS), due.minusDays((long) (left - 1) * SLIP_DAYS),
                    MoveReason.values()[number % MoveReason.values().length], LONG_NOTE);
        }
        if (number % 4 == 0) {
            goal.evidence(milestone, FIRST_TICKET + number, "Proposed the way and got both teams to agree", "Release two weeks earlier");
        }
        if (reached) {
            goal.reflect(milestone, "Asking early", "Too many reviewers at once", "One reviewer a team");
        }
    }

    private static String title(int number) {
        return "Checkpoint " + number + switch (number % 3) {
            case 0 -> "";
            case 1 -> ": present the design to the other teams";
            default -> ": " + "write down what was decided, by whom and why, and ask those who were not there ".repeat(2).strip();
        };
    }
}
