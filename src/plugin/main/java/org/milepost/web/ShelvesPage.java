package org.milepost.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.library.Figure;
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.LibraryPage;
import org.milepost.plan.ResourceKind;

/** The resource library as one person finds it: their own entries, which nobody else sees, and those that everybody shares. */
public final class ShelvesPage {

    private final String query;
    private final LibraryPage own;
    private final LibraryPage shared;
    private final Map<Long, Figure> figures;
    private final Map<ResourceKind, Figure> byKind;
    private final String contextPath;
    private final Words words;

    private ShelvesPage(String query, LibraryPage own, LibraryPage shared, Map<Long, Figure> figures, Map<ResourceKind, Figure> byKind, String contextPath,
                        Words words) {
        this.query = query;
        this.own = own;
        this.shared = shared;
        this.figures = Map.copyOf(figures);
        this.byKind = Map.copyOf(byKind);
        this.contextPath = contextPath;
        this.words = words;
    }

    /**
     * @param query the words that were typed, may be empty
     * @param own a page of the reader's own entries that say them
     * @param shared the same of the shared ones
     * @param figures what people found of the shared entries
     * @param byKind the same of all entries of each kind
     */
    static ShelvesPage of(String query, LibraryPage own, LibraryPage shared, Map<Long, Figure> figures, Map<ResourceKind, Figure> byKind, String contextPath,
                          Words words) {
        return new ShelvesPage(query, own, shared, figures, byKind, contextPath, words);
    }

    public String getQuery() {
        return query;
    }

    /** Whether something is looked for. */
    public boolean isSearched() {
        return !query.isBlank();
    }

    public List<LibraryLine> getOwn() {
        return lines(own);
    }

    public boolean isAnyOwn() {
        return !own.entries().isEmpty();
    }

    public List<LibraryLine> getShared() {
        return lines(shared);
    }

    public boolean isAnyShared() {
        return !shared.entries().isEmpty();
    }

    private List<LibraryLine> lines(LibraryPage page) {
        return page.entries().stream().map((LibraryEntry entry) -> new LibraryLine(entry, Optional.ofNullable(figures.get(entry.number())), words)).toList();
    }

    /** How many entries there are, for who hears the page. */
    public String getFoundText() {
        return words.text("milepost.library.found", own.found() + shared.found());
    }

    public boolean isOwnBefore() {
        return own.from() > 0;
    }

    public String getOwnBeforeUrl() {
        return Links.library(contextPath, query, Math.max(0, own.from() - Library.PAGE), shared.from());
    }

    public boolean isOwnAfter() {
        return own.from() + Library.PAGE < own.found();
    }

    public String getOwnAfterUrl() {
        return Links.library(contextPath, query, own.from() + Library.PAGE, shared.from());
    }

    public boolean isSharedBefore() {
        return shared.from() > 0;
    }

    public String getSharedBeforeUrl() {
        return Links.library(contextPath, query, own.from(), Math.max(0, shared.from() - Library.PAGE));
    }

    public boolean isSharedAfter() {
        return shared.from() + Library.PAGE < shared.found();
    }

    public String getSharedAfterUrl() {
        return Links.library(contextPath, query, own.from(), shared.from() + Library.PAGE);
    }

    /** What people found of each kind, where enough did; in the order of the kinds. */
    public List<PartNote> getKinds() {
        return byKind.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(kind -> new PartNote(words.text("milepost.choice.ResourceKind." + kind.getKey().name()), WorthFigure.text(Optional.of(kind.getValue()), words))).toList();
    }

    public boolean isAnyKind() {
        return !byKind.isEmpty();
    }
}
