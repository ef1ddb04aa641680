package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ItemKind;

/** Reads CHANGE and its texts for people to look back on. */
public final class ActiveObjectsChangeHistory implements ChangeHistory {

    private static final Comparator<ChangeEntity> NEWEST_FIRST = Comparator.comparing(ChangeEntity::getChangedAt).thenComparing(ChangeEntity::getID).reversed();

    private final Tables tables;

    public ActiveObjectsChangeHistory(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public List<Change> since(Set<AggregateId> aggregates, Instant since, int limit) {
        Map<ItemKind, List<Long>> byKind = aggregates.stream()
                .collect(Collectors.groupingBy(AggregateId::kind, Collectors.mapping(AggregateId::id, Collectors.toList())));
        List<ChangeEntity> found = new ArrayList<>();
        byKind.forEach((kind, ids) -> found.addAll(newest(kind, ids, since, limit)));
        List<ChangeEntity> newest = found.stream().filter(ActiveObjectsChangeHistory::isKnown).sorted(NEWEST_FIRST).limit(limit).toList();
        Map<String, Map<String, String>> texts = ChangeRow.texts(tables, newest);
        return newest.stream().map(row -> ChangeRow.change(row, texts.getOrDefault(row.getTextsId(), Map.of()))).toList();
    }

    private List<ChangeEntity> newest(ItemKind kind, List<Long> ids, Instant since, int limit) {
        List<ChangeEntity> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += Tables.CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + Tables.CHUNK, ids.size()));
            List<Object> arguments = new ArrayList<>(List.of(kind.name(), since.toEpochMilli(), ChangeKind.STEP_TICKED.name()));
            arguments.addAll(chunk);
            found.addAll(tables.find(ChangeEntity.class, Query.select()
                    .where("AGGREGATE_KIND = ? AND CHANGED_AT >= ? AND CHANGE_KIND <> ? AND AGGREGATE_ID IN (" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")",
                            arguments.toArray())
                    .order("CHANGED_AT DESC, ID DESC").limit(limit)));
        }
        return found;
    }

    /** A kind of a newer Milepost, after a step back, must not keep anybody from looking back on the rest. */
    private static boolean isKnown(ChangeEntity row) {
        return List.of(ChangeKind.values()).stream().anyMatch(kind -> kind.name().equals(row.getChangeKind()));
    }
}
