package org.milepost.web;

import java.util.List;
import java.util.stream.Collectors;
import org.milepost.career.UnfinishedShift;
import org.milepost.plan.Goal;
import org.milepost.plan.ShiftedDate;

/** That moving dates stopped half-way, with what it takes to go back. */
public final class HalfwayNote {

    private final Goal goal;
    private final UnfinishedShift shift;
    private final Words words;

    HalfwayNote(Goal goal, UnfinishedShift shift, Words words) {
        this.goal = goal;
        this.shift = shift;
        this.words = words;
    }

    public String getText() {
        return words.text("milepost.goalpage.halfway", shift.moved().size(), shift.moved().size() + shift.left().size());
    }

    /** The dates that have not moved yet. */
    public List<String> getLeft() {
        return shift.left().stream().map(date -> words.text("milepost.goalpage.halfway.left", title(date), words.day(date.from()), words.day(date.to()))).toList();
    }

    private String title(ShiftedDate date) {
        return goal.milestones().stream().filter(milestone -> milestone.id().equals(date.item())).map(milestone -> milestone.title())
                .findFirst().orElse(goal.title());
    }

    /** What takes the moved dates back, as the script reads it: ids and days alone. */
    public String getUndo() {
        String moves = shift.moved().stream().map(date -> "{\"item\":" + date.item() + ",\"from\":\"" + date.from() + "\",\"to\":\"" + date.to() + "\"}")
                .collect(Collectors.joining(","));
        return "{\"goal\":" + goal.id() + ",\"moves\":[" + moves + "]}";
    }
}
