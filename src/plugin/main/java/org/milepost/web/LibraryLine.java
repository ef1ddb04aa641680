package org.milepost.web;

import java.util.Optional;
import org.milepost.library.EntryText;
import org.milepost.library.Figure;
import org.milepost.library.LibraryEntry;

/** One entry of the resource library. */
public final class LibraryLine {

    private final LibraryEntry entry;
    private final EntryText text;
    private final Optional<Figure> figure;
    private final Words words;

    /** @param figure what people found of it, absent if that is not told */
    LibraryLine(LibraryEntry entry, Optional<Figure> figure, Words words) {
        this.entry = entry;
        this.text = entry.text().orElseThrow();
        this.figure = figure;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(entry.number());
    }

    public String getVersion() {
        return Long.toString(entry.version());
    }

    public String getTitle() {
        return text.title();
    }

    public String getKind() {
        return words.text("milepost.choice.ResourceKind." + text.kind().name());
    }

    public String getCost() {
        return text.cost();
    }

    public boolean isPriced() {
        return !text.cost().isEmpty();
    }

    public String getTime() {
        return text.time();
    }

    public boolean isTimed() {
        return !text.time().isEmpty();
    }

    public boolean isLinked() {
        return !text.link().isEmpty();
    }

    /** The address of a page about it, http or https alone; empty without one. */
    public String getUrl() {
        return text.link();
    }

    /** Where that page is: shown, so that nobody is led elsewhere. */
    public String getHost() {
        return text.host();
    }

    public String getDescription() {
        return text.description();
    }

    public boolean isDescribed() {
        return !text.description().isEmpty();
    }

    /** Whether it is offered no longer. */
    public boolean isArchived() {
        return entry.archived();
    }

    /** Whether enough people said whether it was worth it. */
    public boolean isCounted() {
        return figure.filter(Figure::isShown).isPresent();
    }

    /** What people found of it, or that too few have said so. */
    public String getFigure() {
        return WorthFigure.text(figure, words);
    }

    /** Its kind as it is kept, for the form. */
    public String getKeptKind() {
        return text.kind().name();
    }

    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", text.title());
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", text.title());
    }

    public String getRetireLabel() {
        return words.text("milepost.library.admin.retire.of", text.title());
    }

    public String getOfferLabel() {
        return words.text("milepost.library.admin.offer.of", text.title());
    }
}
