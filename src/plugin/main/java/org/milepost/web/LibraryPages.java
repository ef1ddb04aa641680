package org.milepost.web;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.LibraryPage;
import org.milepost.library.Shelf;
import org.milepost.library.WorthFigures;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceKind;

/** Answers with the resource library. */
public final class LibraryPages {

    private static final String RESOURCE = "org.milepost:library";

    private final Page page;
    private final Library library;
    private final WorthFigures figures;

    public LibraryPages(Page page, Library library, WorthFigures figures) {
        this.page = page;
        this.library = library;
        this.figures = figures;
    }

    /** The reader's own entries and the shared ones, whatever the address says. A fixed number of storage calls. */
    void answer(PersonKey reader, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = page.words();
        Map<ResourceKind, String> kinds = kinds(words);
        String query = Optional.ofNullable(request.getParameter("query")).orElse("").strip();
        LibraryPage own = library.page(Shelf.of(reader), query, kinds, Page.offset(request, "own"));
        LibraryPage shared = library.offered(query, kinds, Page.offset(request, "shared"));
        ShelvesPage shown = ShelvesPage.of(query, own, shared, figures.of(shared.entries().stream().map(LibraryEntry::number).collect(toSet())), figures.byKind(),
                page.contextPath(), words);
        page.answer(response, RESOURCE, "templates/library.vm", Map.of("page", shown, "careerUrl", Links.career(page.contextPath()), "words", words));
    }

    /** What each kind is called. */
    static Map<ResourceKind, String> kinds(Words words) {
        Map<ResourceKind, String> kinds = new EnumMap<>(ResourceKind.class);
        for (ResourceKind kind : ResourceKind.values()) {
            kinds.put(kind, words.text("milepost.choice.ResourceKind." + kind.name()));
        }
        return kinds;
    }
}
