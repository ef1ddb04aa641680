package org.milepost.web;

import java.util.List;

/** Something that happened since the last review: what it is, of which goal, and when. */
public final class GatheredLine {

    private final String title;
    private final List<String> facts;
    private final List<PartNote> notes;

    GatheredLine(String title, List<String> facts, List<PartNote> notes) {
        this.title = title;
        this.facts = facts.stream().filter(fact -> !fact.isEmpty() && !fact.equals(title)).toList();
        this.notes = notes.stream().filter(note -> !note.getText().isEmpty()).toList();
    }

    public String getTitle() {
        return title;
    }

    public List<String> getFacts() {
        return facts;
    }

    public List<PartNote> getNotes() {
        return notes;
    }
}
