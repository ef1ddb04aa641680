package org.milepost.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;

public class DateHistoryTest {

    private static final IssueId ISSUE = new IssueId(11);
    private static final PersonKey ANNA = new PersonKey("anna");
    private static final PersonKey MAX = new PersonKey("max");
    private static final Optional<LocalDate> NONE = Optional.empty();
    private static final Optional<LocalDate> MAY = day(5);
    private static final Optional<LocalDate> JUNE = day(6);
    private static final Optional<LocalDate> JULY = day(7);
    private static final Optional<LocalDate> AUGUST = day(8);

    private final List<DueDateChange> changes = new ArrayList<>();
    private final List<MoveNote> notes = new ArrayList<>();

    @Test
    public void of_takesTheDateAsBaseline_whenItNeverChanged() {
        DateHistory history = DateHistory.of(JUNE, List.of(), List.of(), ZoneOffset.UTC);
        assertEquals(JUNE, history.baseline());
        assertTrue(history.moves().isEmpty());
    }

    @Test
    public void of_hasNothingToTell_ofADateThatNeverWas() {
        assertEquals(new DateHistory(NONE, List.of()), DateHistory.of(NONE, List.of(), List.of(), ZoneOffset.UTC));
    }

    @Test
    @Requirement({"S28", "S57"})
    public void of_keepsTheFirstDate_andEveryMoveWithItsReason() {
        changed(0, MAY, JUNE, ANNA);
        changed(60, JUNE, AUGUST, ANNA);
        noted(0, MAY, JUNE, MoveReason.WAITING, "the course was full");
        noted(60, JUNE, AUGUST, MoveReason.LIFE, "moved house");
        DateHistory history = DateHistory.of(AUGUST, changes, notes, ZoneOffset.UTC);
        assertEquals(MAY, history.baseline());
        assertEquals(List.of("2026-05-01 2026-06-01 WAITING the course was full", "2026-06-01 2026-08-01 LIFE moved house"), told(history));
        assertTrue(history.moves().stream().allMatch(DateMove::isSlip));
    }

    @Test
    public void of_takesTheFirstDateSet_asBaselineAndNotAsMove() {
        changed(0, NONE, JUNE, ANNA);
        changed(60, JUNE, JULY, ANNA);
        DateHistory history = DateHistory.of(JULY, changes, notes, ZoneOffset.UTC);
        assertEquals(JUNE, history.baseline());
        assertEquals(List.of("2026-06-01 2026-07-01 - "), told(history));
    }

    @Test
    public void of_countsRemovingADateAsMove_butNotAsSlip() {
        changed(0, MAY, NONE, ANNA);
        changed(60, NONE, JULY, ANNA);
        DateHistory history = DateHistory.of(JULY, changes, notes, ZoneOffset.UTC);
        assertEquals(List.of("2026-05-01 - - ", "- 2026-07-01 - "), told(history));
        assertFalse(history.moves().stream().anyMatch(DateMove::isSlip));
    }

    @Test
    public void of_countsAnEarlierDateAsMove_butNotAsSlip() {
        changed(0, JULY, JUNE, ANNA);
        assertFalse(DateHistory.of(JUNE, changes, notes, ZoneOffset.UTC).moves().get(0).isSlip());
    }

    @Test
    public void of_foldsEditsOfOneAuthor_withinTenMinutes() {
        changed(0, MAY, JUNE, ANNA);
        changed(4, JUNE, AUGUST, ANNA);
        changed(10, AUGUST, JULY, ANNA);
        assertEquals(List.of("2026-05-01 2026-07-01 - "), told(DateHistory.of(JULY, changes, notes, ZoneOffset.UTC)));
    }

    @Test
    public void of_foldsNothing_laterThanTenMinutesAfterTheFirstEdit() {
        changed(0, MAY, JUNE, ANNA);
        changed(9, JUNE, JULY, ANNA);
        changed(11, JULY, AUGUST, ANNA);
        assertEquals(List.of("2026-05-01 2026-07-01 - ", "2026-07-01 2026-08-01 - "), told(DateHistory.of(AUGUST, changes, notes, ZoneOffset.UTC)));
    }

