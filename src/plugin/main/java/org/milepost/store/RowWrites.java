package org.milepost.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.GoalKind;
import org.milepost.plan.ItemKind;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ShiftedDate;
import org.milepost.sharing.Access;

/**
 * The rows that follow from a change, as {@link ChangeFacts} lays down. They are worked out before the change is committed, so that a change
 * that could not be finished is never begun.
 */
final class RowWrites {

    private final Change change;
    private final String token;

    private RowWrites(Change change) {
        this.change = change;
        this.token = ChangeRow.token(change);
    }

    /**
     * The writes, in the order in which to do them.
     *
     * @throws IllegalArgumentException if a fact is missing or is not of its form
     */
    static List<RowWrite> of(Change change) {
        return new RowWrites(change).all();
    }

    private List<RowWrite> all() {
        List<RowWrite> writes = new ArrayList<>();
        if (change.aggregate().kind() == ItemKind.GOAL && change.facts().containsKey(ChangeFacts.PLAN)) {
            writes.add(goal());
        }
        switch (change.kind()) {
            case PLAN_STARTED, GOAL_ADDED, MILESTONE_ADDED, REVIEW_CONFIRMED, REVIEW_RECONSIDERED -> { }
            case DATE_MOVED -> moveNote().ifPresent(writes::add);
            case COMPLETED, REFLECTED -> reflection().ifPresent(writes::add);
            case EVIDENCE_ADDED -> writes.add(EvidenceWrites.added(change, token));
            case EVIDENCE_CHANGED -> writes.add(EvidenceWrites.changed(change, token, id(ChangeFacts.EVIDENCE)));
            case EVIDENCE_WITHDRAWN -> writes.add(EvidenceWrites.withdrawn(id(ChangeFacts.EVIDENCE)));
            case SHARED -> {
                writes.add(share());
                replaced().forEach(id -> writes.add(revocation(id)));
            }
            case SHARE_REVOKED -> writes.add(revocation(id(ChangeFacts.SHARE)));
            case PART_SAVED, STEP_TICKED -> writes.addAll(saving());
            case PART_REMOVED -> writes.addAll(removal());
            case DATES_SHIFTED -> writes.addAll(moveNotes());
            case REVIEW_CLOSED -> writes.add(new ReviewClosedWrite(change, token, person(ChangeFacts.OWNER)));
            case NEXT_PLAN_STARTED -> writes.add(new NextPlanWrite(change, token, person(ChangeFacts.OWNER)));
        }
        return writes;
    }

    private List<RowWrite> saving() {
        Part part = PartRow.part(change);
        PersonKey owner = person(ChangeFacts.PART_OWNER);
        RowWrite saved = PartWrites.saved(part, owner, token);
        return switch (part.kind()) {
            case WORTH -> List.of(saved, RatingWrites.said(change, token));
            case ANNOUNCEMENT -> List.of(saved, PartWrites.addressed(part, owner, token));
            default -> List.of(saved);
        };
    }

    private List<RowWrite> removal() {
        Part part = PartRow.part(change);
        PersonKey owner = person(ChangeFacts.PART_OWNER);
        RowWrite removed = PartWrites.removed(part, owner, token);
        return switch (part.kind()) {
            case WORTH -> List.of(removed, RatingWrites.takenBack(change));
            case ACTION_STEP -> List.of(removed, PartWrites.goneWithStep(part, owner, token), RatingWrites.takenBack(change));
            case ANNOUNCEMENT -> List.of(removed, PartWrites.unaddressed(part, owner));
            default -> List.of(removed);
        };
    }

    private RowWrite goal() {
        Map<String, Object> row = Map.of("ISSUE_ID", change.aggregate().id(), "OWNER_KEY", fact(ChangeFacts.OWNER),
                "PLAN_ID", id(ChangeFacts.PLAN), "GOAL_KIND", GoalKind.valueOf(fact(ChangeFacts.GOAL_KIND)).name(), "CHANGE_TOKEN", token);
        return tables -> tables.insertOnce(GoalEntity.class, "ISSUE_ID", row);
    }

    /** None for a first date: nothing moved, so there is nothing to note. */
    private Optional<RowWrite> moveNote() {
        if (!change.facts().containsKey(ChangeFacts.FROM) && !change.facts().containsKey(ChangeFacts.REASON)) {
            return Optional.empty();
        }
        return Optional.of(moveNote(token, change.item().id(), day(ChangeFacts.FROM), day(ChangeFacts.TO)));
    }

