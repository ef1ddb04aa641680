package org.milepost.fake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milepost.library.EntryText;
import org.milepost.library.LibraryEntry;
import org.milepost.library.LibraryRows;
import org.milepost.library.SearchWords;
import org.milepost.library.Shelf;

/** Versions of entries of the library in memory. */
public final class InMemoryLibraryRows implements LibraryRows {

    private static final Comparator<LibraryEntry> BY_TITLE = Comparator.comparing(entry -> SearchWords.folded(entry.text().orElseThrow().title()));

    private final List<LibraryEntry> versions = new ArrayList<>();

    @Override
    public List<LibraryEntry> search(Set<Shelf> shelves, SearchWords words, int limit) {
        List<LibraryEntry> candidates = standing(shelves).filter(entry -> !entry.archived()).sorted(BY_TITLE).toList();
        return Stream.of(found(candidates, words, EntryText::title), found(candidates, words, InMemoryLibraryRows::allWords))
                .flatMap(Collection::stream).distinct().limit(limit).toList();
    }

    @Override
    public List<LibraryEntry> page(Shelf shelf, SearchWords words, boolean archivedToo, int from, int limit) {
        List<LibraryEntry> candidates = standing(Set.of(shelf)).filter(entry -> archivedToo || !entry.archived()).sorted(Comparator.comparing(LibraryEntry::archived).thenComparing(BY_TITLE)).toList();
        return found(candidates, words, InMemoryLibraryRows::allWords).stream().skip(from).limit(limit).toList();
    }

    @Override
    public int count(Shelf shelf, SearchWords words, boolean archivedToo) {
        return found(standing(Set.of(shelf)).filter(entry -> archivedToo || !entry.archived()).toList(), words, InMemoryLibraryRows::allWords).size();
    }

    private Stream<LibraryEntry> standing(Set<Shelf> shelves) {
        return newest().stream().filter(entry -> shelves.contains(entry.shelf()) && !entry.isRemoved());
    }

    private static String allWords(EntryText text) {
        return text.title() + " " + text.description();
    }

    private static List<LibraryEntry> found(List<LibraryEntry> candidates, SearchWords words, Function<EntryText, String> where) {
        return candidates.stream().filter(entry -> words.words().stream().allMatch(word -> word.kinds().contains(entry.text().orElseThrow().kind())
                || SearchWords.folded(where.apply(entry.text().get())).contains(word.text()))).toList();
    }

    @Override
    public List<LibraryEntry> newest(Set<Long> numbers) {
        return newest().stream().filter(entry -> numbers.contains(entry.number())).toList();
    }

    @Override
    public boolean add(LibraryEntry version) {
        boolean taken = versions.stream().anyMatch(other -> other.number() == version.number() && other.version() == version.version());
        return !taken && versions.add(version);
    }

    private List<LibraryEntry> newest() {
        return versions.stream().filter(one -> versions.stream().noneMatch(other -> other.number() == one.number() && other.version() > one.version())).toList();
    }
}
