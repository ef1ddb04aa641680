package org.milepost.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of one date, as people would tell it: the first day it ever had, and every move after that.
 *
 * @param baseline the first day it ever had
 * @param moves every later change, oldest first; only a move to a later day is a slip
 */
public record DateHistory(Optional<LocalDate> baseline, List<DateMove> moves) {

    /** Edits of one author within this time of the first of them count as one. */
    public static final Duration ONE_EDIT = Duration.ofMinutes(10);

    public DateHistory {
        moves = List.copyOf(moves);
    }

    /**
     * Tells the history.
     *
     * @param current the date now; the baseline if it never changed since the issue was made
     * @param changes the changes of this one issue's date, oldest first
     * @param notes the notes on moves of this issue, in any order
     * @param zone where its owner is
     */
    public static DateHistory of(Optional<LocalDate> current, List<DueDateChange> changes, List<MoveNote> notes, ZoneId zone) {
        if (changes.isEmpty()) {
            return new DateHistory(current, List.of());
        }
        NoteMatch match = NoteMatch.of(changes, notes);
        Optional<LocalDate> baseline = changes.get(0).from();
        List<DateMove> moves = new ArrayList<>();
        for (List<DueDateChange> edit : edits(changes)) {
            Optional<LocalDate> from = edit.get(0).from();
            Optional<LocalDate> to = edit.get(edit.size() - 1).to();
            if (baseline.isEmpty()) {
                baseline = to;
            } else if (!from.equals(to)) {
                moves.add(move(edit, from, to, match.noteOn(edit), zone));
            }
        }
        return new DateHistory(baseline, moves);
    }

    private static DateMove move(List<DueDateChange> edit, Optional<LocalDate> from, Optional<LocalDate> to, Optional<MoveNote> note,
                                 ZoneId zone) {
        DueDateChange last = edit.get(edit.size() - 1);
        return new DateMove(from, to, last.at(), LocalDate.ofInstant(last.at(), zone), last.author(), note.map(MoveNote::reason), note.map(MoveNote::note).orElse(""));
    }

    /** Runs of changes that count as one edit. Two changes by nobody known may be by two people, so they never fold. */
    private static List<List<DueDateChange>> edits(List<DueDateChange> changes) {
        List<List<DueDateChange>> edits = new ArrayList<>();
        for (DueDateChange change : changes) {
            boolean folds = !edits.isEmpty() && belongsTo(edits.get(edits.size() - 1).get(0), change);
            if (!folds) {
                edits.add(new ArrayList<>());
            }
            edits.get(edits.size() - 1).add(change);
        }
        return edits;
    }

    private static boolean belongsTo(DueDateChange first, DueDateChange change) {
        return first.author().isPresent() && first.author().equals(change.author())
                && Duration.between(first.at(), change.at()).compareTo(ONE_EDIT) <= 0;
    }
}
