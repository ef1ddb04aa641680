package org.milepost.web;

import java.util.List;

/** One change in words. */
public final class HistoryLine {

    private final String text;
    private final String about;
    private final List<ChangedValue> values;

    HistoryLine(String text, String about, List<ChangedValue> values) {
        this.text = text;
        this.about = about;
        this.values = List.copyOf(values);
    }

    /** What was done. */
    public String getText() {
        return text;
    }

    /** What it was done to, empty for the plan. */
    public String getAbout() {
        return about;
    }

    public List<ChangedValue> getValues() {
        return values;
    }

    public boolean isDetailed() {
        return !values.isEmpty();
    }
}
