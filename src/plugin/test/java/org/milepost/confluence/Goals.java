package org.milepost.confluence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.link.JiraPlan.GoalInTime;
import org.milepost.link.JiraPlan.Timeline;
import org.milepost.plan.AggregateId;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reviews;

/** Goals as Jira tells of them: CAR-1 with two milestones, CAR-5 of a past plan. */
final class Goals {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Goals() {
    }

    static Timeline timeline() {
        return new Timeline(TODAY, List.of(new GoalInTime(goal(1, "Lead the <design>", milestone(2, "Draft shown", LocalDate.of(2026, 9, 1), true),
                milestone(3, "Talk to the team", LocalDate.of(2026, 12, 15), false)), true, true, true, Optional.empty()),
                new GoalInTime(goal(5, "Learn to swim"), true, false, false, Optional.empty())));
    }

    static Goal goal(long id, String title, Milestone... milestones) {
        return new Goal(new IssueId(id), "CAR-" + id, new PersonKey("anna"), GoalKind.PROFESSIONAL, title, Optional.of(LocalDate.of(2027, 3, 1)), Optional.empty(),
                List.of(), false, Optional.empty(), "", List.of(milestones), 0, 0, GoalDetail.of(id == 1 ? steps() : List.of()), Optional.empty(), Reviews.NONE);
    }

    private static List<Part> steps() {
        return List.of(step(7, Map.of("text", "Ask <whom>", "due", "2026-11-20")), step(8, Map.of("text", "Book a room", "due", "2026-12-01")),
                step(9, Map.of("text", "Read the book", "due", "2026-10-01", "doneOn", "2026-10-02")), step(10, Map.of("text", "Some day")));
    }

    private static Part step(long number, Map<String, String> values) {
        return new Part(AggregateId.goal(new IssueId(1)), PartKind.ACTION_STEP, number, 0, Instant.EPOCH, values);
    }

    static Milestone milestone(long id, String title, LocalDate due, boolean reached) {
        return new Milestone(new IssueId(id), "CAR-" + id, new IssueId(1), title, Optional.of(due), Optional.of(due.minusDays(14)),
                List.of(new DateMove(Optional.of(due.minusDays(14)), Optional.of(due), Instant.EPOCH, LocalDate.EPOCH, Optional.empty(), Optional.empty(), "")), reached,
                Optional.of(due).filter(day -> reached), "", 0, Optional.empty());
    }

    /** To keep the map of titles short in tests. */
    static Map<IssueId, String> titles() {
        return Map.of(new IssueId(1), "Lead the <design>");
    }
}
