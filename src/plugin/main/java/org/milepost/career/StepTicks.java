package org.milepost.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Habit;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;

/**
 * Ticking action steps that are done again and again. A tick rests on nothing but its own period: of two people who tick two periods at once, neither loses
 * theirs, and ticking what is ticked changes nothing.
 */
public final class StepTicks {

    private final VisibleGoals goals;
    private final PartWriter writer;
    private final ChangeWriter changes;
    private final People people;
    private final Clock clock;

    public StepTicks(VisibleGoals goals, PartWriter writer, ChangeWriter changes, People people, Clock clock) {
        this.goals = goals;
        this.writer = writer;
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Says of the period that holds this day whether the step was done in it.
     *
     * <p>Step: commit.
     *
     * @param day the owner's: of the current period or of one of those that are looked at before it
     * @throws Refusal NOT_FOUND, NOT_ALLOWED; FIELD_REQUIRED of {@code every} for a step that is done once; DATE_OUT_OF_RANGE of {@code day}
     */
    public Part tick(PersonKey actor, IssueId goal, long step, LocalDate day, boolean ticked) {
        VisibleGoal.Item item = goals.require(actor, ItemReference.goal(goal), Access.EDIT);
        LocalDate today = people.dayOf(item.owner(), clock.instant());
        PartWriter.Place place = new PartWriter.Place(item.goal().aggregate(), item.owner(), actor, changes.adoption(item.goal(), actor));
        return writer.tick(place, step, values -> {
            Map<String, String> changed = new HashMap<>(values);
            changed.put("ticks", habit(values, day, today).with(day, ticked).kept());
            return changed;
        });
    }

    private static Habit habit(Map<String, String> values, LocalDate day, LocalDate today) {
        Habit habit = ActionStep.habit(values).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "every"));
        if (!habit.isOpen(day, today)) {
            Days.between("day", day, habit.every().periodBefore(today, habit.every().shown() - 1), today);
        }
        return habit;
    }
}
