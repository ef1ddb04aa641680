package org.milepost.web;

import java.util.Optional;
import org.milepost.library.Figure;

/** What people found of something, in words: never of fewer than five. */
final class WorthFigure {

    private WorthFigure() {
    }

    /** "12 people: 8 yes, 3 partly, 1 no", or that there are too few answers yet. */
    static String text(Optional<Figure> figure, Words words) {
        return figure.filter(Figure::isShown).map(known -> words.text("milepost.library.figure", known.people(), known.yes(), known.partly(), known.no()))
                .orElseGet(() -> words.text("milepost.library.figure.none"));
    }
}
