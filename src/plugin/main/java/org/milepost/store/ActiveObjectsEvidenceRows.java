package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;

/** Stored evidence. Every read finishes unfinished changes first: what was withdrawn is gone, whatever crashed after it. */
public final class ActiveObjectsEvidenceRows implements EvidenceRows {

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(Evidence::at).thenComparing(Evidence::id).reversed();

    private final Tables tables;
    private final UnfinishedChanges unfinished;

    public ActiveObjectsEvidenceRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
    }

    @Override
    public Optional<Evidence> find(long id) {
        unfinished.finishAll();
        return Columns.rowId(id).flatMap(row -> tables.find(EvidenceEntity.class, "ID = ? AND WITHDRAWN = ?", row, false).stream().findFirst())
                .map(ActiveObjectsEvidenceRows::evidence);
    }

    @Override
    public List<Evidence> ofItems(Set<IssueId> items) {
        return evidence(rowsOf(items));
    }

    @Override
    public Map<Place, Integer> countsOfItems(Set<IssueId> items) {
        Map<Place, Integer> counts = new HashMap<>();
        rowsOf(items).forEach(row -> counts.merge(new Place(new IssueId(row.getItemId()), new IssueId(row.getGoalId())), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Evidence> ofTicket(IssueId ticket) {
        unfinished.finishAll();
        return evidence(tables.find(EvidenceEntity.class, "TICKET_ID = ? AND WITHDRAWN = ?", ticket.value(), false));
    }

    /** Only goals and milestones have evidence, so the id of an issue names one item, whatever the kind it was recorded as. */
    private List<EvidenceEntity> rowsOf(Set<IssueId> items) {
        unfinished.finishAll();
        Set<Long> ids = items.stream().map(IssueId::value).collect(Collectors.toSet());
        return tables.findIn(EvidenceEntity.class, "ITEM_ID", ids, "WITHDRAWN = ?", false);
    }

    private static List<Evidence> evidence(List<EvidenceEntity> rows) {
        return rows.stream().map(ActiveObjectsEvidenceRows::evidence).sorted(NEWEST_FIRST).toList();
    }

    private static Evidence evidence(EvidenceEntity row) {
        return new Evidence(row.getID(), new PersonKey(row.getOwnerKey()), item(row), new IssueId(row.getGoalId()),
                new IssueId(row.getTicketId()), Columns.text(row.getClaim()), Columns.text(row.getImpact()), Columns.moment(row.getRecordedAt()));
    }

    private static ItemReference item(EvidenceEntity row) {
        return new ItemReference(ItemKind.valueOf(row.getItemKind()), row.getItemId());
    }
}
