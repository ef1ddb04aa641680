package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.EvidenceRows;
import org.milepost.evidence.Statement;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;

/** Stored evidence. Every read but a glance finishes unfinished changes first: what was withdrawn is gone, whatever crashed after it. */
public final class ActiveObjectsEvidenceRows implements EvidenceRows {

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(Evidence::day).thenComparing(Evidence::at).thenComparing(Evidence::id).reversed();

    private final Tables tables;
    private final UnfinishedChanges unfinished;

    public ActiveObjectsEvidenceRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
    }

    @Override
    public Optional<Evidence> find(long id) {
        unfinished.finishAll();
        return Columns.rowId(id).flatMap(row -> holding(tables.find(EvidenceEntity.class, "(ID = ? OR FIRST_ID = ?) AND WITHDRAWN = ? AND SUPERSEDED = ?",
                row, id, false, false)).stream().filter(found -> found.id() == id).findFirst());
    }

    @Override
    public List<Evidence> ofItems(Set<IssueId> items) {
        unfinished.finishAll();
        Set<Long> ids = items.stream().map(IssueId::value).collect(Collectors.toSet());
        return holding(tables.findIn(EvidenceEntity.class, "ITEM_ID", ids, "WITHDRAWN = ? AND SUPERSEDED = ?", false, false));
    }

    @Override
    public Map<Place, Integer> countsOfItems(Set<IssueId> items) {
        Map<Place, Integer> counts = new HashMap<>();
        ofItems(items).forEach(row -> counts.merge(row.place(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Evidence> ofTicket(IssueId ticket) {
        List<EvidenceEntity> rows = rowsOfTicket(ticket);
        if (rows.isEmpty()) {
            return List.of();
        }
        return holding(unfinished.finishAll() ? rowsOfTicket(ticket) : rows);
    }

    @Override
    public List<Evidence> glanceAt(IssueId ticket) {
        return holding(rowsOfTicket(ticket));
    }

    @Override
    public List<Evidence> ofOwner(PersonKey owner) {
        unfinished.finishAll();
        return holding(tables.find(EvidenceEntity.class, "OWNER_KEY = ? AND WITHDRAWN = ? AND SUPERSEDED = ?", owner.value(), false, false));
    }

    @Override
    public Optional<Evidence> lastOf(PersonKey owner) {
        unfinished.finishAll();
        return tables.find(EvidenceEntity.class, Query.select().where("OWNER_KEY = ? AND WITHDRAWN = ? AND SUPERSEDED = ?", owner.value(), false, false)
                .order("RECORDED_AT DESC").limit(1)).stream().map(ActiveObjectsEvidenceRows::evidence).findFirst();
    }

    private List<EvidenceEntity> rowsOfTicket(IssueId ticket) {
        return tables.find(EvidenceEntity.class, "TICKET_ID = ? AND WITHDRAWN = ? AND SUPERSEDED = ?", ticket.value(), false, false);
    }

    /** Of each piece the newest revision. Only goals and milestones have evidence, so the id of an issue names one item, whatever the kind it was recorded as. */
    private static List<Evidence> holding(List<EvidenceEntity> rows) {
        Map<Long, Evidence> newest = new HashMap<>();
        rows.stream().map(ActiveObjectsEvidenceRows::evidence)
                .forEach(piece -> newest.merge(piece.id(), piece, (one, other) -> one.version() >= other.version() ? one : other));
        return newest.values().stream().sorted(NEWEST_FIRST).toList();
    }

    private static Evidence evidence(EvidenceEntity row) {
        return new Evidence(row.getFirstId() == null ? row.getID() : row.getFirstId(), row.getVersionNumber(), new PersonKey(row.getOwnerKey()),
                new ItemReference(ItemKind.valueOf(row.getItemKind()), row.getItemId()), new IssueId(row.getGoalId()),
                EvidenceKind.valueOf(row.getEvidenceKind()), Optional.ofNullable(row.getTicketId()).map(id -> new NamedTicket(new IssueId(id), Columns.text(row.getTicketKey()))),
                statement(row), Columns.moment(row.getRecordedAt()));
    }

    private static Statement statement(EvidenceEntity row) {
        return new Statement(Columns.text(row.getClaim()), Columns.text(row.getImpact()), Columns.day(row.getHappenedOn()), Columns.text(row.getWebLink()),
                Columns.text(row.getCertificateName()), Columns.text(row.getIssuer()), Columns.day(row.getExpiresOn()), row.isProof());
    }
}
