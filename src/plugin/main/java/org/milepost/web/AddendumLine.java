package org.milepost.web;

/** What was said of a review after it was closed. */
public final class AddendumLine {

    private final String by;
    private final String day;
    private final String text;

    AddendumLine(String by, String day, String text) {
        this.by = by;
        this.day = day;
        this.text = text;
    }

    public String getBy() {
        return by;
    }

    public String getDay() {
        return day;
    }

    public String getText() {
        return text;
    }
}
