package org.milepost.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Resource;

/** A part as a row of PART, and back. */
final class PartRow {

    private PartRow() {
    }

    /** The part that a change saves. @throws IllegalArgumentException if a fact is missing or is not of its form */
    static Part part(Change change) {
        PartKind kind = PartKind.valueOf(fact(change, ChangeFacts.PART_KIND));
        Map<String, String> values = new HashMap<>();
        for (PartField field : kind.fields()) {
            String value = kind.isErasable(field) ? change.texts().get(field.name()) : change.facts().get(ChangeFacts.value(field.name()));
            if (value != null && !value.isEmpty()) {
                values.put(field.name(), value);
            }
        }
        return new Part(change.aggregate(), kind, Long.parseLong(fact(change, ChangeFacts.PART_NUMBER)), change.version(), change.at(), values);
    }

    private static String fact(Change change, String name) {
        String value = change.facts().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the fact " + name + " is missing [change=" + ChangeRow.token(change) + "]");
        }
        return value;
    }

    static Map<String, Object> row(Part part, PersonKey owner, boolean removed, String token) {
        Map<String, String> facts = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        part.values().forEach((name, value) -> (part.kind().isErasable(part.kind().field(name).orElseThrow()) ? texts : facts).put(name, value));
        Map<String, Object> row = new HashMap<>();
        row.put("AGGREGATE_KIND", part.aggregate().kind().name());
        row.put("AGGREGATE_ID", part.aggregate().id());
        row.put("OWNER_KEY", owner.value());
        row.put("PART_KIND", part.kind().name());
        row.put("PART_NUMBER", part.number());
        row.put("VERSION_NUMBER", part.version());
        row.put("REVISED_AT", part.at().toEpochMilli());
        row.put("REMOVED", removed);
        row.put("SUPERSEDED", false);
        row.put("FACTS", Facts.write(facts));
        row.put("TEXTS", Facts.write(texts));
        if (!removed) {
            asked(part).ifPresent(person -> row.put("ASKED_KEY", person.value()));
        }
        row.put("CHANGE_TOKEN", token);
        return row;
    }

    /** Whom others have to find it by. */
    private static Optional<PersonKey> asked(Part part) {
        return part.kind() == PartKind.REVIEW_PARTNER ? part.person("person") : FeedbackRequest.personOf(part).or(() -> Resource.askedOf(part));
    }

    static Part part(PartEntity row) {
        Map<String, String> values = new HashMap<>(Facts.read(Columns.text(row.getFacts())));
        values.putAll(Facts.read(Columns.text(row.getTexts())));
        return new Part(new AggregateId(ItemKind.valueOf(row.getAggregateKind()), row.getAggregateId()), PartKind.valueOf(row.getPartKind()),
                row.getPartNumber(), row.getVersionNumber(), Instant.ofEpochMilli(row.getRevisedAt()), values);
    }
}
