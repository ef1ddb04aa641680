package org.milepost.review;

import java.util.List;
import java.util.Optional;
import org.milepost.plan.PersonKey;

/** Port: private notes. Whatever is asked is asked for one author, so that nobody can get at another's by mistake. */
public interface PrivateNoteRows {

    /** The author's own note on this review. */
    Optional<PrivateNote> of(PersonKey author, long review);

    /** All notes of the author, by review. */
    List<PrivateNote> ofAuthor(PersonKey author);

    /**
     * Keeps a note in place of the version before; that one's text goes.
     *
     * @return whether it was kept; not if this version of it was saved elsewhere first
     */
    boolean save(PrivateNote note);
}
