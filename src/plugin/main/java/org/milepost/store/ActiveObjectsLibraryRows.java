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
 * Whatever a crash left undone of a change or a removal, the next read of the entry does.
 */
public final class ActiveObjectsLibraryRows implements LibraryRows {

    private static final int TITLE_WORDS = 255;

    private final Tables tables;

    public ActiveObjectsLibraryRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public List<LibraryEntry> search(Set<Shelf> shelves, SearchWords words, int limit) {
        Map<Long, LibraryEntryEntity> found = new LinkedHashMap<>();
        offered(shelves, words, "TITLE_WORDS", limit).forEach(row -> found.putIfAbsent(row.getEntryNumber(), row));
        if (!words.words().isEmpty()) {
            // As many again: those that were found by their title may be among them.
            offered(shelves, words, "ALL_WORDS", limit).forEach(row -> found.putIfAbsent(row.getEntryNumber(), row));
        }
        return newestAmong(found.values()).stream().limit(limit).toList();
    }

    private List<LibraryEntryEntity> offered(Set<Shelf> shelves, SearchWords words, String column, int limit) {
        Condition condition = new Condition(shelves).and("ARCHIVED = ?", false).saying(words, column);
        return tables.find(LibraryEntryEntity.class, condition.query().order("TITLE_WORDS, ID").limit(limit));
    }

    @Override
    public List<LibraryEntry> page(Shelf shelf, SearchWords words, boolean archivedToo, int from, int limit) {
        Condition condition = onShelf(shelf, words, archivedToo);
        return newestAmong(tables.find(LibraryEntryEntity.class, condition.query().order("ARCHIVED, TITLE_WORDS, ID").offset(from).limit(limit)));
    }

    @Override
    public int count(Shelf shelf, SearchWords words, boolean archivedToo) {
        Condition condition = onShelf(shelf, words, archivedToo);
        return tables.count(LibraryEntryEntity.class, condition.where.toString(), condition.parameters.toArray());
    }

    private static Condition onShelf(Shelf shelf, SearchWords words, boolean archivedToo) {
        Condition condition = new Condition(Set.of(shelf));
        return (archivedToo ? condition : condition.and("ARCHIVED = ?", false)).saying(words, "ALL_WORDS");
    }

    /** What a row has to be like. Every one goes by the index of the shelves first, each of which holds a bounded number of entries. */
    private static final class Condition {

        private final StringBuilder where;
        private final List<Object> parameters = new ArrayList<>();

        private Condition(Set<Shelf> shelves) {
            where = new StringBuilder("SHELF IN (" + marks(shelves) + ")");
            shelves.stream().map(Shelf::name).sorted().forEach(parameters::add);
            and("SUPERSEDED = ?", false).and("REMOVED = ?", false);
        }

        private Condition and(String condition, Object parameter) {
            where.append(" AND ").append(condition);
            parameters.add(parameter);
            return this;
        }

        private Condition saying(SearchWords words, String column) {
            for (SearchWords.Word word : words.words()) {
                String orOfKind = word.kinds().isEmpty() ? "" : " OR RESOURCE_KIND IN (" + marks(word.kinds()) + ")";
                and("(" + column + " LIKE ?" + orOfKind + ")", "%" + word.text() + "%");
                word.kinds().stream().map(ResourceKind::name).sorted().forEach(parameters::add);
            }
            return this;
        }

        private Query query() {
            return Query.select().where(where.toString(), parameters.toArray());
        }

        private static String marks(Collection<?> values) {
            return String.join(", ", Collections.nCopies(values.size(), "?"));
        }
    }

    @Override
    public List<LibraryEntry> newest(Set<Long> numbers) {
        return newestRows(numbers).values().stream().map(ActiveObjectsLibraryRows::entry).toList();
    }

    /** Those of these rows that are the newest version of their entry, in their order. */
    private List<LibraryEntry> newestAmong(Collection<LibraryEntryEntity> rows) {
        Map<Long, LibraryEntryEntity> newest = newestRows(rows.stream().map(LibraryEntryEntity::getEntryNumber).collect(Collectors.toSet()));
        return rows.stream().filter(row -> row.getID() == newest.get(row.getEntryNumber()).getID()).map(ActiveObjectsLibraryRows::entry).toList();
    }

    /** By entry. A version that has a newer one and no mark yet is what somebody did not get to: it is marked now. */
    private Map<Long, LibraryEntryEntity> newestRows(Set<Long> numbers) {
        List<LibraryEntryEntity> rows = tables.findIn(LibraryEntryEntity.class, "ENTRY_NUMBER", numbers, "SUPERSEDED = ?", false);
        Map<Long, LibraryEntryEntity> newest = new HashMap<>();
        rows.forEach(row -> newest.merge(row.getEntryNumber(), row, (one, other) -> one.getVersionNumber() > other.getVersionNumber() ? one : other));
        rows.forEach(row -> supersede(row, newest.get(row.getEntryNumber()).getVersionNumber(), newest.get(row.getEntryNumber()).isRemoved()));
        return newest;
    }

    /** The older versions are only marked: were their rows gone, a slow writer could add one again. */
    @Override
    public boolean add(LibraryEntry version) {
        boolean added = tables.insertOnce(LibraryEntryEntity.class, "ENTRY_TOKEN", row(version));
        if (added) {
            for (LibraryEntryEntity row : tables.find(LibraryEntryEntity.class, "ENTRY_NUMBER = ?", version.number())) {
                supersede(row, version.version(), version.isRemoved());
            }
        }
        return added;
    }

    private static void supersede(LibraryEntryEntity row, long version, boolean removed) {
        if (row.getVersionNumber() < version) {
            row.setSuperseded(true);
            if (removed) {
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
