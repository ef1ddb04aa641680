package org.milepost.web;

import static java.util.stream.Collectors.toSet;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.LibraryPage;
import org.milepost.library.Shelf;
import org.milepost.library.WorthFigures;

/** The shared entries of the resource library, for administrators. Searching and turning pages are plain links; changes go over REST. */
@AdminOnly
public final class SharedLibraryServlet extends HttpServlet {

    private final transient Page page;
    private final transient WebSudoManager webSudo;
    private final transient Library library;
    private final transient WorthFigures figures;

    public SharedLibraryServlet(Page page, WebSudoManager webSudo, Library library, WorthFigures figures) {
        this.page = page;
        this.webSudo = webSudo;
        this.library = library;
        this.figures = figures;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.guarded(page.viewer(), webSudo, request, response, admin -> show(request, response));
    }

    /** A fixed number of storage calls, however many entries there are. */
    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = page.words();
        String query = Optional.ofNullable(request.getParameter("query")).orElse("").strip();
        LibraryPage shelf = library.page(Shelf.SHARED, query, LibraryPages.kinds(words), Page.offset(request, "from"));
        SharedLibraryPage shown = new SharedLibraryPage(query, shelf, figures.of(shelf.entries().stream().map(LibraryEntry::number).collect(toSet())), words);
        page.answer(response, "org.milepost:library-admin", "templates/library-admin.vm", Map.of("page", shown, "words", words));
    }
}
