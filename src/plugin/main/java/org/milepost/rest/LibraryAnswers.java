package org.milepost.rest;

import static java.util.stream.Collectors.toSet;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.library.EntryText;
import org.milepost.library.Figure;
import org.milepost.library.LibraryEntry;
import org.milepost.library.LibraryPage;
import org.milepost.library.WorthFigures;
import org.milepost.plan.ResourceKind;
import org.milepost.rest.LibraryEntryResponse.KindResponse;
import org.milepost.rest.LibraryEntryResponse.WorthResponse;

/** Writes entries of the library in the caller's language, with what people found of the shared ones. */
public final class LibraryAnswers {

    private final I18nResolver texts;
    private final WorthFigures figures;

    public LibraryAnswers(I18nResolver texts, WorthFigures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** What each kind is called. */
    Map<ResourceKind, String> kinds() {
        Map<ResourceKind, String> kinds = new EnumMap<>(ResourceKind.class);
        Arrays.stream(ResourceKind.values()).forEach(kind -> kinds.put(kind, texts.getText("milepost.choice.ResourceKind." + kind.name())));
        return kinds;
    }

    /** These entries. One storage call for any number. */
    List<LibraryEntryResponse> all(List<LibraryEntry> entries) {
        Map<Long, Figure> known = figures.of(entries.stream().filter(entry -> entry.shelf().isShared()).map(LibraryEntry::number).collect(toSet()));
        Map<ResourceKind, String> kinds = kinds();
        return entries.stream().map(entry -> response(entry, kinds, Optional.ofNullable(known.get(entry.number())))).toList();
    }

    LibraryPageResponse page(LibraryPage page) {
        return new LibraryPageResponse(page.from(), page.found(), all(page.entries()));
    }

    LibraryEntryResponse one(LibraryEntry entry) {
        return all(List.of(entry)).get(0);
    }

    List<KindResponse> byKind() {
        Map<ResourceKind, String> kinds = kinds();
        return figures.byKind().entrySet().stream()
                .map(sum -> new KindResponse(sum.getKey().name(), kinds.get(sum.getKey()), WorthResponse.of(sum.getValue()))).toList();
    }

    /** With the version in the ETag too. */
    Response answer(Response.ResponseBuilder response, LibraryEntry entry) {
        return response.entity(one(entry)).header(HttpHeaders.ETAG, '"' + Long.toString(entry.version()) + '"').build();
    }

    private static LibraryEntryResponse response(LibraryEntry entry, Map<ResourceKind, String> kinds, Optional<Figure> figure) {
        EntryText text = entry.text().orElseThrow();
        return new LibraryEntryResponse(entry.number(), entry.version(), entry.shelf().isShared(), text.kind().name(), kinds.get(text.kind()), text.title(),
                text.link().isEmpty() ? null : text.link(), text.cost(), text.time(), text.description(), entry.archived(),
                figure.map(WorthResponse::of).orElse(null));
    }
}
