package org.milepost.career;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssueWriter.Prepared;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.ShiftedDate;
import org.milepost.plan.Texts;
import org.milepost.sharing.Access;

/**
 * Moves one date and all that follow it by the same number of days, in one change.
 *
 * <p>Steps: check; Jira accepts each move in advance; commit (notes that no move has yet: shown nowhere); Jira moves the dates, the latest first if they
 * go to later days, the earliest first if to earlier ones, so that after a crash the order of the milestones is still the one before. A shift that stopped half-way leaves valid
 * dates; {@link #unfinished} tells which are left, so that it can be finished or undone.
 */
public final class DateShift {

    /**
     * What a shift did.
     *
     * @param goal as it stands now
     * @param moves in order of time
     */
    public record Shifted(Goal goal, List<ShiftedDate> moves) {
        public Shifted {
            moves = List.copyOf(moves);
        }
    }

    /** For so long a shift that stopped half-way is told; whoever has lived with the dates for longer has settled in. */
    private static final Duration TOLD_FOR = Duration.ofDays(30);
    /** Among so many of the newest changes of a goal its last shift is looked for. */
    private static final int LOOKED_THROUGH = 50;

    private final CareerIssueWriter writer;
    private final ChangeWriter changes;
    private final VisibleGoals goals;
    private final ChangeHistory history;
    private final Clock clock;

