package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.plan.PersonKey;
import org.milepost.template.StoredTemplate;
import org.milepost.template.TemplateRows;

/** Imported templates, a row for each version: adding one is a single insert, which the unique token lets only one writer make. */
public final class ActiveObjectsTemplateRows implements TemplateRows {

    private static final BinaryOperator<StoredTemplate> NEWER = (one, other) -> one.version() > other.version() ? one : other;

    private final Tables tables;

    public ActiveObjectsTemplateRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public List<StoredTemplate> newest() {
        Map<String, StoredTemplate> newest = tables.find(TemplateEntity.class, "SUPERSEDED = ?", false).stream().map(ActiveObjectsTemplateRows::stored)
                .collect(Collectors.toMap(StoredTemplate::key, Function.identity(), NEWER));
        return List.copyOf(newest.values());
    }

    /** The older version is only marked: were its row gone, a slow writer could add it again. */
    @Override
    public boolean add(StoredTemplate version) {
        boolean added = tables.insertOnce(TemplateEntity.class, "TEMPLATE_TOKEN", row(version));
        if (added) {
            supersede(tables.find(TemplateEntity.class, "TEMPLATE_KEY = ? AND SUPERSEDED = ?", version.key(), false), version.version());
        }
        return added;
    }

    private static void supersede(List<TemplateEntity> rows, long version) {
        for (TemplateEntity row : rows) {
            if (row.getVersionNumber() < version) {
                row.setSuperseded(true);
                row.save();
            }
        }
    }

    private static StoredTemplate stored(TemplateEntity row) {
        return new StoredTemplate(row.getTemplateKey(), row.getVersionNumber(), Optional.of(Columns.text(row.getFileText())).filter(text -> !text.isEmpty()),
                new PersonKey(row.getAuthorKey()), Columns.moment(row.getChangedAt()));
    }

    private static Map<String, Object> row(StoredTemplate version) {
        Map<String, Object> row = new HashMap<>();
        row.put("TEMPLATE_TOKEN", version.key() + ":" + version.version());
        row.put("TEMPLATE_KEY", version.key());
        row.put("VERSION_NUMBER", version.version());
        row.put("AUTHOR_KEY", version.author().value());
        row.put("CHANGED_AT", version.at().toEpochMilli());
        row.put("SUPERSEDED", false);
        version.text().ifPresent(text -> row.put("FILE_TEXT", text));
        return row;
    }
}
