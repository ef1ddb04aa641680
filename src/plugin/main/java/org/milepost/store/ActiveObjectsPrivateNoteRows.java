package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milepost.plan.PersonKey;
import org.milepost.review.PrivateNote;
import org.milepost.review.PrivateNoteRows;

/** Stored private notes: the only class that touches their table, and always for one author. */
public final class ActiveObjectsPrivateNoteRows implements PrivateNoteRows {

    private final Tables tables;

    public ActiveObjectsPrivateNoteRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public Optional<PrivateNote> of(PersonKey author, long review) {
        return rows(author, review).stream().max(Comparator.comparing(PrivateNoteEntity::getVersionNumber)).map(ActiveObjectsPrivateNoteRows::note);
    }

    @Override
    public List<PrivateNote> ofAuthor(PersonKey author) {
        Map<Long, PrivateNote> newest = new TreeMap<>();
        tables.find(PrivateNoteEntity.class, "AUTHOR_KEY = ? AND SUPERSEDED = ?", author.value(), false).stream().map(ActiveObjectsPrivateNoteRows::note)
                .forEach(note -> newest.merge(note.review(), note, (one, other) -> one.version() > other.version() ? one : other));
        return List.copyOf(newest.values());
    }

    @Override
    public boolean save(PrivateNote note) {
        boolean kept = tables.insertOnce(PrivateNoteEntity.class, "NOTE_TOKEN", row(note));
        if (kept) {
            rows(note.author(), note.review()).stream().filter(row -> row.getVersionNumber() < note.version()).forEach(row -> {
                row.setBody(null);
                row.setSuperseded(true);
                row.save();
            });
        }
        if (kept && note.version() % ActiveObjectsAnswerRows.KEPT == 0) {
            tables.delete(PrivateNoteEntity.class, "AUTHOR_KEY = ? AND REVIEW_ID = ? AND VERSION_NUMBER <= ?", note.author().value(), note.review(),
                    note.version() - ActiveObjectsAnswerRows.KEPT);
        }
        return kept;
    }

    private List<PrivateNoteEntity> rows(PersonKey author, long review) {
        return tables.find(PrivateNoteEntity.class, "AUTHOR_KEY = ? AND REVIEW_ID = ? AND SUPERSEDED = ?", author.value(), review, false);
    }

    private static Map<String, Object> row(PrivateNote note) {
        Map<String, Object> row = new HashMap<>();
        row.put("NOTE_TOKEN", Digest.of(Long.toString(note.review()), note.author().value(), Long.toString(note.version())));
        row.put("REVIEW_ID", note.review());
        row.put("AUTHOR_KEY", note.author().value());
        row.put("VERSION_NUMBER", note.version());
        row.put("BODY", note.text());
        row.put("SAVED_AT", note.at().toEpochMilli());
        row.put("SUPERSEDED", false);
        return row;
    }

    private static PrivateNote note(PrivateNoteEntity row) {
        return new PrivateNote(row.getReviewId(), new PersonKey(row.getAuthorKey()), row.getVersionNumber(), Columns.text(row.getBody()),
                Columns.moment(row.getSavedAt()));
    }
}
