package org.milepost.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which note belongs to which change of a date. A note is written a moment before its change, so the pair nearest in time belongs together;
 * a note whose change never came (Jira refused it after all) must not stick to a later, unrelated change of the same days.
 */
final class NoteMatch {

    /** How far a note and its change may lie apart. */
    private static final Duration NEAR = Duration.ofMinutes(10);

    private final Map<DueDateChange, MoveNote> noteOfChange;
    private final List<MoveNote> unmatched;

    private NoteMatch(Map<DueDateChange, MoveNote> noteOfChange, List<MoveNote> unmatched) {
        this.noteOfChange = noteOfChange;
        this.unmatched = unmatched;
    }

    private record Pair(int change, int note, Duration apart) {
    }

    static NoteMatch of(List<DueDateChange> changes, List<MoveNote> notes) {
        List<Pair> pairs = new ArrayList<>();
        for (int change = 0; change < changes.size(); change++) {
            for (int note = 0; note < notes.size(); note++) {
                DueDateChange made = changes.get(change);
                MoveNote said = notes.get(note);
                if (isAbout(said, made.from(), made.to()) && isNear(said, made.at())) {
                    pairs.add(new Pair(change, note, apart(said, made.at())));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::apart).thenComparing(Pair::change).thenComparing(Pair::note));
        Map<DueDateChange, MoveNote> matched = new IdentityHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!used.contains(pair.note()) && !matched.containsKey(changes.get(pair.change()))) {
                matched.put(changes.get(pair.change()), notes.get(pair.note()));
                used.add(pair.note());
            }
        }
        List<MoveNote> unmatched = new ArrayList<>();
        for (int note = 0; note < notes.size(); note++) {
            if (!used.contains(note)) {
                unmatched.add(notes.get(note));
            }
        }
        return new NoteMatch(matched, unmatched);
    }

    /** The note on changes that count as one: the last that was written on any of them, or one on the whole way. */
    Optional<MoveNote> noteOn(List<DueDateChange> edit) {
        DueDateChange first = edit.get(0);
        DueDateChange last = edit.get(edit.size() - 1);
        return edit.stream().filter(noteOfChange::containsKey).map(noteOfChange::get)
                .reduce((earlier, later) -> later)
                .or(() -> unmatched.stream()
                        .filter(note -> isAbout(note, first.from(), last.to()) && isNear(note, last.at()))
                        .min(Comparator.comparing(note -> apart(note, last.at()))));
    }

    private static boolean isAbout(MoveNote note, Optional<?> from, Optional<?> to) {
        return note.from().equals(from) && note.to().equals(to);
    }

    private static boolean isNear(MoveNote note, Instant at) {
        return apart(note, at).compareTo(NEAR) <= 0;
    }

    private static Duration apart(MoveNote note, Instant at) {
        return Duration.between(note.at(), at).abs();
    }
}
