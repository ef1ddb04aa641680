package org.milepost.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.PersonKey;
import org.milepost.review.PrivateNote;
import org.milepost.review.PrivateNoteRows;

/** Private notes, the newest of each author and review. */
public final class InMemoryPrivateNoteRows implements PrivateNoteRows {

    private final List<PrivateNote> notes = new ArrayList<>();

    @Override
    public Optional<PrivateNote> of(PersonKey author, long review) {
        return notes.stream().filter(note -> note.author().equals(author) && note.review() == review).findFirst();
    }

    @Override
    public List<PrivateNote> ofAuthor(PersonKey author) {
        return notes.stream().filter(note -> note.author().equals(author)).sorted(Comparator.comparing(PrivateNote::review)).toList();
    }

    @Override
    public boolean save(PrivateNote note) {
        Optional<PrivateNote> before = of(note.author(), note.review());
        if (before.filter(kept -> kept.version() >= note.version()).isPresent()) {
            return false;
        }
        before.ifPresent(notes::remove);
        return notes.add(note);
    }
}
