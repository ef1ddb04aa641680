package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveNote;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Reflection;

/** Milepost's own rows of plans, goals and milestones. Reads of what changes write finish unfinished changes first. */
public final class ActiveObjectsPlanRows implements PlanRows {

    private final Tables tables;
    private final UnfinishedChanges unfinished;
    private final Clock clock;

    public ActiveObjectsPlanRows(ActiveObjects activeObjects, Clock clock) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
        this.clock = clock;
    }

    @Override
    public Map<PersonKey, PlanRow> activePlans(Set<PersonKey> owners) {
        unfinished.finishAll();
        Set<String> tokens = owners.stream().map(ActiveObjectsPlanRows::activeToken).collect(Collectors.toSet());
        return tables.findIn(PlanEntity.class, "ACTIVE_TOKEN", tokens).stream().map(ActiveObjectsPlanRows::plan)
                .collect(Collectors.toMap(PlanRow::owner, row -> row));
    }

    @Override
    public PlanRow startPlan(PersonKey owner) {
        // Finishes first: a next plan that is being started is the active one as soon as anybody looks.
        Optional<PlanRow> active = activePlan(owner);
        if (active.isPresent()) {
            return active.get();
        }
        tables.insertOnce(PlanEntity.class, "START_TOKEN", Map.of("OWNER_KEY", owner.value(), "ACTIVE_TOKEN", activeToken(owner),
                "START_TOKEN", "first:" + owner.value(), "STARTED_AT", clock.millis(), "CARRIED_GOALS", ""));
        return activePlan(owner).orElseThrow(() -> new IllegalStateException("the active plan is gone again [owner=" + owner + "]"));
    }

    @Override
    public List<PlanRow> plansOf(Set<PersonKey> owners) {
        unfinished.finishAll();
        Set<String> keys = owners.stream().map(PersonKey::value).collect(Collectors.toSet());
        return tables.findIn(PlanEntity.class, "OWNER_KEY", keys).stream().map(ActiveObjectsPlanRows::plan)
                .sorted(Comparator.comparing(PlanRow::id)).toList();
    }

    @Override
    public List<PlanRow> plans(Set<Long> ids) {
        unfinished.finishAll();
        Set<Integer> rowIds = ids.stream().map(Columns::rowId).flatMap(Optional::stream).collect(Collectors.toSet());
        return tables.findIn(PlanEntity.class, "ID", rowIds).stream().map(ActiveObjectsPlanRows::plan).toList();
    }

    @Override
    public Map<IssueId, GoalRow> goals(Set<IssueId> goals) {
        unfinished.finishAll();
        return tables.findIn(GoalEntity.class, "ISSUE_ID", values(goals)).stream().map(ActiveObjectsPlanRows::goal)
                .collect(Collectors.toMap(GoalRow::issue, row -> row));
    }

    @Override
    public List<GoalRow> goalsOf(Set<PersonKey> owners) {
        unfinished.finishAll();
        Set<String> keys = owners.stream().map(PersonKey::value).collect(Collectors.toSet());
        return tables.findIn(GoalEntity.class, "OWNER_KEY", keys).stream().map(ActiveObjectsPlanRows::goal).toList();
    }

    @Override
    public List<MoveNote> moveNotes(Set<IssueId> issues) {
        unfinished.finishAll();
        return tables.findIn(MoveNoteEntity.class, "ISSUE_ID", values(issues)).stream()
                .sorted(Comparator.comparing(MoveNoteEntity::getMovedAt).thenComparing(MoveNoteEntity::getID))
                .map(ActiveObjectsPlanRows::moveNote).toList();
    }

    @Override
    public List<WrittenReflection> reflections(Set<IssueId> issues) {
        unfinished.finishAll();
        // Versions tell which of one goal is the last; those of two goals cannot be compared, so between goals the moment tells.
        Stream<ReflectionEntity> oldestFirst = tables.findIn(ReflectionEntity.class, "ISSUE_ID", values(issues)).stream()
                .sorted(Comparator.comparing(ReflectionEntity::getGoalVersion).thenComparing(ReflectionEntity::getID));
        Map<Place, WrittenReflection> last = new HashMap<>();
        oldestFirst.map(ActiveObjectsPlanRows::reflection).forEach(written -> last.put(written.place(), written));
        return last.values().stream().sorted(Comparator.comparing(WrittenReflection::at)).toList();
    }

    /** The token of a person's active plan. */
    static String activeToken(PersonKey owner) {
        return "active:" + owner.value();
    }

    /** The token of a plan that was active once. */
    static String pastToken(int plan) {
        return "past:" + plan;
    }

    private static PlanRow plan(PlanEntity row) {
        String carried = Columns.text(row.getCarriedGoals());
        Set<IssueId> goals = carried.isEmpty() ? Set.of()
                : Arrays.stream(carried.split(",")).map(Long::valueOf).map(IssueId::new).collect(Collectors.toSet());
        PersonKey owner = new PersonKey(row.getOwnerKey());
        return new PlanRow(row.getID(), owner, row.getActiveToken().equals(activeToken(owner)), Columns.moment(row.getStartedAt()), goals);
    }

    private static GoalRow goal(GoalEntity row) {
        return new GoalRow(new IssueId(row.getIssueId()), new PersonKey(row.getOwnerKey()), row.getPlanId(), GoalKind.valueOf(row.getGoalKind()));
    }

    private static MoveNote moveNote(MoveNoteEntity row) {
        return new MoveNote(new Place(new IssueId(row.getIssueId()), new IssueId(row.getGoalId())), Columns.day(row.getFromDay()), Columns.day(row.getToDay()),
                Columns.moment(row.getMovedAt()), MoveReason.valueOf(row.getReasonKind()), Columns.text(row.getNote()));
    }

    private static WrittenReflection reflection(ReflectionEntity row) {
        return new WrittenReflection(new Place(new IssueId(row.getIssueId()), new IssueId(row.getGoalId())), Columns.moment(row.getWrittenAt()),
                new Reflection(Columns.text(row.getWorked()), Columns.text(row.getNotWorked()), Columns.text(row.getImprove())));
    }

    private static Set<Long> values(Set<IssueId> issues) {
        return issues.stream().map(IssueId::value).collect(Collectors.toSet());
    }
}
