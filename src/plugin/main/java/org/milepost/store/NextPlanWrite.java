package org.milepost.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.Part;
import org.milepost.plan.PersonKey;

/**
 * Ends a plan and makes the next one. The parts that go over are those of the version before the change: a past plan is not changed any more, so
 * whoever finishes the change later copies the same ones. Where another plan is active already, nothing is made: a change that can't be finished
 * would keep everybody from reading.
 */
final class NextPlanWrite implements RowWrite {

    private final Change change;
    private final String token;
    private final PersonKey owner;

    NextPlanWrite(Change change, String token, PersonKey owner) {
        this.change = change;
        this.token = token;
        this.owner = owner;
    }

    @Override
    public void apply(Tables tables) {
        int ended = (int) change.aggregate().id();
        for (PlanEntity plan : tables.find(PlanEntity.class, "ID = ?", ended)) {
            plan.setActiveToken(ActiveObjectsPlanRows.pastToken(ended));
            plan.save();
        }
        if (tables.find(PlanEntity.class, "ACTIVE_TOKEN = ?", ActiveObjectsPlanRows.activeToken(owner)).isEmpty()) {
            tables.insertOnce(PlanEntity.class, "START_TOKEN", Map.of("OWNER_KEY", owner.value(), "ACTIVE_TOKEN", ActiveObjectsPlanRows.activeToken(owner),
                    "START_TOKEN", token, "STARTED_AT", change.at().toEpochMilli(), "CARRIED_GOALS", change.facts().getOrDefault(ChangeFacts.CARRIED, "")));
        }
        for (PlanEntity next : tables.find(PlanEntity.class, "START_TOKEN = ?", token)) {
            copyParts(tables, AggregateId.plan(next.getID()));
        }
    }

    private void copyParts(Tables tables, AggregateId next) {
        Collection<PartEntity> revisions = tables.find(PartEntity.class, "AGGREGATE_ID = ? AND AGGREGATE_KIND = ?", change.aggregate().id(),
                change.aggregate().kind().name()).stream().filter(row -> row.getVersionNumber() < change.version()).toList();
        List<Part> parts = ActiveObjectsPartRows.holding(revisions);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            // Version 0 lies before every change of the new plan.
            Part copy = new Part(next, part.kind(), part.number(), 0, change.at(), new HashMap<>(part.values()));
            tables.insertOnce(PartEntity.class, "CHANGE_TOKEN", PartRow.row(copy, owner, false, token + "#" + i));
        }
    }
}
