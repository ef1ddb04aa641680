package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.milepost.library.EntryText;
import org.milepost.library.LibraryEntry;
import org.milepost.library.LibraryRows;
import org.milepost.library.SearchWords;
import org.milepost.library.Shelf;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceKind;

/**
 * Entries of the library, a row for each version: adding one is a single insert, which the unique token lets only one writer make. A search goes by the
 * index of the shelf and looks through what stands there; what it finds is looked up once more, so that no version is shown that is not the newest.
 */
public final class ActiveObjectsLibraryRows implements LibraryRows {

    private static final int TITLE_WORDS = 255;

    private final Tables tables;

    public ActiveObjectsLibraryRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public List<LibraryEntry> search(Set<Shelf> shelves, SearchWords words, boolean archivedToo, int limit) {
        Map<Long, LibraryEntryEntity> found = new LinkedHashMap<>();
        found(shelves, words, "TITLE_WORDS", archivedToo, limit).forEach(row -> found.putIfAbsent(row.getEntryNumber(), row));
        // As many again: those that were found by their title may be among them.
        found(shelves, words, "ALL_WORDS", archivedToo, limit).forEach(row -> found.putIfAbsent(row.getEntryNumber(), row));
        Map<Long, Long> versions = newestRows(found.keySet()).stream()
                .collect(Collectors.toMap(LibraryEntryEntity::getEntryNumber, LibraryEntryEntity::getVersionNumber));
        return found.values().stream().filter(row -> row.getVersionNumber().equals(versions.get(row.getEntryNumber()))).limit(limit)
                .map(ActiveObjectsLibraryRows::entry).toList();
    }

    private List<LibraryEntryEntity> found(Set<Shelf> shelves, SearchWords words, String column, boolean archivedToo, int limit) {
        List<Object> parameters = new ArrayList<>(shelves.stream().map(Shelf::name).sorted().toList());
        StringBuilder where = new StringBuilder("SHELF IN (" + marks(shelves) + ") AND SUPERSEDED = ? AND REMOVED = ?");
        Collections.addAll(parameters, false, false);
        if (!archivedToo) {
            where.append(" AND ARCHIVED = ?");
            parameters.add(false);
        }
        for (SearchWords.Word word : words.words()) {
            where.append(" AND (").append(column).append(" LIKE ?");
            parameters.add("%" + word.text() + "%");
            if (!word.kinds().isEmpty()) {
                where.append(" OR RESOURCE_KIND IN (").append(marks(word.kinds())).append(")");
                word.kinds().stream().map(ResourceKind::name).sorted().forEach(parameters::add);
            }
            where.append(")");
        }
        return tables.find(LibraryEntryEntity.class, Query.select().where(where.toString(), parameters.toArray()).order("TITLE_WORDS, ID").limit(limit));
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    @Override
    public List<LibraryEntry> newest(Set<Long> numbers) {
        return newestRows(numbers).stream().map(ActiveObjectsLibraryRows::entry).toList();
    }

    private Collection<LibraryEntryEntity> newestRows(Set<Long> numbers) {
        return tables.findIn(LibraryEntryEntity.class, "ENTRY_NUMBER", numbers, "SUPERSEDED = ?", false).stream().collect(Collectors.toMap(
                LibraryEntryEntity::getEntryNumber, row -> row, (one, other) -> one.getVersionNumber() > other.getVersionNumber() ? one : other)).values();
    }

    @Override
    public int count(Shelf shelf) {
        return tables.count(LibraryEntryEntity.class, "SHELF = ? AND SUPERSEDED = ? AND REMOVED = ?", shelf.name(), false, false);
    }

    /** The older versions are only marked: were their rows gone, a slow writer could add one again. */
    @Override
    public boolean add(LibraryEntry version) {
        boolean added = tables.insertOnce(LibraryEntryEntity.class, "ENTRY_TOKEN", row(version));
        if (added) {
            for (LibraryEntryEntity row : tables.find(LibraryEntryEntity.class, "ENTRY_NUMBER = ?", version.number())) {
                supersede(row, version);
            }
        }
        return added;
    }

    private static void supersede(LibraryEntryEntity row, LibraryEntry version) {
        if (row.getVersionNumber() < version.version()) {
            row.setSuperseded(true);
            if (version.isRemoved()) {
                row.setTitle(null);
                row.setTexts(null);
                row.setTitleWords(null);
                row.setAllWords(null);
            }
            row.save();
        }
    }

    private static LibraryEntry entry(LibraryEntryEntity row) {
        return new LibraryEntry(row.getEntryNumber(), row.getVersionNumber(), Shelf.named(row.getShelf()), text(row), row.isArchived(),
                new PersonKey(row.getAuthorKey()), Columns.moment(row.getChangedAt()));
    }

    /** Between the insert that removes an entry and the marks on the earlier rows, their texts may be gone and they are not marked yet. */
    private static Optional<EntryText> text(LibraryEntryEntity row) {
        if (row.isRemoved() || Columns.text(row.getTitle()).isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> texts = Facts.read(Columns.text(row.getTexts()));
        return Optional.of(new EntryText(ResourceKind.valueOf(row.getResourceKind()), row.getTitle(), texts.getOrDefault("link", ""),
                texts.getOrDefault("cost", ""), texts.getOrDefault("time", ""), texts.getOrDefault("description", "")));
    }

    private static Map<String, Object> row(LibraryEntry version) {
        Map<String, Object> row = new HashMap<>();
        row.put("ENTRY_TOKEN", version.number() + ":" + version.version());
        row.put("ENTRY_NUMBER", version.number());
        row.put("VERSION_NUMBER", version.version());
        row.put("SHELF", version.shelf().name());
        row.put("RESOURCE_KIND", version.text().map(EntryText::kind).orElse(ResourceKind.OTHER).name());
        row.put("ARCHIVED", version.archived());
        row.put("REMOVED", version.isRemoved());
        row.put("AUTHOR_KEY", version.author().value());
        row.put("CHANGED_AT", version.at().toEpochMilli());
        row.put("SUPERSEDED", false);
        version.text().ifPresent(text -> {
            String titleWords = SearchWords.folded(text.title());
            row.put("TITLE", text.title());
            row.put("TEXTS", Facts.write(texts(text)));
            row.put("TITLE_WORDS", titleWords.substring(0, Math.min(TITLE_WORDS, titleWords.length())));
            row.put("ALL_WORDS", (titleWords + " " + SearchWords.folded(text.description())).strip());
        });
        return row;
    }

    private static Map<String, String> texts(EntryText text) {
        Map<String, String> texts = new HashMap<>(Map.of("link", text.link(), "cost", text.cost(), "time", text.time(), "description", text.description()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }
}
