package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Refusal;

/**
 * The commit point of every change. The order of its steps, and what a crash after each leaves behind:
 * <ol>
 * <li>the texts of the change, under a random id: texts that nothing refers to;</li>
 * <li>the row of CHANGE, whose unique token makes a second writer of the same version lose: <b>from here on the change has happened</b>;
 * it carries all that is needed to write the rows that follow, and every read does so before it looks at them;</li>
 * <li>the rows that follow, see {@link RowWrites}: some of them, the next read writes the others;</li>
 * <li>the mark that the change is finished: the next read writes the rows again, which changes nothing;</li>
 * <li>the older changes of the aggregate lose the mark of the newest: the next change takes it off.</li>
 * </ol>
 * No step relies on a transaction: in Jira {@code executeInTransaction} may be a plain call. Callers must not open one around a commit either,
 * since on PostgreSQL the loser's failed insert would break it.
 */
public final class ActiveObjectsChangeLog implements ChangeLog {

    private final Tables tables;
    private final UnfinishedChanges unfinished;

    public ActiveObjectsChangeLog(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
    }

    @Override
    public Map<AggregateId, Newest> newest(Set<AggregateId> aggregates) {
        List<ChangeEntity> marked = marked(aggregates);
        unfinished.finish(marked);
        Map<AggregateId, Newest> newest = new HashMap<>();
        aggregates.forEach(aggregate -> newest.put(aggregate, Newest.NONE));
        marked.forEach(change -> newest.merge(ChangeRow.aggregate(change),
                new Newest(change.getVersionNumber(), Optional.of(Instant.ofEpochMilli(change.getChangedAt()))),
                (one, other) -> other.version() > one.version() ? other : one));
        return newest;
    }

    @Override
    public void commit(Change change) {
        RowWrites.of(change);
        String textsId = UUID.randomUUID().toString();
        tables.insertAll(ChangeTextEntity.class, ChangeRow.textRows(change, textsId));
        if (!insertedCommitPoint(change, textsId)) {
            tables.delete(ChangeTextEntity.class, "TEXTS_ID = ?", textsId);
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        List<ChangeEntity> newest = marked(Set.of(change.aggregate()));
        unfinished.finish(newest);
        supersede(newest);
    }

    /** Whether the row of CHANGE is there and is ours. */
    private boolean insertedCommitPoint(Change change, String textsId) {
        try {
            tables.insert(ChangeEntity.class, ChangeRow.row(change, textsId));
            return true;
        } catch (ActiveObjectsException e) {
            // Only looking again tells a lost race from other failures; the random id tells that it was won though the answer got lost.
            List<ChangeEntity> winner = tables.find(ChangeEntity.class, "CHANGE_TOKEN = ?", ChangeRow.token(change));
            if (winner.isEmpty()) {
                throw e;
            }
            return winner.get(0).getTextsId().equals(textsId);
        }
    }

    /** Of each aggregate the newest change, every unfinished one, and those a crash left marked. */
    private List<ChangeEntity> marked(Set<AggregateId> aggregates) {
        Map<ItemKind, Set<Long>> byKind = aggregates.stream()
                .collect(Collectors.groupingBy(AggregateId::kind, Collectors.mapping(AggregateId::id, Collectors.toSet())));
        List<ChangeEntity> newest = new ArrayList<>();
        byKind.forEach((kind, ids) ->
                newest.addAll(tables.findIn(ChangeEntity.class, "AGGREGATE_ID", ids, "AGGREGATE_KIND = ? AND NEWEST = ?", kind.name(), true)));
        return newest;
    }

    private static void supersede(Collection<ChangeEntity> ofOneAggregate) {
        long last = ofOneAggregate.stream().mapToLong(ChangeEntity::getVersionNumber).max().orElse(0);
        for (ChangeEntity change : ofOneAggregate) {
            if (change.getVersionNumber() < last && change.isFinished()) {
                change.setNewest(false);
                change.save();
            }
        }
    }
}