    public DateShift(CareerIssueWriter writer, ChangeWriter changes, VisibleGoals goals, ChangeHistory history, Clock clock) {
        this.writer = writer;
        this.changes = changes;
        this.goals = goals;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What a shift would move, in order of time: the item itself, every milestone of the goal that is not reached and has a later or the same day, and the
     * goal's target date if that is not before.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, FIELD_REQUIRED of {@code dueDate} for an item without a date, FIELD_INVALID if nothing would move,
     *     DATE_OUT_OF_RANGE if a day would lie outside of {@link Days}
     */
    public List<ShiftedDate> preview(PersonKey actor, IssueId milestoneOrGoal, LocalDate to) {
        return dates(require(actor, milestoneOrGoal), to);
    }

    /**
     * Shifts.
     *
     * @param version the version of the goal this rests on, absent for the current one
     * @throws Refusal as {@link #preview}, and CONFLICT, a field error of {@code note}, or what Jira refuses, of any of the dates: then nothing has moved
     */
    public Shifted shift(PersonKey actor, IssueId milestoneOrGoal, LocalDate to, MoveReason reason, String note, Optional<Long> version) {
        String checked = Texts.optionalText("note", note);
        VisibleGoal.Item item = require(actor, milestoneOrGoal);
        ChangeWriter.requireVersion(item.goal(), version);
        List<ShiftedDate> dates = dates(item, to);
        return new Shifted(moved(actor, item, dates, reason, checked), dates);
    }

    /**
     * Takes a shift back: each of its dates that is still where the shift put it goes back to where it was.
     *
     * @param dates the moves of the shift
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, FIELD_INVALID of {@code moves} if none of them is there any more or one is named twice, or what Jira refuses
     */
    public Goal undo(PersonKey actor, IssueId goal, List<ShiftedDate> dates, Optional<Long> version) {
        VisibleGoal.Item item = goals.require(actor, goal, Access.EDIT);
        ChangeWriter.requireVersion(item.goal(), version);
        List<ShiftedDate> back = dates.stream().map(ShiftedDate::reversed).filter(date -> isAt(item.goal(), date.item(), date.from())).toList();
        back.forEach(date -> Days.inRange("moves", date.to()));
        boolean twice = dates.stream().map(ShiftedDate::item).distinct().count() < dates.size();
        if (back.isEmpty() || twice) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "moves");
        }
        return moved(actor, item, back, MoveReason.CHANGED_MIND, "");
    }

    /** The newest shift of a goal, if it stopped half-way; told to whoever may edit the goal. One port call more than reading the goal. */
    public Optional<UnfinishedShift> unfinished(GoalView view) {
        return view.access().allows(Access.EDIT) ? unfinished(view.goal()) : Optional.empty();
    }

    /**
     * Moves the dates that a shift which stopped half-way left behind.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED, CONFLICT, FIELD_INVALID of {@code moves} if nothing is left to move, or what Jira refuses
     */
    public Goal finish(PersonKey actor, IssueId goal, Optional<Long> version) {
        VisibleGoal.Item item = goals.require(actor, ItemReference.goal(goal), Access.EDIT);
        ChangeWriter.requireVersion(item.goal(), version);
        UnfinishedShift rest = unfinished(goals.after(actor, goal)).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_INVALID, "moves"));
        return moved(actor, item, rest.left(), rest.reason(), "");
    }

    private Optional<UnfinishedShift> unfinished(Goal goal) {
        return UnfinishedShift.of(goal, history.since(Set.of(AggregateId.goal(goal.id())), clock.instant().minus(TOLD_FOR), LOOKED_THROUGH));
    }

    /** Whoever may edit one milestone alone neither sees nor moves the dates of the others. */
    private VisibleGoal.Item require(PersonKey actor, IssueId milestoneOrGoal) {
        VisibleGoal.Item item = goals.require(actor, milestoneOrGoal, Access.EDIT);
        goals.require(actor, item.goal().id(), Access.EDIT);
        return item;
    }

    private Goal moved(PersonKey actor, VisibleGoal.Item item, List<ShiftedDate> dates, MoveReason reason, String note) {
        List<Prepared<IssueId>> moves = new ArrayList<>();
        boolean later = dates.get(0).to().isAfter(dates.get(0).from());
        List<ShiftedDate> ordered = dates.stream().sorted(later ? IN_TIME.reversed() : IN_TIME).toList();
        ordered.forEach(date -> moves.add(writer.moveDueDate(actor, date.item(), Optional.of(date.to()))));
        Map<String, String> facts = new HashMap<>(Map.of(ChangeFacts.MOVES, ShiftedDate.write(dates), ChangeFacts.REASON, reason.name()));
        changes.excluding(item.goal(), actor, new ChangeWriter.Draft(ChangeKind.DATES_SHIFTED, item.reference(), facts, Map.of(ChangeFacts.NOTE, note)));
        moves.forEach(Prepared::apply);
        return goals.after(actor, item.goal().id());
    }

    private static final Comparator<ShiftedDate> IN_TIME = Comparator.comparing(ShiftedDate::from).thenComparing(ShiftedDate::item);

    private static List<ShiftedDate> dates(VisibleGoal.Item item, LocalDate to) {
        Days.inRange("dueDate", to);
        LocalDate from = item.issue().dueDate().orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "dueDate"));
        long days = ChronoUnit.DAYS.between(from, to);
        if (days == 0) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "dueDate");
        }
        return Stream.concat(item.goal().milestones().stream(), Stream.of(item.goal().issue()))
                .filter(issue -> issue.id().equals(item.issue().id()) || follows(issue, from))
                .map(issue -> shifted(issue, days)).sorted(IN_TIME).toList();
    }

    private static boolean follows(CareerIssue issue, LocalDate from) {
        return !issue.done() && issue.dueDate().filter(day -> !day.isBefore(from)).isPresent();
    }

    private static ShiftedDate shifted(CareerIssue issue, long days) {
        LocalDate from = issue.dueDate().orElseThrow();
        return new ShiftedDate(issue.id(), from, Days.inRange("dueDate", from.plusDays(days)));
    }

    private static boolean isAt(GoalOutline goal, IssueId item, LocalDate day) {
        return Stream.concat(goal.milestones().stream(), Stream.of(goal.issue())).filter(issue -> issue.id().equals(item))
                .anyMatch(issue -> issue.dueDate().filter(day::equals).isPresent());
    }
}
