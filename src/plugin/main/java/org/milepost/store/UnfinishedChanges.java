package org.milepost.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes changes that were committed and whose rows may not all be written: those of a writer that crashed, and as well those of one that is
 * still at it, since each {@link RowWrite} may be done by both.
 */
final class UnfinishedChanges {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedChanges.class);

    private final Tables tables;

    UnfinishedChanges(Tables tables) {
        this.tables = tables;
    }

    /** Finishes every unfinished change. One call where there is none, as nearly always. @return whether there was any */
    boolean finishAll() {
        List<ChangeEntity> found = tables.find(ChangeEntity.class, "FINISHED = ?", false);
        finish(found);
        return !found.isEmpty();
    }

    /** Finishes those of these changes that are unfinished, oldest version first. */
    void finish(Collection<ChangeEntity> changes) {
        List<ChangeEntity> unfinished = changes.stream().filter(change -> !change.isFinished())
                .sorted(Comparator.comparing(ChangeEntity::getVersionNumber)).toList();
        Map<String, Map<String, String>> texts = ChangeRow.texts(tables, unfinished);
        unfinished.forEach(change -> finish(change, texts.getOrDefault(change.getTextsId(), Map.of())));
    }

    private void finish(ChangeEntity row, Map<String, String> texts) {
        List<RowWrite> writes;
        try {
            writes = RowWrites.of(ChangeRow.change(row, texts));
        } catch (IllegalArgumentException e) {
            // One damaged row, or one of a newer Milepost after a step back, must not keep everybody from reading.
            LOG.error("Left unfinished: a change that this version cannot read [change={}, kind={}, cause={}]",
                    row.getChangeToken(), row.getChangeKind(), e.getMessage());
            return;
        }
        writes.forEach(write -> write.apply(tables));
        row.setFinished(true);
        row.save();
    }
}