    @Test
    public void of_foldsNothing_ofTwoAuthors_orOfAuthorsNobodyKnows() {
        changed(0, MAY, JUNE, ANNA);
        changed(1, JUNE, JULY, MAX);
        assertEquals(2, DateHistory.of(JULY, changes, notes, ZoneOffset.UTC).moves().size());
        changes.clear();
        changes.add(new DueDateChange(ISSUE, MAY, JUNE, at(0), Optional.empty()));
        changes.add(new DueDateChange(ISSUE, JUNE, JULY, at(1), Optional.empty()));
        assertEquals(2, DateHistory.of(JULY, changes, notes, ZoneOffset.UTC).moves().size());
    }

    @Test
    public void of_forgetsAMove_takenBackAtOnce() {
        changed(0, MAY, JUNE, ANNA);
        changed(2, JUNE, MAY, ANNA);
        assertEquals(new DateHistory(MAY, List.of()), DateHistory.of(MAY, changes, notes, ZoneOffset.UTC));
    }

    @Test
    public void of_takesACorrectionOfTheFirstDate_asBaseline() {
        changed(0, NONE, JUNE, ANNA);
        changed(3, JUNE, JULY, ANNA);
        assertEquals(new DateHistory(JULY, List.of()), DateHistory.of(JULY, changes, notes, ZoneOffset.UTC));
    }

    @Test
    public void of_givesAFoldedMove_theLastNoteOnIt() {
        changed(0, MAY, JUNE, ANNA);
        changed(4, JUNE, AUGUST, ANNA);
        noted(0, MAY, JUNE, MoveReason.WAITING, "first");
        noted(4, JUNE, AUGUST, MoveReason.LIFE, "second");
        assertEquals(List.of("2026-05-01 2026-08-01 LIFE second"), told(DateHistory.of(AUGUST, changes, notes, ZoneOffset.UTC)));
    }

    @Test
    public void of_givesAFoldedMove_theNoteOnItsWholeWay() {
        changed(0, MAY, JUNE, ANNA);
        changed(4, JUNE, AUGUST, ANNA);
        noted(4, MAY, AUGUST, MoveReason.LIFE, "the whole way");
        assertEquals(List.of("2026-05-01 2026-08-01 LIFE the whole way"), told(DateHistory.of(AUGUST, changes, notes, ZoneOffset.UTC)));
    }

    @Test
    public void of_matchesRepeatedMoves_withTheNoteNearestInTime() {
        changed(0, MAY, JUNE, ANNA);
        changed(100, JUNE, MAY, ANNA);
        changed(200, MAY, JUNE, ANNA);
        noted(199, MAY, JUNE, MoveReason.LIFE, "again");
        noted(0, MAY, JUNE, MoveReason.WAITING, "once");
        assertEquals(List.of("2026-05-01 2026-06-01 WAITING once", "2026-06-01 2026-05-01 - ", "2026-05-01 2026-06-01 LIFE again"),
                told(DateHistory.of(JUNE, changes, notes, ZoneOffset.UTC)));
    }

    @Test
    public void of_leavesANoteOut_whoseMoveNeverCame() {
        noted(0, MAY, JUNE, MoveReason.WAITING, "refused by Jira");
        changed(3000, MAY, JUNE, MAX);
        assertEquals(List.of("2026-05-01 2026-06-01 - "), told(DateHistory.of(JUNE, changes, notes, ZoneOffset.UTC)));
    }

    private void changed(int minute, Optional<LocalDate> from, Optional<LocalDate> to, PersonKey author) {
        changes.add(new DueDateChange(ISSUE, from, to, at(minute), Optional.of(author)));
    }

    private void noted(int minute, Optional<LocalDate> from, Optional<LocalDate> to, MoveReason reason, String note) {
        notes.add(new MoveNote(new Place(ISSUE, ISSUE), from, to, at(minute), reason, note));
    }

    private static Instant at(int minute) {
        return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(60L * minute);
    }

    private static Optional<LocalDate> day(int month) {
        return Optional.of(LocalDate.of(2026, month, 1));
    }

    private static List<String> told(DateHistory history) {
        return history.moves().stream().map(move -> String.join(" ", move.from().map(LocalDate::toString).orElse("-"),
                move.to().map(LocalDate::toString).orElse("-"), move.reason().map(MoveReason::name).orElse("-"), move.note())).toList();
    }
}
