package org.milepost.web;

/** Something to speak about. */
public final class AgendaLine {

    private final ReviewPartData data;
    private final String by;
    private final boolean talked;
    private final Words words;

    /** @param by who put it there, in words */
    AgendaLine(ReviewPartData data, String by, boolean talked, Words words) {
        this.data = data;
        this.by = by;
        this.talked = talked;
        this.words = words;
    }

    public ReviewPartData getData() {
        return data;
    }

    public String getBy() {
        return by;
    }

    public boolean isTalked() {
        return talked;
    }

    /** What the button that ticks it is called for. */
    public String getTalkedLabel() {
        return words.text("milepost.review.agenda.talked.named", data.getName());
    }
}
