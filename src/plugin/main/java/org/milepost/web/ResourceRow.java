package org.milepost.web;

/** Something that a goal or step needs, and whether the one asked for it knows. */
public final class ResourceRow {

    private final ResourceLine line;
    private final String hidden;

    /** @param hidden what to do about that the one who was asked can't see it, or can't answer it; empty if they can */
    ResourceRow(ResourceLine line, String hidden) {
        this.line = line;
        this.hidden = hidden;
    }

    public ResourceLine getLine() {
        return line;
    }

    /** Whether the one who was asked can't see it, or can't answer it. */
    public boolean isHidden() {
        return !hidden.isEmpty();
    }

    /** What to do about that. */
    public String getHiddenText() {
        return hidden;
    }
}
