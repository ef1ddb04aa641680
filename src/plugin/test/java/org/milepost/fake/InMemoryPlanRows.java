package org.milepost.fake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.MoveNote;
import org.milepost.plan.MoveReason;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Reflection;
import org.milepost.plan.ShiftedDate;

/** Rows of plans, goals, moves and reflections. */
public final class InMemoryPlanRows implements PlanRows {

    private final List<PlanRow> plans = new ArrayList<>();
    private final InMemoryPartRows parts;
    private final Map<IssueId, GoalRow> goals = new LinkedHashMap<>();
    private final List<MoveNote> notes = new ArrayList<>();
    private final Map<Place, WrittenReflection> reflections = new HashMap<>();

    public InMemoryPlanRows(InMemoryPartRows parts) {
        this.parts = parts;
    }

    /** Makes a goal's row as if it had been added long ago, of any kind. */
    public void put(GoalRow row) {
        goals.put(row.issue(), row);
    }

    void apply(Change change) {
        Map<String, String> facts = change.facts();
        if (change.aggregate().kind() == ItemKind.GOAL && facts.containsKey(ChangeFacts.PLAN)) {
            IssueId goal = new IssueId(change.aggregate().id());
            goals.putIfAbsent(goal, new GoalRow(goal, new PersonKey(facts.get(ChangeFacts.OWNER)), Long.parseLong(facts.get(ChangeFacts.PLAN)),
                    GoalKind.valueOf(facts.get(ChangeFacts.GOAL_KIND))));
        }
        switch (change.kind()) {
            case DATE_MOVED -> {
                if (facts.containsKey(ChangeFacts.REASON)) {
                    notes.add(new MoveNote(place(change), day(facts, ChangeFacts.FROM), day(facts, ChangeFacts.TO), change.at(),
                            MoveReason.valueOf(facts.get(ChangeFacts.REASON)), change.texts().get(ChangeFacts.NOTE)));
                }
            }
            case COMPLETED, REFLECTED -> {
                if (!change.texts().isEmpty()) {
                    reflections.put(place(change), new WrittenReflection(place(change), change.at(), new Reflection(
                            change.texts().get(ChangeFacts.WORKED), change.texts().get(ChangeFacts.NOT_WORKED), change.texts().get(ChangeFacts.IMPROVE))));
                }
            }
            case DATES_SHIFTED -> ShiftedDate.read(facts.get(ChangeFacts.MOVES)).forEach(date -> notes.add(new MoveNote(
                    new Place(date.item(), new IssueId(change.aggregate().id())),
                    Optional.of(date.from()), Optional.of(date.to()), change.at(), MoveReason.valueOf(facts.get(ChangeFacts.REASON)),
                    change.texts().get(ChangeFacts.NOTE))));
            case NEXT_PLAN_STARTED -> startNext(change);
            default -> { }
        }
    }

    private static Place place(Change change) {
        return new Place(new IssueId(change.item().id()), new IssueId(change.aggregate().id()));
    }

    private void startNext(Change change) {
        plans.replaceAll(plan -> plan.id() == change.aggregate().id() ? new PlanRow(plan.id(), plan.owner(), false, plan.startedAt(), plan.carried()) : plan);
        String carried = change.facts().getOrDefault(ChangeFacts.CARRIED, "");
        Set<IssueId> goalsCarried = carried.isEmpty() ? Set.of() : Arrays.stream(carried.split(",")).map(Long::valueOf).map(IssueId::new).collect(toSet());
        PlanRow next = new PlanRow(plans.size() + 1L, new PersonKey(change.facts().get(ChangeFacts.OWNER)), true, change.at(), goalsCarried);
        plans.add(next);
        parts.copy(change.aggregate().id(), next.id());
    }

    static Optional<LocalDate> day(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).map(LocalDate::parse);
    }

    @Override
    public Map<PersonKey, PlanRow> activePlans(Set<PersonKey> owners) {
        return plansOf(owners).stream().filter(PlanRow::active).collect(toMap(PlanRow::owner, plan -> plan));
    }

    @Override
    public PlanRow startPlan(PersonKey owner) {
        return activePlan(owner).orElseGet(() -> {
            PlanRow started = new PlanRow(plans.size() + 1L, owner, true, Instant.parse("2026-01-01T00:00:00Z"), Set.of());
            plans.add(started);
            return started;
        });
    }

    @Override
    public List<PlanRow> plansOf(Set<PersonKey> owners) {
        return plans.stream().filter(plan -> owners.contains(plan.owner())).toList();
    }

    @Override
    public List<PlanRow> plans(Set<Long> ids) {
        return plans.stream().filter(plan -> ids.contains(plan.id())).toList();
    }

    @Override
    public Map<IssueId, GoalRow> goals(Set<IssueId> ids) {
        return ids.stream().filter(goals::containsKey).collect(toMap(id -> id, goals::get));
    }

    @Override
    public List<GoalRow> goalsOf(Set<PersonKey> owners) {
        return goals.values().stream().filter(goal -> owners.contains(goal.owner())).toList();
    }

    @Override
    public List<MoveNote> moveNotes(Set<IssueId> issues) {
        return notes.stream().filter(note -> issues.contains(note.place().issue())).toList();
    }

    @Override
    public List<WrittenReflection> reflections(Set<IssueId> issues) {
        return reflections.values().stream().filter(written -> issues.contains(written.place().issue()))
                .sorted(Comparator.comparing(WrittenReflection::at)).toList();
    }
}
