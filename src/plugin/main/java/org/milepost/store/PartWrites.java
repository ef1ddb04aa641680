package org.milepost.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milepost.plan.Addressee;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;

/** The writes that follow from changes of parts. */
final class PartWrites {

    private PartWrites() {
    }

    /** A revision; the earlier ones no longer hold. */
    static RowWrite saved(Part part, PersonKey owner, String token) {
        Map<String, Object> row = PartRow.row(part, owner, false, token);
        return tables -> {
            tables.insertOnce(PartEntity.class, "CHANGE_TOKEN", row);
            supersede(tables, part);
        };
    }

    /** Candidates for whom a part is meant: the part itself decides. */
    static RowWrite addressed(Part part, PersonKey owner, String token) {
        List<Addressee> readers = part.kind().fields().stream().filter(field -> field.type() == PartField.Type.AUDIENCE)
                .flatMap(field -> part.addressees(field.name()).stream()).toList();
        return tables -> {
            for (int i = 0; i < readers.size(); i++) {
                tables.insertOnce(AddresseeEntity.class, "CHANGE_TOKEN", Map.of("CHANGE_TOKEN", token + "#" + i, "READER", readers.get(i).code(),
                        "OWNER_KEY", owner.value(), "PART_NUMBER", part.number(), "TOLD_AT", part.at().toEpochMilli()));
            }
        };
    }

    /** A revision that says the part is gone; what was typed into the earlier ones goes, in their changes too. */
    static RowWrite removed(Part part, PersonKey owner, String token) {
        Map<String, Object> row = PartRow.row(part, owner, true, token);
        return tables -> {
            tables.insertOnce(PartEntity.class, "CHANGE_TOKEN", row);
            List<PartEntity> earlier = revisions(tables, part.aggregate(), part, "");
            earlier.removeIf(revision -> revision.getVersionNumber() >= part.version());
            for (PartEntity revision : earlier) {
                revision.setTexts(null);
                revision.setSuperseded(true);
                revision.save();
            }
            List<String> tokens = earlier.stream().map(PartEntity::getChangeToken).toList();
            List<String> texts = tables.findIn(ChangeEntity.class, "CHANGE_TOKEN", tokens).stream().map(ChangeEntity::getTextsId).toList();
            texts.forEach(id -> tables.delete(ChangeTextEntity.class, "TEXTS_ID = ?", id));
        };
    }

    /** Nobody is to be found by it any more. A slow writer may bring some back: then the part says that it is gone. */
    static RowWrite unaddressed(Part part, PersonKey owner) {
        return tables -> tables.delete(AddresseeEntity.class, "OWNER_KEY = ? AND PART_NUMBER = ?", owner.value(), part.number());
    }

    /** What was said of a step that is removed is gone with the same change. */
    static RowWrite goneWithStep(Part step, PersonKey owner, String token) {
        Part said = new Part(step.aggregate(), PartKind.WORTH, step.number(), step.version(), step.at(), Map.of());
        RowWrite removal = removed(said, owner, token + "#worth");
        return tables -> {
            if (!revisions(tables, said.aggregate(), said, "").isEmpty()) {
                removal.apply(tables);
            }
        };
    }

    /** Only revisions below the highest lose their hold, whoever wrote them last; that one always holds, so those that do not are left unread. */
    private static void supersede(Tables tables, Part part) {
        List<PartEntity> revisions = revisions(tables, part.aggregate(), part, " AND SUPERSEDED = ?", false);
        long newest = revisions.stream().mapToLong(PartEntity::getVersionNumber).max().orElse(0);
        for (PartEntity revision : revisions) {
            if (revision.getVersionNumber() < newest) {
                revision.setSuperseded(true);
                revision.save();
            }
        }
    }

    private static List<PartEntity> revisions(Tables tables, AggregateId aggregate, Part part, String condition, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(aggregate.id(), aggregate.kind().name(), part.kind().name(), part.number()));
        arguments.addAll(List.of(more));
        return new ArrayList<>(tables.find(PartEntity.class, "AGGREGATE_ID = ? AND AGGREGATE_KIND = ? AND PART_KIND = ? AND PART_NUMBER = ?" + condition,
                arguments.toArray()));
    }
}
