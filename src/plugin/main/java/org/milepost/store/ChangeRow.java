package org.milepost.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/** A change as rows of CHANGE and CHANGE_TEXT, and back. */
final class ChangeRow {

    private ChangeRow() {
    }

    /** What is unique about a change: its aggregate and the version it makes. */
    static String token(Change change) {
        return change.aggregate().kind() + ":" + change.aggregate().id() + ":" + change.version();
    }

    static Map<String, Object> row(Change change, String textsId) {
        Map<String, Object> row = new HashMap<>();
        row.put("CHANGE_TOKEN", token(change));
        row.put("AGGREGATE_KIND", change.aggregate().kind().name());
        row.put("AGGREGATE_ID", change.aggregate().id());
        row.put("VERSION_NUMBER", change.version());
        row.put("AUTHOR_KEY", change.author().value());
        row.put("CHANGED_AT", change.at().toEpochMilli());
        row.put("CHANGE_KIND", change.kind().name());
        row.put("ITEM_KIND", change.item().kind().name());
        row.put("ITEM_ID", change.item().id());
        row.put("FACTS", Facts.write(change.facts()));
        row.put("TEXTS_ID", textsId);
        row.put("FINISHED", false);
        row.put("NEWEST", true);
        return row;
    }

    static List<Map<String, Object>> textRows(Change change, String textsId) {
        return change.texts().entrySet().stream().<Map<String, Object>>map(text -> Map.of("TEXTS_ID", textsId,
                "AUTHOR_KEY", change.author().value(), "TEXT_NAME", text.getKey(), "BODY", text.getValue())).toList();
    }

    /** The texts of these changes, by the id of the texts. One call for each {@link Tables#CHUNK} changes. */
    static Map<String, Map<String, String>> texts(Tables tables, List<ChangeEntity> changes) {
        List<String> ids = changes.stream().map(ChangeEntity::getTextsId).toList();
        return tables.findIn(ChangeTextEntity.class, "TEXTS_ID", ids).stream().collect(Collectors.groupingBy(ChangeTextEntity::getTextsId,
                Collectors.toMap(ChangeTextEntity::getTextName, text -> Columns.text(text.getBody()), (one, other) -> one, HashMap::new)));
    }

    static AggregateId aggregate(ChangeEntity row) {
        return new AggregateId(ItemKind.valueOf(row.getAggregateKind()), row.getAggregateId());
    }

    /** @throws IllegalArgumentException if a newer Milepost wrote a change of a kind that this one does not know */
    static Change change(ChangeEntity row, Map<String, String> texts) {
        return new Change(aggregate(row), row.getVersionNumber(), new PersonKey(row.getAuthorKey()), Columns.moment(row.getChangedAt()),
                ChangeKind.valueOf(row.getChangeKind()), new ItemReference(ItemKind.valueOf(row.getItemKind()), row.getItemId()),
                Facts.read(Columns.text(row.getFacts())), texts);
    }

    /** @throws IllegalArgumentException if this is not an ISO day */
    static LocalDate day(String fact) {
        try {
            return LocalDate.parse(fact);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day: " + fact, e);
        }
    }
}