    private List<RowWrite> moveNotes() {
        List<RowWrite> writes = new ArrayList<>();
        for (ShiftedDate date : shifted()) {
            writes.add(moveNote(token + "#" + writes.size(), date.item().value(), Optional.of(date.from().toString()), Optional.of(date.to().toString())));
        }
        return writes;
    }

    private RowWrite moveNote(String noteToken, long issue, Optional<String> from, Optional<String> to) {
        Map<String, Object> row = new HashMap<>();
        row.put("CHANGE_TOKEN", noteToken);
        row.put("ISSUE_ID", issue);
        row.put("GOAL_ID", change.aggregate().id());
        from.ifPresent(day -> row.put("FROM_DAY", day));
        to.ifPresent(day -> row.put("TO_DAY", day));
        row.put("MOVED_AT", change.at().toEpochMilli());
        row.put("REASON_KIND", MoveReason.valueOf(fact(ChangeFacts.REASON)).name());
        row.put("NOTE", text(ChangeFacts.NOTE));
        return tables -> tables.insertOnce(MoveNoteEntity.class, "CHANGE_TOKEN", row);
    }

    private List<ShiftedDate> shifted() {
        try {
            return ShiftedDate.read(fact(ChangeFacts.MOVES));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not the moves of a shift [change=" + token + "]", e);
        }
    }

    private PersonKey person(String name) {
        return new PersonKey(fact(name));
    }

    private Optional<RowWrite> reflection() {
        if (change.texts().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> row = row();
        row.put("ISSUE_ID", change.item().id());
        row.put("GOAL_ID", change.aggregate().id());
        row.put("GOAL_VERSION", change.version());
        row.put("WRITTEN_AT", change.at().toEpochMilli());
        row.put("WORKED", text(ChangeFacts.WORKED));
        row.put("NOT_WORKED", text(ChangeFacts.NOT_WORKED));
        row.put("IMPROVE", text(ChangeFacts.IMPROVE));
        return Optional.of(tables -> tables.insertOnce(ReflectionEntity.class, "CHANGE_TOKEN", row));
    }

    private RowWrite share() {
        Map<String, Object> row = row();
        row.put("OWNER_KEY", fact(ChangeFacts.SHARE_OWNER));
        row.put("ITEM_KIND", change.item().kind().name());
        row.put("ITEM_ID", change.item().id());
        row.put("GRANTEE_KIND", granteeKind());
        row.put("GRANTEE", fact(ChangeFacts.GRANTEE));
        row.put("ACCESS_LEVEL", Access.valueOf(fact(ChangeFacts.LEVEL)).name());
        day(ChangeFacts.UNTIL).ifPresent(day -> row.put("UNTIL_DAY", day));
        row.put("GRANTED_AT", change.at().toEpochMilli());
        row.put("REVOKED", false);
        row.put("SEEN", false);
        return tables -> tables.insertOnce(SharingEntity.class, "CHANGE_TOKEN", row);
    }

    private static RowWrite revocation(int share) {
        return tables -> {
            for (SharingEntity row : tables.find(SharingEntity.class, "ID = ?", share)) {
                row.setRevoked(true);
                row.save();
            }
        };
    }

    private Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>();
        row.put("CHANGE_TOKEN", token);
        return row;
    }

    private List<Integer> replaced() {
        String ids = change.facts().getOrDefault(ChangeFacts.REPLACES, "");
        return ids.isEmpty() ? List.of() : Arrays.stream(ids.split(",")).map(Integer::valueOf).toList();
    }

    private String granteeKind() {
        String kind = fact(ChangeFacts.GRANTEE_KIND);
        if (!List.of(ChangeFacts.GRANTEE_USER, ChangeFacts.GRANTEE_GROUP, ChangeFacts.GRANTEE_MANAGER).contains(kind)) {
            throw new IllegalArgumentException("not a kind of grantee: " + kind);
        }
        return kind;
    }

    private Optional<String> day(String name) {
        return Optional.ofNullable(change.facts().get(name)).map(ChangeRow::day).map(LocalDate::toString);
    }

    private int id(String name) {
        return Integer.parseInt(fact(name));
    }

    private String fact(String name) {
        String value = change.facts().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the fact " + name + " is missing [change=" + token + "]");
        }
        return value;
    }

    private String text(String name) {
        return change.texts().getOrDefault(name, "");
    }
}
