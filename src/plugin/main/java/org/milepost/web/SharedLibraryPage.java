package org.milepost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.library.Figure;
import org.milepost.library.Library;
import org.milepost.library.LibraryPage;

/** A page of the shared entries of the resource library, as administrators keep them. */
public final class SharedLibraryPage {

    private final String query;
    private final LibraryPage shelf;
    private final Map<Long, Figure> figures;
    private final Words words;

    /**
     * @param query the words that are looked for, may be empty
     * @param figures what people found of the entries, where enough did
     */
    SharedLibraryPage(String query, LibraryPage shelf, Map<Long, Figure> figures, Words words) {
        this.query = query;
        this.shelf = shelf;
        this.figures = Map.copyOf(figures);
        this.words = words;
    }

    public String getQuery() {
        return query;
    }

    public boolean isSearched() {
        return !query.isEmpty();
    }

    public boolean isAny() {
        return !shelf.entries().isEmpty();
    }

    /** Those that are offered by title, then the others. */
    public List<LibraryLine> getEntries() {
        return shelf.entries().stream().map(entry -> new LibraryLine(entry, Optional.ofNullable(figures.get(entry.number())), words)).toList();
    }

    /** How many entries there are, and which of them are shown where there are more. */
    public String getCount() {
        return isBefore() || isAfter() ? words.text("milepost.library.admin.shown", shelf.from() + 1, shelf.from() + shelf.entries().size(), shelf.found())
                : words.text("milepost.library.found", shelf.found());
    }

    public boolean isBefore() {
        return shelf.from() > 0;
    }

    public String getBeforeUrl() {
        return url(Math.max(0, shelf.from() - Library.PAGE));
    }

    public boolean isAfter() {
        return shelf.from() + Library.PAGE < shelf.found();
    }

    public String getAfterUrl() {
        return url(shelf.from() + Library.PAGE);
    }

    private String url(int from) {
        return "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&from=" + from;
    }
}
