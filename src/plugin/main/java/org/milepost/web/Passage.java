package org.milepost.web;

/** Somebody's words, of which a list shows the beginning if they are long; the rest is one click away, without script too. */
public final class Passage {

    /** So many characters are shown in full: about six lines of a card. */
    private static final int SHORT = 400;
    /** So many of longer ones to begin with. */
    private static final int BEGINNING = 240;

    private final String text;

    Passage(String text) {
        this.text = text;
    }

    /** All of it. */
    public String getText() {
        return text;
    }

    public boolean isLong() {
        return text.length() > SHORT;
    }

    /** The beginning of a long one, up to the end of a word, where one ends in time. */
    public String getBeginning() {
        int end = text.offsetByCodePoints(0, text.codePointCount(0, BEGINNING));
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).strip() + "\u2026";
    }

    /** The beginning of a long one, else all: to name something by. */
    String shortened() {
        return isLong() ? getBeginning() : text;
    }
}
