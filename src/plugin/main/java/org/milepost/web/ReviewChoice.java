package org.milepost.web;

/** What can be said of a commitment or a request with one press. */
public final class ReviewChoice {

    private final String state;
    private final String text;
    private final String label;

    /** @param state the state that it is in afterwards @param label the text with what it is about */
    ReviewChoice(String state, String text, String label) {
        this.state = state;
        this.text = text;
        this.label = label;
    }

    public String getState() {
        return state;
    }

    public String getText() {
        return text;
    }

    public String getLabel() {
        return label;
    }
}
