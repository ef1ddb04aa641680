package org.milepost.web;

import org.milepost.plan.FeedbackRequest.Given;

/** Something that was said to a request for feedback. */
public final class GivenLine {

    private final Given given;
    private final String person;
    private final Words words;

    /** @param person who said it, by name */
    GivenLine(Given given, String person, Words words) {
        this.given = given;
        this.person = person;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(given.number());
    }

    public String getVersion() {
        return Long.toString(given.version());
    }

    public String getText() {
        return given.text();
    }

    public String getPerson() {
        return person;
    }

    public String getDay() {
        return words.day(given.day());
    }

    /** A name for the button that stands once in every row. */
    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", PartLine.shortened(given.text()));
    }
}
