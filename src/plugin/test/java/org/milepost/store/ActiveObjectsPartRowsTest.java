package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PlanRows.PlanRow;

/** Parts as revisions: the newest holds, whoever writes last; what is removed loses its texts. */
public class ActiveObjectsPartRowsTest extends StoreTest {

    private static final Map<String, String> VISION = Map.of("horizon", "OWN", "statement", "Lead\npeople = well \\ gladly");

    private ActiveObjectsPartRows rows;
    private ActiveObjectsPlanRows plans;
    private ActiveObjectsChangeLog log;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsPartRows(activeObjects);
        plans = new ActiveObjectsPlanRows(activeObjects, CLOCK);
        log = new ActiveObjectsChangeLog(activeObjects);
    }

    @Test
    public void newestRevision_holds_withEveryCharacter() {
        log.commit(Changes.ofPlan(5, 1).partSaved(PartKind.VISION, 77, Map.of("horizon", "OWN", "statement", "first")));
        log.commit(Changes.ofPlan(5, 2).partSaved(PartKind.VISION, 77, VISION));
        log.commit(Changes.ofPlan(6, 1).partSaved(PartKind.VISION, 77, VISION));

        Part part = rows.ofPlans(Set.of(5L)).get(0);
        assertEquals(VISION, part.values());
        assertEquals(2, part.version());
        assertEquals(1, rows.ofPlans(Set.of(5L)).size());
        assertEquals(2, rows.ofOwner(Changes.ANNA, PartKind.VISION).size());
        assertEquals(List.of(), rows.ofGoals(Set.of(new IssueId(5))));
    }

    @Test
    public void slowWriterOfAnOlderRevision_changesNothing() {
        Change older = Changes.ofPlan(5, 1).partSaved(PartKind.VISION, 77, Map.of("horizon", "OWN", "statement", "first"));
        log.commit(older);
        log.commit(Changes.ofPlan(5, 2).partSaved(PartKind.VISION, 77, VISION));
        activeObjects.deleteWithSQL(PartEntity.class, "VERSION_NUMBER = ?", 1);

        RowWrites.of(older).forEach(write -> write.apply(new Tables(activeObjects)));

        assertEquals(List.of(VISION), rows.ofPlans(Set.of(5L)).stream().map(Part::values).toList());
    }

    @Test
    public void removal_takesTheTextsAway_fromEveryRevisionAndChange() {
        log.commit(Changes.ofPlan(5, 1).partSaved(PartKind.VISION, 77, VISION));
        log.commit(Changes.ofPlan(5, 2).partSaved(PartKind.VISION, 77, Map.of("horizon", "OWN", "statement", "second")));
        log.commit(Changes.ofPlan(5, 3).partSaved(PartKind.VISION, 78, Map.of("horizon", "OWN", "statement", "another")));
        log.commit(Changes.ofPlan(5, 4).partRemoved(PartKind.VISION, 77));

        assertEquals(List.of(78L), rows.ofPlans(Set.of(5L)).stream().map(Part::number).toList());
        assertEquals(List.of("another"), List.of(activeObjects.find(ChangeTextEntity.class)).stream().map(ChangeTextEntity::getBody).toList());
        assertEquals(0, activeObjects.count(PartEntity.class, "PART_NUMBER = ? AND TEXTS LIKE ?", 77L, "%second%"));
    }

    @Test
    public void nextPlan_hasCopiesOfAllParts_andOneActivePlanIsLeft() {
        PlanRow first = plans.startPlan(Changes.ANNA);
        log.commit(Changes.ofPlan(first.id(), 1).partSaved(PartKind.VISION, 77, VISION));
        log.commit(Changes.ofPlan(first.id(), 2).partSaved(PartKind.STRENGTH, 78, Map.of("text", "gone")));
        log.commit(Changes.ofPlan(first.id(), 3).partRemoved(PartKind.STRENGTH, 78));
        Change change = Changes.ofPlan(first.id(), 4).with(ChangeFacts.CARRIED, "10001,10002").nextPlan();
        log.commit(change);
        RowWrites.of(change).forEach(write -> write.apply(new Tables(activeObjects)));

        List<PlanRow> all = plans.plansOf(Set.of(Changes.ANNA));
        PlanRow next = all.get(1);
        assertEquals(2, all.size());
        assertEquals(Optional.of(next), plans.activePlan(Changes.ANNA));
        assertEquals(next, plans.startPlan(Changes.ANNA));
        assertEquals(Set.of(new IssueId(10001), new IssueId(10002)), next.carried());
        assertTrue(all.get(0).carried().isEmpty() && !all.get(0).active());
        assertEquals(List.of(VISION), rows.ofPlans(Set.of(next.id())).stream().map(Part::values).toList());
        assertEquals(List.of(VISION), rows.ofPlans(Set.of(first.id())).stream().map(Part::values).toList());
    }

    @Test
    public void history_isNewestFirst_withTheTextsThatAreLeft() {
        log.commit(Changes.ofPlan(5, 1).at(NOW.minusSeconds(60)).partSaved(PartKind.VISION, 77, VISION));
        log.commit(Changes.ofPlan(5, 2).partSaved(PartKind.VISION, 78, VISION));
        log.commit(Changes.ofPlan(6, 1).partSaved(PartKind.VISION, 79, VISION));
        ActiveObjectsChangeHistory history = new ActiveObjectsChangeHistory(activeObjects);

        Set<AggregateId> plan = Set.of(AggregateId.plan(5));
        assertEquals(List.of(2L, 1L), history.since(plan, NOW.minusSeconds(60), 10).stream().map(Change::version).toList());
        assertEquals(List.of(2L), history.since(plan, NOW, 10).stream().map(Change::version).toList());
        assertEquals(List.of(2L), history.since(plan, NOW.minusSeconds(60), 1).stream().map(Change::version).toList());
        assertEquals(VISION.get("statement"), history.since(plan, NOW, 1).get(0).texts().get("statement"));
    }
}
