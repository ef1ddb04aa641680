package org.milepost.confluence;

import java.util.Objects;

/** A text that the owner wrote, under the question it answers. */
public final class ReviewNote {

    private final String label;
    private final String text;

    ReviewNote(String label, String text) {
        this.label = Objects.requireNonNull(label, "label is null");
        this.text = Objects.requireNonNull(text, "text is null");
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }
}
