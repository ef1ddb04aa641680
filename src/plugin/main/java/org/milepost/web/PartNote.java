package org.milepost.web;

/** Something said about a part, under its own word. */
public final class PartNote {

    private final String label;
    private final String text;

    PartNote(String label, String text) {
        this.label = label;
        this.text = text;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }
}
