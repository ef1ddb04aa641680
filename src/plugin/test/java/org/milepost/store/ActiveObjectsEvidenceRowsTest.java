package org.milepost.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Place;

public class ActiveObjectsEvidenceRowsTest extends StoreTest {

    private static final IssueId GOAL = new IssueId(11);
    private static final IssueId MILESTONE = new IssueId(12);
    private static final IssueId TICKET = new IssueId(99);

    private ActiveObjectsEvidenceRows rows;
    private ActiveObjectsChangeLog log;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsEvidenceRows(activeObjects);
        log = new ActiveObjectsChangeLog(activeObjects);
    }

    @Test
    public void evidence_comesBackWithItsTexts() {
        String claim = "Led the migration, \u65e5\u672c\u8a9e \ud83d\ude80 " + "x".repeat(1_900);
        log.commit(Changes.ofGoal(11, 1).onMilestone(12).evidence(99, claim, ""));

        Evidence found = rows.ofTicket(TICKET).get(0);
        assertEquals(new Evidence(found.id(), 1, Changes.ANNA, ItemReference.milestone(MILESTONE), GOAL, EvidenceKind.TICKET,
                Optional.of(new NamedTicket(TICKET, "")), Statement.of(claim, ""), NOW), found);
        assertEquals(Optional.of(found), rows.find(found.id()));
        assertEquals(List.of(found), rows.ofItems(Set.of(MILESTONE, new IssueId(77))));
    }

    @Test
    public void evidence_comesNewestFirst_andIsCountedByItem() {
        log.commit(Changes.ofGoal(11, 1).evidence(99, "older", ""));
        log.commit(Changes.ofGoal(11, 2).onMilestone(12).at(NOW.plusSeconds(1)).evidence(99, "newer", ""));
        log.commit(Changes.ofGoal(11, 3).onMilestone(12).at(NOW.minusSeconds(1)).evidence(98, "oldest", ""));

        assertEquals(List.of("newer", "older", "oldest"), rows.ofItems(Set.of(GOAL, MILESTONE)).stream().map(Evidence::claim).toList());
        assertEquals(Map.of(new Place(GOAL, GOAL), 1, new Place(MILESTONE, GOAL), 2), rows.countsOfItems(Set.of(GOAL, MILESTONE)));
        assertEquals(Map.of(new Place(MILESTONE, GOAL), 2), rows.countsOfItems(Set.of(MILESTONE)));
    }

    @Test
    public void evidence_isGoneWithItsTexts_onceWithdrawn() {
        log.commit(Changes.ofGoal(11, 1).evidence(99, "a claim", "an impact"));
        long id = rows.ofTicket(TICKET).get(0).id();

        log.commit(Changes.ofGoal(11, 2).withdrawn(id));

        assertEquals(Optional.empty(), rows.find(id));
        assertEquals(List.of(), rows.ofItems(Set.of(GOAL)));
        assertEquals(List.of(), rows.ofTicket(TICKET));
        assertEquals(Map.of(), rows.countsOfItems(Set.of(GOAL)));
        assertEquals("texts of the change that added it", 0, activeObjects.count(ChangeTextEntity.class, "ID > ?", 0));
        assertEquals(null, activeObjects.find(EvidenceEntity.class)[0].getClaim());
    }

    @Test
    public void evidence_staysWithdrawn_whenASlowWriterOfItComesLast() {
        var added = Changes.ofGoal(11, 1).evidence(99, "a claim", "");
        log.commit(added);
        log.commit(Changes.ofGoal(11, 2).withdrawn(rows.ofTicket(TICKET).get(0).id()));

        RowWrites.of(added).forEach(write -> write.apply(new Tables(activeObjects)));

        assertEquals(List.of(), rows.ofTicket(TICKET));
    }
}
