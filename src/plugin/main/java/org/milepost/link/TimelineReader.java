package org.milepost.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.link.JiraPlan.GoalInTime;
import org.milepost.plan.ActionStep;
import org.milepost.plan.DateMove;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalKind;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.IssueId;
import org.milepost.plan.Lessons;
import org.milepost.plan.Milestone;
import org.milepost.plan.Outcome;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reviews;
import org.milepost.plan.StepOrder;

/** Makes goals of what Jira tells of them, to be drawn by what draws them in Jira. */
final class TimelineReader {

    private final PersonKey owner;

    /** @param ownerName stands for the owner's key, which only Jira knows */
    TimelineReader(String ownerName) {
        this.owner = new PersonKey(ownerName);
    }

    JiraPlan.Timeline timeline(JsonObject timeline) throws NotUnderstood {
        return new JiraPlan.Timeline(timeline.day("today"), timeline.list("goals", this::goal));
    }

    private GoalInTime goal(JsonObject goal) throws NotUnderstood {
        IssueId id = id(goal);
        List<ActionStep> steps = new ArrayList<>();
        for (JsonObject step : goal.list("steps", object -> object)) {
            steps.add(new ActionStep(steps.size() + 1, 0, step.text("text"), step.optionalDay("due"), step.optionalDay("doneOn"), Optional.empty()));
        }
        GoalDetail detail = new GoalDetail(GoalProfile.NONE, List.of(), List.of(), steps, StepOrder.NONE, List.of(), List.of(), outcome(goal), Map.of(),
                Lessons.NONE, List.of());
        Goal read = new Goal(id, goal.text("key"), owner, GoalKind.PROFESSIONAL, goal.text("title"), goal.optionalDay("target"), goal.optionalDay("baseline"),
                moves(goal), goal.flag("achieved"), Optional.empty(), "", goal.list("milestones", milestone -> milestone(milestone, id)), 0, 0, detail, Optional.empty(),
                Reviews.NONE);
        return new GoalInTime(read, goal.flag("whole"), goal.flag("ofPlan"), goal.flag("focus"), goal.optionalId("leadsTo").map(IssueId::new));
    }

    private static Milestone milestone(JsonObject milestone, IssueId goal) throws NotUnderstood {
        return new Milestone(id(milestone), milestone.text("key"), goal, milestone.text("title"), milestone.optionalDay("due"), milestone.optionalDay("baseline"),
                moves(milestone), milestone.flag("reached"), milestone.optionalDay("reachedOn"), "", 0, Optional.empty());
    }

    /** An outcome that only a newer Milepost knows ends the goal as far as this one can tell. */
    private static Optional<Outcome> outcome(JsonObject goal) throws NotUnderstood {
        Optional<LocalDate> until = goal.optionalDay("until");
        return goal.optionalText("outcome").map(name -> Arrays.stream(OutcomeKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .orElse(OutcomeKind.DROPPED)).map(kind -> new Outcome(0, kind, "", until, Optional.empty(), Instant.EPOCH));
    }

    private static List<DateMove> moves(JsonObject item) throws NotUnderstood {
        return item.list("moves", move -> new DateMove(move.optionalDay("from"), move.optionalDay("to"), Instant.EPOCH, LocalDate.EPOCH, Optional.empty(), Optional.empty(), ""));
    }

    private static IssueId id(JsonObject item) throws NotUnderstood {
        return new IssueId(item.optionalId("id").orElseThrow(() -> new NotUnderstood("a goal or milestone without id")));
    }
}
